package org.qingjian.site.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingjian.browser.ValidHtml;

/** Pages that no link leads to, and forms that came back with errors, are valid HTML too. */
@QuarkusTest
class HtmlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing/here",
                "/search?querry=1",
                "/search?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E6%A0%B7%E7%9A%84%E6%96%87%E4%B9%A6&kind=PENALTY",
                "/deadlines?from=x&count=0&unit=wd",
                "/deadlines?from=2026-11-20&count=7&unit=wd",
                "/problems/gone",
                "/login?next=/desk",
                "/logout"
            })
    void every_page_is_valid_in_both_languages(String path) {
        for (String language : new String[] {"zh-CN", "en"}) {
            String html = given().urlEncodingEnabled(false)
                    .header("Accept", "text/html")
                    .header("Accept-Language", language)
                    .get(path)
                    .asString();
            assertThat(html).as(path).contains("<html");
            assertThat(ValidHtml.errors(html)).as(path + " " + language).isEmpty();
        }
    }

    @Test
    void the_checker_finds_errors() {
        assertThat(ValidHtml.errors("<!DOCTYPE html><title>x</title><p><div role=table></p>"))
                .isNotEmpty();
    }
}
