package org.qingjian.party;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingjian.disclosure.AtTheDesk;
import org.qingjian.disclosure.Publication;
import org.qingjian.disclosure.PublicationRelease;
import org.qingjian.disclosure.WithdrawRecord;
import org.qingjian.disclosure.WithdrawalReason;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.shared.time.LegalZone;

@QuarkusTest
class PartyRequestsTest {
    @Inject
    Publication publication;

    @Inject
    PublicationRelease releases;

    @Inject
    Clock clock;

    private final String reviewer = SignInForTests.tokenOf(AtTheDesk.BRANCH, Role.LEGAL_REVIEWER);

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).redirects().follow(false);
    }

    private static RequestSpecification multipart(String token) {
        return as(token).contentType("multipart/form-data; charset=UTF-8");
    }

    private static Response object(AParty party, String record, String kind, String text) {
        return multipart(party.token)
                .multiPart(AParty.field("kind", kind))
                .multiPart(AParty.field("text", text))
                .multiPart(AParty.proof("缴款凭证 " + record + kind))
                .post("/my/records/" + record + "/objection");
    }

    private static String idOf(Response filed) {
        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(303);
        return filed.header("Location").replaceAll(".*/", "");
    }

    private Response decide(String request, String outcome, String reason) {
        return as(reviewer)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("outcome", outcome)
                .formParam("reason", reason)
                .post("/desk/party-requests/" + request + "/decision");
    }

    private static String stateOf(AParty party, String request) {
        return as(party.token).get("/api/v1/my/requests").path("find { it.id == '" + request + "' }.state");
    }

    private static List<String> stepsOf(AParty party, String request) {
        return as(party.token).get("/api/v1/my/requests").path("find { it.id == '" + request + "' }.steps.kind");
    }

    @Test
    void an_upheld_objection_is_closed_when_other_people_have_released_the_correction() {
        AParty party = new AParty();
        String record = party.released(party.penalty());
        String request = idOf(object(party, record, "WRONG", "罚款金额应为伍万元"));
        as(reviewer)
                .get("/desk/party-requests")
                .then()
                .statusCode(200)
                .body(containsString("/desk/party-requests/" + request), containsString("本局自定的目标"));
        as(reviewer)
                .get("/desk/party-requests/" + request + "/files/1")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"));
        decide(request, "UPHELD", "金额录入错误").then().statusCode(303);
        assertThat(stateOf(party, request)).isEqualTo("TO_BE_CORRECTED");
        AParty.deliver();
        assertThat(stateOf(party, request)).isEqualTo("TO_BE_CORRECTED");

        publication.startCorrection(record);
        party.desk.release(record);
        AParty.deliver();

        assertThat(stateOf(party, request)).isEqualTo("CLOSED");
        assertThat(stepsOf(party, request)).containsExactly("CORRECTED", "DECIDED", "FILED");
        as(party.token)
                .get("/my/requests/" + request)
                .then()
                .statusCode(200)
                .body(containsString("金额录入错误"), containsString("更正后的内容已经公开"));
        given().get("/api/v1/records/" + record).then().body("edition", is(2));
    }

    @Test
    void a_record_that_is_withdrawn_closes_the_objection_too() {
        AParty party = new AParty();
        String record = party.released(party.penalty());
        String request = idOf(object(party, record, "DUPLICATE", "同一决定公开了两次"));
        decide(request, "UPHELD", "确属重复").then().statusCode(303);
        long revision = given().get("/api/v1/records/" + record).jsonPath().getLong("revision");
        releases.withdraw(
                party.desk.publisher,
                new WithdrawRecord(
                        record, WithdrawalReason.values()[0], "重复公开", "韶关市生态环境局", "内部审批单", LegalZone.today(clock)),
                revision);
        AParty.deliver();
        assertThat(stepsOf(party, request)).containsExactly("WITHDRAWN", "DECIDED", "FILED");
    }

    @Test
    void a_penalty_that_was_public_for_too_long_ends_with_the_decision() {
        AParty party = new AParty();
        String record = party.released(party.penalty());
        String request = idOf(object(party, record, "OVER_PERIOD", "已经超过公示期"));
        decide(request, "UPHELD", "公示期计算有误").then().statusCode(303);
        AParty.deliver();
        given().get("/records/" + record).then().statusCode(410);
        assertThat(stepsOf(party, request)).containsExactly("ENDED", "DECIDED", "FILED");
    }

    @Test
    void a_missing_record_is_closed_with_the_record_that_was_published() {
        AParty party = new AParty();
        String request = idOf(multipart(party.token)
                .multiPart(AParty.field("text", "2026年9月的环评批复没有公开"))
                .post("/my/requests/missing-record"));
        String cityReviewer = SignInForTests.token(Role.LEGAL_REVIEWER);
        RequestSpecification form = as(cityReviewer).contentType("application/x-www-form-urlencoded; charset=UTF-8");
        form.formParam("outcome", "UPHELD")
                .formParam("reason", "确未公开")
                .post("/desk/party-requests/" + request + "/decision")
                .then()
                .statusCode(303);
        String record = party.released(party.penalty());
        String others = new AParty().code;
        as(cityReviewer)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("recordId", "p-" + others)
                .post("/desk/party-requests/" + request + "/record")
                .then()
                .statusCode(400)
                .body(containsString("没有这家企业的这份公开记录"));
        as(cityReviewer)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("recordId", record)
                .post("/desk/party-requests/" + request + "/record")
                .then()
                .statusCode(303);
        assertThat(stepsOf(party, request)).containsExactly("PUBLISHED", "DECIDED", "FILED");
    }

    @Test
    void what_is_not_upheld_is_closed_with_its_reason_and_changes_nothing() {
        AParty party = new AParty();
        String record = party.released(party.penalty());
        String request = idOf(object(party, record, "DIFFERS_FROM_ORIGINAL", "与送达的文书不一致"));
        decide(request, "REJECTED", "").then().statusCode(400).body(containsString("请填写这一项"));
        decide(request, "GRANTED", "理由").then().statusCode(400);
        decide(request, "REJECTED", "经核对一致").then().statusCode(303);
        decide(request, "UPHELD", "又认定成立").then().statusCode(409);
        assertThat(stateOf(party, request)).isEqualTo("CLOSED");
        given().get("/api/v1/records/" + record).then().body("edition", is(1));
        as(party.token).get("/my/requests/" + request).then().body(containsString("经核对一致"));
    }

    @Test
    void another_enterprise_and_another_branch_learn_nothing() {
        AParty party = new AParty();
        String record = party.released(party.penalty());
        String request = idOf(object(party, record, "WRONG", "案由写错"));
        AParty other = new AParty();
        for (String path : List.of(
                "/my/records/" + record,
                "/my/records/" + record + "/objection",
                "/my/requests/" + request,
                "/my/requests/" + request + "/files/1")) {
            as(other.token).get(path).then().statusCode(404);
            as(party.token).get(path).then().statusCode(200);
        }
        object(other, record, "WRONG", "别家的记录").then().statusCode(404);
        as(other.token).post("/my/requests/" + request + "/withdrawal").then().statusCode(404);
        as(other.token).get("/api/v1/my/requests").then().body("size()", is(0));
        String elsewhere = SignInForTests.tokenOf("440281", Role.LEGAL_REVIEWER);
        as(elsewhere).get("/desk/party-requests/" + request).then().statusCode(404);
        as(elsewhere).get("/desk/party-requests/" + request + "/files/1").then().statusCode(404);
        as(elsewhere).get("/desk/party-requests").then().body(not(containsString(request)));
        String clerk = SignInForTests.tokenOf(AtTheDesk.BRANCH, Role.CLERK);
        as(clerk).get("/desk/party-requests/" + request).then().statusCode(200).body(not(containsString("/decision")));
        as(clerk)
                .contentType("application/x-www-form-urlencoded")
                .formParam("outcome", "UPHELD")
                .formParam("reason", "x")
                .post("/desk/party-requests/" + request + "/decision")
                .then()
                .statusCode(403);
        given().get("/records/" + record).then().body(not(containsString("案由写错")));
    }

    @Test
    void a_form_that_is_wrong_keeps_the_words_and_the_files() {
        AParty party = new AParty();
        String record = party.released(party.penalty());
        String page = multipart(party.token)
                .multiPart(AParty.field("text", "哪里都不对"))
                .multiPart(AParty.proof("证明 " + record))
                .post("/my/records/" + record + "/objection")
                .then()
                .statusCode(400)
                .body(containsString("哪里都不对"), containsString("proof.txt"), containsString("请选择一项"))
                .extract()
                .asString();
        String upload = page.replaceAll("(?s).*name=\"upload\" value=\"([^\"]+)\".*", "$1");
        String request = idOf(multipart(party.token)
                .multiPart(AParty.field("kind", "WRONG"))
                .multiPart(AParty.field("text", "哪里都不对"))
                .multiPart(AParty.field("upload", upload))
                .post("/my/records/" + record + "/objection"));
        as(party.token).get("/my/requests/" + request + "/files/1").then().statusCode(200);
        multipart(new AParty().token)
                .multiPart(AParty.field("text", "借用别人的文件"))
                .multiPart(AParty.field("upload", upload))
                .post("/my/requests/missing-record")
                .then()
                .statusCode(400)
                .body(containsString("已过期"));
    }

    @Test
    void a_file_that_is_not_what_its_name_says_is_refused_in_words() {
        AParty party = new AParty();
        multipart(party.token)
                .multiPart(AParty.field("text", "见附件"))
                .multiPart("file", "proof.pdf", "MZ\u0000\u0001 not a pdf".getBytes(StandardCharsets.ISO_8859_1))
                .post("/my/requests/missing-record")
                .then()
                .statusCode(415)
                .body(containsString("见附件"), containsString("file-error"));
    }

    @Test
    void there_is_one_open_objection_of_a_kind_about_a_record_and_it_can_be_taken_back() {
        AParty party = new AParty();
        String record = party.released(party.penalty());
        String request = idOf(object(party, record, "WRONG", "第一次"));
        object(party, record, "WRONG", "第二次").then().statusCode(409).body(containsString("正在办理"));
        as(party.token).post("/my/requests/" + request + "/withdrawal").then().statusCode(303);
        decide(request, "UPHELD", "晚了").then().statusCode(409);
        idOf(object(party, record, "WRONG", "第二次"));
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED, 已确认整改", "RETURNED, 退回补充"})
    void a_report_of_rectification_is_confirmed_or_returned(String outcome, String words) {
        AParty party = new AParty();
        String order = party.released(party.order(LegalZone.today(clock).plusDays(20)));
        String request = idOf(multipart(party.token)
                .multiPart(AParty.field("text", "已安装在线监测设备"))
                .multiPart(AParty.proof("达标 " + order))
                .post("/my/records/" + order + "/rectification"));
        decide(request, outcome, "现场复核").then().statusCode(303);
        as(party.token).get("/my/requests/" + request).then().body(containsString(words));
        String penalty = party.released(party.penalty());
        as(party.token).get("/my/records/" + penalty + "/rectification").then().statusCode(404);
    }

    @Test
    void every_step_is_in_the_audit() {
        AParty party = new AParty();
        String record = party.released(party.penalty());
        String request = idOf(object(party, record, "WRONG", "留痕"));
        as(reviewer).get("/desk/party-requests/" + request + "/files/1");
        decide(request, "REJECTED", "一致");
        String auditor = SignInForTests.token(Role.AUDITOR);
        as(auditor)
                .get("/api/v1/audit?objectId=" + request)
                .then()
                .statusCode(200)
                .body("items.action", hasItem("party.request-filed"))
                .body("items.action", hasItem("party.evidence-read"))
                .body("items.action", hasItem("party.request-decided"));
    }
}
