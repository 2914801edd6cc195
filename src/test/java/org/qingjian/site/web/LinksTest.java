package org.qingjian.site.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LinksTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"#]*)");
    private static final int ENOUGH = 300;

    @Test
    void no_link_of_a_public_page_is_dead() {
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        Set<String> seen = new HashSet<>(open);
        List<String> dead = new ArrayList<>();
        while (!open.isEmpty() && seen.size() < ENOUGH) {
            String path = open.remove();
            Response page = given().urlEncodingEnabled(false)
                    .header("Accept", "text/html,*/*")
                    .get(path);
            if (page.statusCode() >= 400) {
                dead.add(page.statusCode() + " " + path);
            }
            if (String.valueOf(page.contentType()).startsWith("text/html")) {
                LINK.matcher(page.asString())
                        .results()
                        .map(r -> r.group(1).replace("&amp;", "&").replaceFirst("\\?$", ""))
                        .filter(l -> !l.contains("lang=") && !l.contains("type="))
                        .filter(seen::add)
                        .forEach(open::add);
            }
        }
        assertThat(seen).hasSizeGreaterThan(15);
        assertThat(dead).isEmpty();
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
                .contains("/about/guide</loc>");
        assertThat(given().get("/opensearch.xml").asString()).contains("{searchTerms}");
    }
}
