package org.qingjian.disclosure.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingjian.browser.BrowserTest;
import org.qingjian.disclosure.ARecord;
import org.qingjian.disclosure.Publication;
import org.qingjian.disclosure.RecordContent;
import org.qingjian.shared.outbox.OutboxDispatcher;

/** Publishing here, finding there: as a program and as a person. */
@QuarkusTest
class SearchJourneyTest extends BrowserTest {
    @Inject
    Publication publication;

    @Inject
    OutboxDispatcher outbox;

    private String published(RecordContent content) {
        String id = publication.enter(ARecord.entered(content));
        publication.publish(id, null);
        outbox.deliverAll();
        return id;
    }

    @Test
    void a_number_in_any_bracket_finds_the_record() {
        RecordContent content = ARecord.penalty();
        String id = published(content);
        String typed = content.documentNumber().replace("〔", "[").replace("〕", "]");
        given().queryParam("q", typed)
                .get("/api/v1/records")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(id))
                .body("partial", equalTo(false));
        given().queryParam("number", typed)
                .get("/api/v1/records")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    @ParameterizedTest
    @CsvSource({
        "罚款10万以上 噪声, zh, 10 万元以上",
        "罚款10万以上 噪声, en, '¥100,000 or more'",
        "罚5万到20万元 噪声, zh, 5 万元 至 20 万元",
        "罚款不超过三千元 噪声, zh, '3,000 元以下'",
        "2025年 噪声, zh, 2025年",
        "2025年5月 噪声, zh, 2025年5月1日至2025年5月31日",
        "2024年以来 噪声, zh, 2024年1月1日起",
        "2024年以来 噪声, en, from 1 January 2024",
        "2024年以前 噪声, zh, 截至2023年12月31日"
    })
    void what_was_read_in_a_question_is_told_in_words(String question, String language, String told) {
        String page = given().accept("text/html")
                .queryParam("q", question)
                .queryParam("lang", language)
                .get("/search")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page.replaceAll("(?s)^.*?class=\"qj-read\"(.*?)</div>.*$", "$1"))
                .contains(told);
    }

    @Test
    void an_unknown_parameter_is_refused_by_name() {
        given().queryParam("querry", "x")
                .get("/api/v1/records")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unknown-parameter"))
                .body("violations[0].field", equalTo("querry"));
    }

    @Test
    void a_cursor_leads_through_everything_once() {
        for (int i = 0; i < 7; i++) {
            publication.publish(
                    publication.enter(ARecord.entered(ARecord.titled(ARecord.penalty(), "鹭溪走完全部结果案"))), null);
        }
        outbox.deliverAll();
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            var request = given().queryParam("q", "鹭溪走完全部结果案")
                    .queryParam("kind", "PENALTY")
                    .queryParam("size", 3);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/api/v1/records")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null && seen.size() < 100);
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void csv_is_text_to_a_spreadsheet_and_the_feed_is_atom() {
        published(ARecord.titled(ARecord.penalty(), "=HYPERLINK(\"x\") 公式标题案"));
        given().queryParam("q", "公式标题案")
                .get("/api/v1/records.csv")
                .then()
                .statusCode(200)
                .body(containsString("'=HYPERLINK"));
        given().queryParam("q", "公式标题案")
                .get("/api/v1/records.atom")
                .then()
                .statusCode(200)
                .body(containsString("http://www.w3.org/2005/Atom"))
                .body(not(containsString("subtitle")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title:x OR *:*",
                "*",
                "((((",
                "\"",
                "！？。",
                "😀",
                "𠀀𠀁",
                "\u202Eabc",
                "<script>alert(1)</script>"
            })
    void whatever_is_typed_is_text(String q) {
        given().queryParam("q", q).get("/api/v1/records").then().statusCode(200);
        given().accept("text/html")
                .queryParam("q", q)
                .get("/search")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>alert(1)")));
    }

    @Test
    void ten_kilobytes_get_a_plain_answer() {
        given().queryParam("q", "废水超标".repeat(850))
                .get("/api/v1/records")
                .then()
                .statusCode(200);
    }

    @Test
    void the_page_shows_results_and_what_to_do_without_any() {
        RecordContent content = ARecord.penalty();
        published(content);
        given().accept("text/html")
                .queryParam("q", "超标排放废水")
                .get("/search")
                .then()
                .statusCode(200)
                .body(containsString("<mark>"), containsString("/records/p-"));
        looksRight("/search?q=%E8%B6%85%E6%A0%87%E6%8E%92%E6%94%BE", "search");
        looksRight("/search?q=zzqqxxyy&kind=LIST", "search-nothing");
    }

    @Test
    void suggestions_complete_what_is_typed() {
        RecordContent content = ARecord.penalty();
        published(content);
        given().queryParam("q", content.party().name())
                .get("/api/v1/suggestions")
                .then()
                .statusCode(200)
                .body("[0]", startsWith("韶关市墨岭造纸"));
    }
}
