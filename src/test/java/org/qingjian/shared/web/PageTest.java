package org.qingjian.shared.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PageTest {
    @ParameterizedTest(name = "?lang={0}, cookie {1}, Accept-Language {2} = {3}")
    @CsvSource({
        ",,,zh-CN",
        ",,'en-GB,en;q=0.9',en",
        ",,'fr,de',zh-CN",
        ",,'zh-TW,en;q=0.5',zh-CN",
        ",en,zh-CN,en",
        "zh,en,en,zh-CN",
        "xx,en,zh-CN,en",
        "en,zh,,en"
    })
    void the_language_is_what_was_asked_for(String parameter, String cookie, String header, String expected) {
        var request = given().queryParam("ignored", "1");
        if (parameter != null) request.queryParam("lang", parameter);
        if (cookie != null) request.cookie("lang", cookie);
        if (header != null) request.header("Accept-Language", header);
        String html = request.get("/").then().statusCode(200).extract().asString();
        assertThat(html).contains("<html lang=\"" + expected + "\"");
        assertThat(html).contains(expected.equals("en") ? "Skip to main content" : "跳到正文");
    }

    @Test
    void asking_for_a_language_or_size_is_remembered() {
        var response =
                given().get("/?lang=en&type=large").then().statusCode(200).extract();
        assertThat(response.cookie("lang")).isEqualTo("en");
        assertThat(response.cookie("type")).isEqualTo("large");
        assertThat(response.asString()).contains("qj-large");
        given().cookie("type", "large").get("/?type=normal").then().body(not(containsString("qj-large")));
    }

    @Test
    void the_language_link_keeps_path_and_query() {
        given().get("/problems?q=甲 乙&lang=zh")
                .then()
                .body(containsString("href=\"/problems?q=%E7%94%B2+%E4%B9%99&amp;lang=en\""));
    }

    @Test
    void pages_carry_the_statutory_meta_tags() {
        given().get("/")
                .then()
                .body(containsString("<meta name=\"SiteIDCode\" content=\"4402000000\">"))
                .body(containsString("<meta name=\"SiteName\" content=\"青鉴\">"))
                .body(containsString("<meta name=\"SiteDomain\" content=\"localhost\">"));
    }

    @Test
    void an_unknown_page_is_a_page_for_people() {
        given().header("Accept", "text/html,*/*;q=0.8")
                .get("/nothing/here")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("没有这个网页"));
    }

    @Test
    void an_unknown_address_is_a_problem_for_programs() {
        given().header("Accept-Language", "en")
                .get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"))
                .body("title", equalTo("There is no such page"))
                .body("status", equalTo(404));
    }

    @Test
    void a_wrong_method_keeps_its_status() {
        given().header("Accept", "application/json")
                .delete("/problems")
                .then()
                .statusCode(405)
                .contentType("application/problem+json");
    }

    @Test
    void every_problem_type_has_a_page() {
        given().get("/problems/calendar-not-loaded").then().statusCode(200).body(containsString("工作日历"));
        given().get("/problems/no-such").then().statusCode(404);
    }

    @Test
    void drawings_and_styles_are_served() {
        given().get("/static/logo.svg").then().statusCode(200).contentType("image/svg+xml");
        String html = given().get("/").asString();
        String css = html.replaceAll("(?s).*href=\"([^\"]+\\.css)\".*", "$1");
        given().get(css)
                .then()
                .statusCode(200)
                .body(containsString("qj-hero"))
                .body(containsString("/static/ridge.svg"));
    }
}
