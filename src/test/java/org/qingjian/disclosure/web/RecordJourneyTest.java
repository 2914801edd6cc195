package org.qingjian.disclosure.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingjian.disclosure.ARecord;
import org.qingjian.disclosure.Publication;
import org.qingjian.disclosure.RecordContent;
import org.qingjian.disclosure.WithdrawRecord;
import org.qingjian.disclosure.WithdrawalReason;

/** From entry to withdrawal, as a program and as a person see it. */
@QuarkusTest
class RecordJourneyTest {
    @Inject
    Publication publication;

    private String published(RecordContent content) {
        String id = publication.enter(ARecord.entered(content));
        publication.publish(id, null);
        return id;
    }

    @Test
    void the_api_answers_with_the_live_edition_and_a_tag_that_saves_asking_again() {
        RecordContent content = ARecord.penalty();
        String id = published(content);
        String tag = given().get("/api/v1/records/" + id)
                .then()
                .statusCode(200)
                .body("number", equalTo(content.documentNumber()))
                .body("kind", equalTo("PENALTY"))
                .body("fine", equalTo(260000.0f))
                .body("party.creditCode", equalTo("91449902MA00000006"))
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag).get("/api/v1/records/" + id).then().statusCode(304);
    }

    @Test
    void the_page_shows_facts_text_and_how_to_cite_in_both_languages() {
        RecordContent content = ARecord.penalty();
        String id = published(content);
        given().accept("text/html")
                .get("/records/" + id)
                .then()
                .statusCode(200)
                .body(containsString(content.documentNumber()), containsString("26 万元"), containsString("引用这份文书"));
        given().accept("text/html")
                .get("/records/" + id + "?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("Cite this"), containsString("¥260,000"), not(containsString("引用这份文书")));
    }

    @Test
    void a_withdrawn_record_answers_410_with_the_reason_and_without_the_party() {
        String id = published(ARecord.penalty());
        publication.withdraw(
                new WithdrawRecord(
                        id, WithdrawalReason.REVOKED, "主要证据不足", "韶关市生态环境局", "韶府行复〔2026〕9号", LocalDate.of(2026, 11, 20)),
                "publisher");
        given().get("/api/v1/records/" + id)
                .then()
                .statusCode(410)
                .body("reasonCode", equalTo("REVOKED"))
                .body(not(containsString("墨岭")));
        given().accept("text/html")
                .get("/records/" + id)
                .then()
                .statusCode(410)
                .body(containsString("已撤下"), containsString("主要证据不足"), not(containsString("墨岭")));
        given().accept("text/html").get("/records/" + id + "/editions/1").then().statusCode(404);
    }

    @Test
    void the_api_answers_with_what_is_public_about_an_enterprise() {
        RecordContent content = ARecord.penalty();
        String id = published(content);
        String draft = publication.enter(ARecord.entered(ARecord.penalty()));
        var answer = given().get("/api/v1/enterprises/" + content.party().creditCode())
                .then()
                .statusCode(200)
                .body("name", equalTo(content.party().name()))
                .extract()
                .jsonPath();
        List<Map<String, String>> all = onAllPages(content.party().creditCode(), answer.getInt("pages"));
        assertThat(all).extracting(record -> record.get("id")).contains(id).doesNotContain(draft);
        assertThat(answer.getLong("totals.penalties"))
                .isEqualTo(all.stream()
                        .filter(record -> Set.of("PENALTY", "DAILY").contains(record.get("kind")))
                        .count());
        given().get("/api/v1/enterprises/91999999MA00000000").then().statusCode(404);
    }

    private static List<Map<String, String>> onAllPages(String creditCode, int pages) {
        return IntStream.rangeClosed(1, pages)
                .mapToObj(page -> given().queryParam("page", page)
                        .get("/api/v1/enterprises/" + creditCode)
                        .jsonPath()
                        .<Map<String, String>>getList("records"))
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void an_unknown_record_and_a_draft_answer_alike() {
        String draft = publication.enter(ARecord.entered(ARecord.penalty()));
        String unknown = given().get("/api/v1/records/p-0")
                .then()
                .statusCode(404)
                .extract()
                .path("type");
        given().get("/api/v1/records/" + draft).then().statusCode(404).body("type", equalTo(unknown));
    }

    @Test
    void what_was_typed_into_a_record_is_text_and_nothing_else() {
        String id = published(ARecord.titled(ARecord.penalty(), "<script>alert(1)</script>{inject:x}"));
        given().accept("text/html")
                .get("/records/" + id)
                .then()
                .statusCode(200)
                .body(not(containsString("<script>alert(1)")), containsString("&lt;script&gt;alert(1)"));
    }
}
