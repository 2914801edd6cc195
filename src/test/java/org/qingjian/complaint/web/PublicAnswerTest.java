package org.qingjian.complaint.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.qingjian.complaint.AtTheCaseDesk.post;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingjian.complaint.Filed;
import org.qingjian.complaint.FilingHints;
import org.qingjian.complaint.Medium;
import org.qingjian.disclosure.ARecord;
import org.qingjian.disclosure.Publication;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

@QuarkusTest
class PublicAnswerTest {
    @Inject
    EntityManager em;

    @Inject
    FilingHints hints;

    @Inject
    Publication publication;

    private String writer;
    private String supervisor;
    private String other;

    @BeforeEach
    void officers() {
        writer = SignInForTests.token(Role.COMPLAINT_HANDLER);
        supervisor = SignInForTests.token(Role.SUPERVISOR);
        other = SignInForTests.token(Role.SUPERVISOR);
    }

    @Test
    void with_consent_and_two_approvals_an_answer_in_new_words_becomes_public_and_goes_when_the_consent_goes() {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        String number = receipt.get("caseNumber");
        agree(receipt, true).statusCode(409);
        answered(number);
        write(number, "河边有异味怎么查？", "已查处。").statusCode(409).body(containsString("没有同意"));
        agree(receipt, true).statusCode(200).body("publicAnswer", equalTo(true));

        String stamp = "Q" + System.nanoTime();
        for (String telling : new String[] {"打13900010002就知道", "云庄村的水塘", "11月20日发现的", "我叫端木青禾，家住马坝镇隐泉巷七号"}) {
            write(number, "河边有异味怎么查？" + telling, "已查处。").statusCode(400).body(containsString("能认出人"));
        }
        write(number, stamp + "夜里排黑水，怎样查处？", "经查属实，已责令改正。").statusCode(303);
        post(writer, "/desk/complaints/" + number + "/answer/approve", Map.of()).statusCode(403);
        approve(supervisor, number).statusCode(303);
        approve(supervisor, number).statusCode(409).body(containsString("另一个人"));
        given().get("/complaints/answers?q=" + stamp).then().statusCode(200).body(containsString("没有找到"));
        approve(other, number).statusCode(303);

        String list = given().get("/complaints/answers?q=" + stamp)
                .then()
                .statusCode(200)
                .body(allOf(containsString("夜里排黑水"), not(containsString(number))))
                .extract()
                .asString();
        String page = list.replaceAll("(?s).*(/complaints/answers/[0-9a-f-]{36}).*", "$1");
        given().get(page)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("已责令改正"),
                        containsString("水污染防治法"),
                        not(containsString(number)),
                        not(containsString("石泊镇"))));
        assertThat(hints.of(Medium.WATER, "", stamp + "昨天夜里又有人排黑水").similar())
                .anyMatch(answer -> answer.question().startsWith(stamp));
        assertThat(hints.of(Medium.NOISE, "", stamp + "昨天夜里又有人排黑水").similar()).isEmpty();

        agree(receipt, false).statusCode(200).body("publicAnswer", equalTo(false));
        given().get(page).then().statusCode(404);
    }

    @Test
    void writing_it_anew_takes_back_the_approval_and_nobody_approves_without_words() {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        String number = receipt.get("caseNumber");
        answered(number);
        agree(receipt, true);
        approve(supervisor, number).statusCode(409);
        write(number, "河水为什么发黑？", "上游有工地。").statusCode(303);
        approve(supervisor, number).statusCode(303);
        write(number, "河水为什么发黑？", "上游有工地，已停工。").statusCode(303);
        approve(other, number).statusCode(303);
        given().auth()
                .oauth2(supervisor)
                .get("/desk/complaints/" + number + "/answer")
                .then()
                .body(containsString("已有 1 人批准"));
    }

    @Test
    void how_many_are_in_hand_is_told_from_five_on_and_never_of_a_place() {
        String region = "440229";
        long before = count(region);
        for (int i = 0; i < 6; i++) {
            Map<String, Object> body = Filed.smallest();
            body.put("medium", "RADIATION");
            body.put("region", region);
            assertThat(hints.of(Medium.RADIATION, region, "x").inHand()).isEqualTo(before + i >= 5 ? before + i : 0);
            Filed.receipt(body);
        }
        assertThat(hints.of(Medium.RADIATION, "", "x").inHand()).isZero();
    }

    @Test
    void a_record_names_the_complaint_that_led_to_it_only_by_its_public_answer() {
        String record = publication.enter(ARecord.entered(ARecord.penalty()));
        publication.publish(record, null);
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        String number = receipt.get("caseNumber");
        for (String move : new String[] {"REGISTER", "ACCEPT"}) {
            post(writer, "/desk/complaints/" + number + "/moves/" + move, Map.of())
                    .statusCode(303);
        }
        post(writer, "/desk/complaints/" + number + "/evidence/links", Map.of("record", record))
                .statusCode(303);
        answered(number);
        agree(receipt, true).statusCode(200);
        String question = "Q" + System.nanoTime() + "排黑水怎样查处？";
        write(number, question, "经查属实，已责令改正。").statusCode(303);
        approve(supervisor, number).statusCode(303);
        given().get("/records/" + record).then().body(not(containsString(question)), not(containsString("群众反映")));
        approve(other, number).statusCode(303);
        given().get("/records/" + record)
                .then()
                .statusCode(200)
                .body(containsString(question), containsString("群众反映"), not(containsString(number)));
        given().get("/complaints/answers?q=" + question.substring(0, 10)).then().body(containsString(question));
        agree(receipt, false).statusCode(200);
        given().get("/records/" + record).then().body(not(containsString(question)), not(containsString("群众反映")));
    }

    private long count(String region) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from complaint where region = :r and medium = 'RADIATION' and closed_on is null",
                                Long.class)
                        .setParameter("r", region)
                        .getSingleResult())
                .longValue();
    }

    /** Brings a case to its end: the journey there has tests of its own. */
    private void answered(String number) {
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

    private static ValidatableResponse agree(Map<String, String> receipt, boolean agreed) {
        Map<String, Object> body = Filed.codes(receipt);
        body.put("agreed", agreed);
        return Filed.send("consents", body);
    }

    private ValidatableResponse write(String number, String question, String answer) {
        return post(writer, "/desk/complaints/" + number + "/answer", Map.of("question", question, "answer", answer));
    }

    private static ValidatableResponse approve(String token, String number) {
        return post(token, "/desk/complaints/" + number + "/answer/approve", Map.of());
    }
}
