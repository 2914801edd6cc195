package org.qingjian.complaint.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.qingjian.complaint.AtTheCaseDesk.post;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingjian.complaint.Filed;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.search.DriftReport;
import org.qingjian.search.Search;
import org.qingjian.shared.outbox.OutboxDispatcher;

/** That public answers are found beside the records, on whichever engine a subclass starts. */
abstract class AnswersInSearch {
    @Inject
    EntityManager em;

    @Inject
    Search search;

    @Inject
    OutboxDispatcher outbox;

    private final String writer = SignInForTests.token(Role.COMPLAINT_HANDLER);
    private final String stamp = "Q" + System.nanoTime();

    @Test
    void a_public_answer_is_found_beside_the_records_and_goes_with_the_consent() {
        Map<String, String> receipt = filed();
        String number = receipt.get("caseNumber");
        over(number);
        agree(receipt, true);
        write(number, stamp + "夜里排黑水怎样查处？");
        approve(number);
        search("").body("total", equalTo(0));
        approve(number);
        outbox.deliverAll();

        search("&kind=ANSWER")
                .body("total", equalTo(1))
                .body("items[0].kind", equalTo("ANSWER"))
                .body("items[0].title", containsString("夜里排黑水"))
                .body("items[0].url", containsString("/complaints/answers/"))
                .body("items[0].region", equalTo("440205"))
                .body("facets.kind.value", hasItem("ANSWER"));
        search("&kind=PENALTY").body("total", equalTo(0));
        given().get("/search?q=" + stamp)
                .then()
                .statusCode(200)
                .body(containsString("投诉问答"), containsString("/complaints/answers/"), not(containsString(number)));
        given().get("/api/v1/suggestions?q=" + stamp).then().body("$", hasItem(stamp + "夜里排黑水怎样查处？"));
        given().get("/api/v1/records.csv?q=" + stamp).then().body(containsString("ANSWER,"));

        assertThat(search.rebuild().swapped()).isTrue();
        search("").body("total", equalTo(1));
        DriftReport drift = search.drift(false);
        assertThat(drift.clean()).as(drift.toString()).isTrue();

        agree(receipt, false);
        outbox.deliverAll();
        search("").body("total", equalTo(0));
        assertThat(search.drift(false).clean()).isTrue();
        assertThat(search.rebuild().swapped()).isTrue();
        search("").body("total", equalTo(0));
    }

    @Test
    void written_anew_the_words_before_are_found_no_more() {
        Map<String, String> receipt = filed();
        String number = receipt.get("caseNumber");
        over(number);
        agree(receipt, true);
        write(number, stamp + "河水为什么发黑？");
        approve(number);
        approve(number);
        outbox.deliverAll();
        search("").body("total", equalTo(1));
        write(number, stamp + "河水为什么变色？");
        outbox.deliverAll();
        search("").body("total", equalTo(0));
        approve(number);
        approve(number);
        outbox.deliverAll();
        search("").body("total", equalTo(1)).body("items[0].title", containsString("变色"));
    }

    private static Map<String, String> filed() {
        Map<String, Object> body = Filed.smallest();
        body.put("region", "440205");
        return Filed.receipt(body);
    }

    private ValidatableResponse search(String more) {
        return given().get("/api/v1/records?q=" + stamp + more).then().statusCode(200);
    }

    /** Brings a case to its end: the journey there has tests of its own. */
    private void over(String number) {
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery("""
                        update complaint set state = 'CLOSED', closed_on = received_on, version = version + 1, reply = cast(:r as jsonb)
                         where number = :n
                        """)
                        .setParameter("n", number)
                        .setParameter("r", """
                        {"request": "黑水", "facts": "查实", "opinion": "SUPPORTED", "legalBasis": "《水污染防治法》第八十三条",
                         "remedy": "复查", "evidence": "照片", "outcome": "ACTED", "draftedBy": "a", "approvedBy": "b",
                         "sentAt": "2026-11-20T01:00:00Z", "earlierApprovers": []}
                        """)
                        .executeUpdate());
    }

    private static void agree(Map<String, String> receipt, boolean agreed) {
        Map<String, Object> body = new HashMap<>(Filed.codes(receipt));
        body.put("agreed", agreed);
        Filed.send("consents", body).statusCode(200);
    }

    private void write(String number, String question) {
        post(writer, "/desk/complaints/" + number + "/answer", Map.of("question", question, "answer", "经查属实，已责令改正。"))
                .statusCode(303);
    }

    private static void approve(String number) {
        post(SignInForTests.token(Role.SUPERVISOR), "/desk/complaints/" + number + "/answer/approve", Map.of())
                .statusCode(303);
    }
}
