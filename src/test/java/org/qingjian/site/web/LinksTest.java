package org.qingjian.site.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingjian.browser.Crawl;

@QuarkusTest
class LinksTest {
    private static final int ENOUGH = 300;
    private static final int GONE = 410;

    @Test
    void no_link_of_a_public_page_is_dead() {
        List<Crawl.Visit> visits = Crawl.of("zh-CN", ENOUGH);
        assertThat(visits).hasSizeGreaterThan(15);
        assertThat(visits.stream().filter(v -> v.status() >= 400 && v.status() != GONE))
                .isEmpty();
    }

    @Test
    void public_pages_are_kept_shortly_and_failures_not_at_all() {
        assertThat(given().get("/").header("Cache-Control")).contains("s-maxage=30");
        assertThat(given().get("/").header("Vary")).contains("Cookie");
        assertThat(given().get("/?lang=en").header("Cache-Control")).isEqualTo("no-store");
        assertThat(given().get("/no-such-page").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void machines_get_what_they_ask_for() {
        assertThat(given().get("/robots.txt").asString())
                .contains("Disallow: /desk")
                .contains("/sitemap.xml");
        assertThat(given().get("/sitemap.xml")
                        .then()
                        .contentType("application/xml")
                        .extract()
                        .asString())
                .contains("/sitemap-pages.xml</loc>");
        assertThat(given().get("/sitemap-pages.xml").asString()).contains("/about/guide</loc>");
        for (String none : List.of("99", "0", "x", "99999999999999")) {
            given().get("/sitemap-records-" + none + ".xml").then().statusCode(404);
        }
        assertThat(given().get("/opensearch.xml").asString()).contains("{searchTerms}");
    }
}
