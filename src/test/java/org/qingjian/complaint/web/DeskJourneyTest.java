package org.qingjian.complaint.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.qingjian.complaint.AtTheCaseDesk.post;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingjian.complaint.Filed;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.shared.time.LegalZone;

@QuarkusTest
class DeskJourneyTest {
    private static final String QUJIANG = "440205";
    private static final String OTHER_BRANCH = "440222";
    private static final Map<String, String> NOTHING = Map.of();
    private static final Map<String, String> NOTE = Map.of("note", "情况说明");

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    private String city;
    private String branch;
    private String supervisor;
    private String otherSupervisor;
    private String caller;

    @BeforeEach
    void officers() {
        city = SignInForTests.token(Role.COMPLAINT_HANDLER);
        branch = SignInForTests.tokenOf(QUJIANG, Role.COMPLAINT_HANDLER);
        supervisor = SignInForTests.token(Role.SUPERVISOR);
        otherSupervisor = SignInForTests.token(Role.SUPERVISOR);
        caller = SignInForTests.token(Role.CALL_BACK_OFFICER);
    }

    @Test
    void from_receipt_to_closure_with_evidence_and_back_again() {
        Map<String, String> receipt = Filed.receipt(realName());
        String number = receipt.get("caseNumber");
        handled(number);

        refused(city, number, "RECORD", Map.of(), 400, "说明");
        done(branch, number, "RECORD", Map.of("note", "已到现场检查并采样", "open", "1"));
        refused(branch, number, "DRAFT_REPLY", reply("现场照片 3 张，监测报告", "ACTED"), 400, "证据");
        attached(branch, number);
        done(branch, number, "DRAFT_REPLY", reply("现场照片 3 张，监测报告", "ACTED"));
        forbidden(branch, number, "REPLY");
        done(supervisor, number, "SEND_BACK", NOTE);
        done(branch, number, "DRAFT_REPLY", reply("现场照片 3 张，监测报告", "ACTED"));
        done(supervisor, number, "REPLY", NOTHING);

        Filed.track(receipt)
                .body("status", equalTo("ANSWERED"))
                .body("answer.opinion", equalTo("SUPPORTED"))
                .body(
                        "timeline.step",
                        hasItems("REGISTERED", "ACCEPTED", "ASSIGNED", "SIGNED_IN", "RECORDED", "ANSWERED"))
                .body("timeline.step", not(hasItem("SENT_BACK")))
                .body("viewers.size()", org.hamcrest.Matchers.greaterThan(0))
                .body("can", hasItems("EVALUATE", "REVIEW"));

        refused(branch, number, "CLOSE", NOTHING, 409, "回访");
        forbidden(branch, number, "CALL_BACK");
        done(caller, number, "CALL_BACK", Map.of("note", "电话回访，反映人知道结果"));
        done(branch, number, "CLOSE", NOTHING);
        Filed.track(receipt).body("status", equalTo("CLOSED")).body("can", hasItems("EVALUATE", "REOPEN", "REVIEW"));

        reopenedAndAnsweredBySomebodyElse(receipt, number);
    }

    private void reopenedAndAnsweredBySomebodyElse(Map<String, String> receipt, String number) {
        Map<String, Object> verdict = Filed.codes(receipt);
        verdict.put("solved", "UNSOLVED");
        verdict.put("satisfaction", 1);
        Filed.send("evaluations", verdict).statusCode(200).body("evaluation.solved", equalTo("UNSOLVED"));
        Map<String, Object> reopen = Filed.codes(receipt);
        reopen.put("type", "REOPEN");
        reopen.put("grounds", "夜里还在排");
        Filed.send("reviews", reopen).statusCode(200).body("status", equalTo("REOPENED"));
        done(city, number, "ASSIGN", Map.of("branch", QUJIANG));
        done(branch, number, "SIGN_IN", NOTHING);
        done(branch, number, "DRAFT_REPLY", reply("夜间检查记录", "ACTED"));
        refused(supervisor, number, "REPLY", NOTHING, 409, "另一个人");
        done(otherSupervisor, number, "REPLY", NOTHING);
        reviewed(receipt, number);
    }

    private void reviewed(Map<String, String> receipt, String number) {
        Filed.send("reviews", Filed.codes(receipt))
                .statusCode(200)
                .body("status", equalTo("UNDER_REVIEW"))
                .body("next.clock", equalTo("CMP_REVIEW_DECIDE"));
        sees(branch, number, 404); // the review is not the branch's
        refused(otherSupervisor, number, "DECIDE_REVIEW", NOTE, 409, "另一个人");
        refused(supervisor, number, "DECIDE_REVIEW", NOTE, 409, "另一个人");
        String reviewer = SignInForTests.token(Role.SUPERVISOR);
        done(reviewer, number, "DECIDE_REVIEW", NOTE);
        assertThat(keptUntil(number)).isAfter(LegalZone.today(clock));
        Map<String, Object> recheck = Filed.codes(receipt);
        recheck.put("type", "RECHECK");
        Filed.send("reviews", recheck).statusCode(200).body("status", equalTo("UNDER_RECHECK"));
        assertThat(keptUntil(number)).isNull();
        refused(reviewer, number, "DECIDE_RECHECK", NOTE, 409, "另一个人");
        done(SignInForTests.token(Role.SUPERVISOR), number, "DECIDE_RECHECK", NOTE);
        assertThat(keptUntil(number)).isAfter(LegalZone.today(clock));
        Filed.track(receipt).body("status", equalTo("FINAL")).body("can", equalTo(List.of()));
    }

    @Test
    void an_honest_no_needs_no_evidence() {
        String number = Filed.receipt(Filed.smallest()).get("caseNumber");
        handled(number);
        done(branch, number, "DRAFT_REPLY", reply("", "UNABLE"));
        done(supervisor, number, "REPLY", NOTHING);
        done(branch, number, "CLOSE", NOTHING);
    }

    @Test
    void not_accepted_with_a_reason_code_forwarded_or_routed() {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        String number = receipt.get("caseNumber");
        done(city, number, "REGISTER", NOTHING);
        refused(city, number, "REJECT", Map.of("reasonCode", "N13", "note", "不归我们管"), 400, "理由代码");
        refused(city, number, "REJECT", Map.of("reasonCode", "N12", "note", "不清楚"), 409, "补");
        done(city, number, "ASK_CORRECTION", Map.of("note", "请写明是哪条河"));
        Filed.track(receipt).body("status", equalTo("CORRECTING")).body("messages[0].text", equalTo("请写明是哪条河"));
        Map<String, Object> more = Filed.codes(receipt);
        more.put("text", "是枫湾河");
        Filed.send("messages", more).body("status", equalTo("REGISTERED"));
        refused(city, number, "REJECT", Map.of("reasonCode", "N01", "note", "归水务部门管"), 400, "应找的机关");
        done(city, number, "REJECT", Map.of("reasonCode", "N01", "note", "归水务部门管", "organ", "市水务局，12345"));
        Filed.track(receipt)
                .body("status", equalTo("REJECTED"))
                .body("timeline[-1].note", containsString("N01"))
                .body("timeline[-1].note", containsString("市水务局"))
                .body("can", equalTo(List.of("MESSAGE")));
        refused(city, number, "ACCEPT", NOTHING, 409, "状态");

        String other = Filed.receipt(Filed.smallest()).get("caseNumber");
        done(city, other, "REGISTER", NOTHING);
        done(city, other, "ROUTE", NOTE);
    }

    @Test
    void nothing_is_passed_on_by_one_person_alone() {
        Map<String, String> receipt = Filed.receipt(realName());
        String number = receipt.get("caseNumber");
        done(city, number, "REGISTER", NOTHING);
        refused(supervisor, number, "CONFIRM_FORWARD", NOTHING, 409, "还没有人提出");
        refused(city, number, "FORWARD", NOTE, 400, "应找的机关");
        done(city, number, "FORWARD", Map.of("organ", "市水务局", "note", "河道由水务部门管"));
        forbidden(city, number, "CONFIRM_FORWARD");
        refused(city, number, "WITHDRAW_FORWARD", Map.of("note", ""), 400, "说明");
        done(city, number, "WITHDRAW_FORWARD", Map.of("note", "河道清淤由我们牵头"));
        refused(city, number, "WITHDRAW_FORWARD", NOTE, 409, "还没有人提出");
        refused(supervisor, number, "CONFIRM_FORWARD", NOTHING, 409, "还没有人提出");
        done(city, number, "FORWARD", Map.of("organ", "市水务局", "note", "河道由水务部门管"));
        Filed.track(receipt)
                .body("status", equalTo("REGISTERED"))
                .body("timeline.step", not(hasItem("FORWARD_PROPOSED")));
        done(supervisor, number, "CONFIRM_FORWARD", NOTHING);
        Filed.track(receipt)
                .body("status", equalTo("FORWARDED"))
                .body("next", equalTo(null))
                .body("timeline[-1].note", containsString("市水务局"));
    }

    @Test
    void the_office_that_sent_a_case_agrees_before_it_is_handed_back() {
        String number = sentHere(LegalZone.today(clock), "D" + System.nanoTime());
        refused(city, number, "HAND_BACK", NOTE, 409, "还没有人提出");
        refused(city, number, "OBJECT_TO_SENDER", Map.of("note", ""), 400, "说明");
        done(city, number, "OBJECT_TO_SENDER", Map.of("note", "油烟由城管负责"));
        refused(city, number, "OBJECT_TO_SENDER", NOTE, 409, "状态");
        done(city, number, "SENDER_INSISTS", Map.of("note", "要求先核实"));
        done(city, number, "OBJECT_TO_SENDER", Map.of("note", "核实过，仍是油烟"));
        sees(city, number, 200).body(containsString("向来件单位异议 2 次"));
        done(city, number, "SENDER_INSISTS", Map.of("note", "仍要求办理"));
        sees(city, number, 200).body(containsString("上级指定承办单位"));
        refused(city, number, "OBJECT_TO_SENDER", NOTE, 409, "不能再退");

        String other = sentHere(LegalZone.today(clock), "D" + System.nanoTime());
        done(city, other, "REGISTER", NOTHING);
        done(city, other, "OBJECT_TO_SENDER", NOTE);
        done(city, other, "HAND_BACK", Map.of("note", "来件单位 11 月 27 日电话同意"));
        refused(city, other, "ACCEPT", NOTHING, 409, "状态");

        String late = sentHere(LegalZone.today(clock).minusDays(20), "D" + System.nanoTime());
        refused(city, late, "OBJECT_TO_SENDER", NOTE, 409, "五个工作日");
        String web = Filed.receipt(Filed.smallest()).get("caseNumber");
        refused(city, web, "OBJECT_TO_SENDER", NOTE, 409, "别的单位");
    }

    /** A case that a department sent on, as a clerk enters it. */
    private String sentHere(LocalDate received, String sourceNumber) {
        return entered("DEPT", received, sourceNumber);
    }

    private String entered(String channel, LocalDate received, String sourceNumber) {
        Map<String, String> fields = Map.of(
                "channel", channel,
                "receivedOn", received.toString(),
                "sourceNumber", sourceNumber,
                "kind", "REPORT",
                "identity", "ANONYMOUS",
                "medium", "AIR",
                "text", "饭店油烟直排，味道很大。",
                "place", "某路饭店",
                "key", sourceNumber + channel);
        var form = given().auth().oauth2(city).accept(ContentType.HTML);
        fields.forEach((name, value) -> form.multiPart(new MultiPartSpecBuilder(value)
                .controlName(name)
                .mimeType("text/plain")
                .charset("UTF-8")
                .build()));
        String page = form.post("/desk/complaints/new")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        java.util.regex.Matcher found =
                java.util.regex.Pattern.compile("20[0-9]{2}-[0-9]{6}").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    @Test
    void an_order_of_the_hotline_is_signed_for_first() {
        String number = entered("H12345", LegalZone.today(clock), "H" + System.nanoTime());
        sees(city, number, 200).body(containsString("签收12345工单"));
        done(city, number, "REGISTER", NOTHING);
        sees(city, number, 200).body(containsString("办理12345投诉、举报"), not(containsString("签收12345工单")));

        String ministry = entered("N12369", LegalZone.today(clock), "N" + System.nanoTime());
        sees(city, ministry, 200).body(containsString("转送、交办举报"));
        done(city, ministry, "REGISTER", NOTHING);
        done(city, ministry, "ACCEPT", NOTHING);
        sees(city, ministry, 200).body(containsString("转送、交办举报"));
        done(city, ministry, "ASSIGN", Map.of("branch", QUJIANG));
        sees(city, ministry, 200).body(not(containsString("转送、交办举报")));
    }

    @Test
    void a_branch_objects_in_time_and_the_second_bounce_is_decided_by_the_city() {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        String number = receipt.get("caseNumber");
        done(city, number, "REGISTER", NOTHING);
        done(city, number, "ACCEPT", NOTHING);
        done(city, number, "ASSIGN", Map.of("branch", QUJIANG));
        done(branch, number, "OBJECT", Map.of("note", "地点不在曲江"));
        sees(branch, number, 404);
        refused(supervisor, number, "APPOINT", Map.of("branch", QUJIANG), 409, "退回两次");
        String other = SignInForTests.tokenOf(OTHER_BRANCH, Role.COMPLAINT_HANDLER);
        done(city, number, "ASSIGN", Map.of("branch", OTHER_BRANCH));
        done(other, number, "OBJECT", Map.of("note", "也不在本县"));
        Filed.track(receipt).body("timeline.step", hasItem("ESCALATED"));
        refused(city, number, "ASSIGN", Map.of("branch", QUJIANG), 409, "督办岗");
        done(supervisor, number, "APPOINT", Map.of("branch", QUJIANG));
        refused(branch, number, "OBJECT", NOTE, 409, "不能再退");
        done(branch, number, "SIGN_IN", NOTHING);
    }

    @Test
    void what_turns_out_to_be_an_accusation_leaves_the_ordinary_queues() {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        String number = receipt.get("caseNumber");
        done(city, number, "REGISTER", NOTHING);
        done(city, number, "SEAL", NOTHING);
        for (String token : List.of(city, branch, caller, SignInForTests.tokenOf(QUJIANG, Role.SUPERVISOR))) {
            sees(token, number, 404);
        }
        Filed.track(receipt).body("timeline.step", hasItem("SEALED")).body("holder.zh", equalTo("专门渠道"));
        done(supervisor, number, "TRANSFER", Map.of("note", "已移送"));
    }

    @Test
    void an_objection_after_five_working_days_is_refused() {
        String number = Filed.receipt(Filed.smallest()).get("caseNumber");
        done(city, number, "REGISTER", NOTHING);
        done(city, number, "ACCEPT", NOTHING);
        done(city, number, "ASSIGN", Map.of("branch", QUJIANG));
        daysPass(number, 30);
        refused(branch, number, "OBJECT", NOTE, 409, "五个工作日");
    }

    @Test
    void an_extension_comes_before_the_due_date_and_is_told_and_after_it_is_refused() {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        String number = receipt.get("caseNumber");
        handled(number);
        String before = Filed.track(receipt).extract().path("next.date");
        forbidden(branch, number, "EXTEND");
        refused(supervisor, number, "EXTEND", Map.of("days", "31", "note", "情况复杂"), 400, "最多 30");
        done(supervisor, number, "EXTEND", Map.of("days", "30", "note", "监测要等枯水期"));
        String after = Filed.track(receipt)
                .body("messages[-1].text", equalTo("监测要等枯水期"))
                .body("timeline[-1].step", equalTo("EXTENDED"))
                .extract()
                .path("next.date");
        assertThat(LocalDate.parse(after))
                .isAfterOrEqualTo(LocalDate.parse(before).plusDays(29));

        explained(receipt, LocalDate.parse(after));

        String late = Filed.receipt(Filed.smallest()).get("caseNumber");
        handled(late);
        daysPass(late, 90);
        refused(supervisor, late, "EXTEND", Map.of("days", "30", "note", "情况复杂"), 409, "之前");
    }

    /** The page counts along, the extension included, and its calendar entry has the date as it stands now. */
    private static void explained(Map<String, String> receipt, LocalDate due) {
        String session = given().redirects()
                .follow(false)
                .formParam("caseNumber", receipt.get("caseNumber"))
                .formParam("secretCode", receipt.get("secretCode"))
                .post("/complaints/track")
                .getCookie("qj-case");
        given().cookie("qj-case", session)
                .get("/complaints/track/case")
                .then()
                .statusCode(200)
                .body(
                        containsString("批准延长（监测要等枯水期）"),
                        containsString("当天不计入"),
                        containsString("/complaints/track/next.ics"),
                        not(containsString("/deadlines?clock")));
        given().cookie("qj-case", session)
                .get("/complaints/track/next.ics")
                .then()
                .statusCode(200)
                .contentType(containsString("text/calendar"))
                .body(
                        containsString("DTSTART;VALUE=DATE:" + due.toString().replace("-", "")),
                        not(containsString(receipt.get("caseNumber"))));
        given().redirects()
                .follow(false)
                .get("/complaints/track/next.ics")
                .then()
                .statusCode(303);
    }

    @Test
    void what_was_closed_late_lowers_the_rate_that_is_shown_with_both_numbers() {
        int[] before = rate();
        String number = Filed.receipt(Filed.smallest()).get("caseNumber");
        handled(number);
        daysPass(number, 90);
        receivedLongAgo(number);
        attached(branch, number);
        done(branch, number, "DRAFT_REPLY", reply("记录", "NO_BREACH"));
        done(supervisor, number, "REPLY", NOTHING);
        done(branch, number, "CLOSE", NOTHING);
        int[] after = rate();
        assertThat(after[0]).isEqualTo(before[0] + 1);
        assertThat(after[1]).isEqualTo(before[1]);
    }

    /** What fell due lately counts, however long ago it came. */
    private void receivedLongAgo(String number) {
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery(
                                "update complaint set received_on = received_on - 800, version = version + 1 where number = :n")
                        .setParameter("n", number)
                        .executeUpdate());
    }

    private int[] rate() {
        String page = given().auth()
                .oauth2(supervisor)
                .get("/desk/complaints")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        java.util.regex.Matcher found =
                java.util.regex.Pattern.compile("到期 (\\d+) 件，按期办结 (\\d+) 件").matcher(page);
        if (!found.find()) {
            assertThat(page).contains("没有到期的");
            return new int[] {0, 0};
        }
        return new int[] {Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))};
    }

    @Test
    void an_accusation_is_seen_by_the_sealed_queue_only() {
        Map<String, Object> body = Filed.smallest();
        body.put("kind", "ACCUSE");
        body.put("medium", "OTHER");
        body.put("place", "不该被看到的地点");
        Map<String, String> receipt = Filed.receipt(body);
        String number = receipt.get("caseNumber");
        for (String token : List.of(city, branch, caller, SignInForTests.tokenOf(QUJIANG, Role.SUPERVISOR))) {
            sees(token, number, 404);
            given().auth().oauth2(token).get("/desk/complaints").then().body(not(containsString("不该被看到的地点")));
        }
        sees(supervisor, number, 200);
        done(supervisor, number, "TRANSFER", Map.of("note", "已移送"));
        Filed.track(receipt).body("status", equalTo("TRANSFERRED")).body("holder", equalTo(null));

        String ordinary = Filed.receipt(Filed.smallest()).get("caseNumber");
        refused(supervisor, ordinary, "TRANSFER", NOTE, 409, "检举控告");
    }

    @Test
    void each_branch_sees_its_own_cases_and_nobody_without_the_role_sees_any() {
        String number = Filed.receipt(Filed.smallest()).get("caseNumber");
        sees(branch, number, 404);
        sees(SignInForTests.token(Role.CLERK), number, 403);
        given().redirects()
                .follow(false)
                .get("/desk/complaints/" + number)
                .then()
                .statusCode(303);
        sees(city, number, 200);
    }

    @Test
    void an_identity_is_opened_by_two_and_the_complainant_reads_who_and_why() {
        Map<String, String> receipt = Filed.receipt(realName());
        String number = receipt.get("caseNumber");
        String path = "/desk/complaints/" + number + "/identity";
        sees(city, number, 200);
        given().auth()
                .oauth2(city)
                .formParam("field", "CONTACT")
                .formParam("reason", "我想知道是谁")
                .post(path)
                .then()
                .statusCode(403);
        post(supervisor, path, Map.of("field", "CONTACT", "reason", "核实污染发生的地点"))
                .statusCode(303);
        String page = sees(supervisor, number, 200).extract().asString();
        String id = given().auth()
                .oauth2(otherSupervisor)
                .get("/desk/complaints/" + number)
                .then()
                .extract()
                .asString()
                .replaceAll("(?s).*identity/([0-9a-f-]{36})/approve.*", "$1");
        assertThat(page).doesNotContain("/approve").doesNotContain("端木清溪");
        post(supervisor, path + "/" + id + "/approve", NOTHING).statusCode(403);
        post(otherSupervisor, path + "/" + id + "/approve", NOTHING).statusCode(303);
        post(otherSupervisor, path + "/" + id, NOTHING).statusCode(403);
        post(supervisor, path + "/" + id, NOTHING)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("端木清溪"));
        Filed.track(receipt)
                .body("viewers.find { it.seen == 'CONTACT' }.reason", equalTo("核实污染发生的地点"))
                .body("viewers.find { it.seen == 'CONTENT' }.unit", containsString("测试单位"));
    }

    @Test
    void who_calls_back_opens_the_contact_and_nothing_else_when_there_is_an_answer() {
        Map<String, String> receipt = Filed.receipt(realName());
        String number = receipt.get("caseNumber");
        String path = "/desk/complaints/" + number + "/identity";
        Map<String, String> contact = Map.of("field", "CONTACT", "reason", "回访办理结果");
        post(caller, path, contact).statusCode(409);
        handled(number);
        sees(caller, number, 200).body(not(containsString("/identity\"")));
        done(branch, number, "DRAFT_REPLY", reply("", "UNABLE"));
        done(supervisor, number, "REPLY", NOTHING);
        sees(caller, number, 200).body(containsString("/identity\""));
        post(caller, path, Map.of("field", "TEXT", "reason", "想看看原文")).statusCode(403);
        post(caller, path, contact).statusCode(303);
        String id = sees(supervisor, number, 200)
                .extract()
                .asString()
                .replaceAll("(?s).*identity/([0-9a-f-]{36})/approve.*", "$1");
        post(caller, path + "/" + id, NOTHING).statusCode(403);
        post(caller, path + "/" + id + "/approve", NOTHING).statusCode(403);
        String otherCaller = SignInForTests.token(Role.CALL_BACK_OFFICER);
        post(supervisor, path + "/" + id + "/approve", NOTHING).statusCode(303);
        post(otherCaller, path + "/" + id, NOTHING).statusCode(404);
        post(branch, path + "/" + id, NOTHING).statusCode(403);
        post(caller, path + "/" + id, NOTHING)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("端木清溪"), not(containsString("黑水从管子里")));
        Filed.track(receipt).body("viewers.find { it.seen == 'CONTACT' }.reason", equalTo("回访办理结果"));
    }

    @Test
    void similar_cases_are_suggested_and_joined_ones_keep_their_own_answers() {
        String place = "坪石镇试验河段" + System.nanoTime();
        Map<String, Object> one = Filed.smallest();
        one.put("place", place);
        Map<String, Object> two = Filed.smallest();
        two.put("place", place + "下游");
        String first = Filed.receipt(one).get("caseNumber");
        Map<String, String> secondReceipt = Filed.receipt(two);
        String second = secondReceipt.get("caseNumber");
        sees(city, first, 200).body(allOf(containsString("可能重复"), containsString(second)));
        done(city, first, "REGISTER", NOTHING);
        done(city, first, "ACCEPT", NOTHING);
        done(city, first, "JOIN", Map.of("number", second));
        sees(city, first, 200).body(containsString("一并调查"));
        Filed.track(secondReceipt).body("status", equalTo("SUBMITTED"));
    }

    private void handled(String number) {
        done(city, number, "REGISTER", NOTHING);
        done(city, number, "ACCEPT", NOTHING);
        done(city, number, "ASSIGN", Map.of("branch", QUJIANG));
        done(branch, number, "SIGN_IN", NOTHING);
    }

    private static void attached(String token, String number) {
        given().auth()
                .oauth2(token)
                .redirects()
                .follow(false)
                .multiPart(new MultiPartSpecBuilder("现场检查记录")
                        .controlName("title")
                        .mimeType("text/plain")
                        .charset("UTF-8")
                        .build())
                .multiPart("file", "record.txt", "现场检查记录".getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/desk/complaints/" + number + "/evidence")
                .then()
                .statusCode(303);
    }

    private static Map<String, Object> realName() {
        Map<String, Object> body = Filed.smallest();
        body.put("identity", "REAL_NAME");
        body.put("contact", Map.of("name", "端木清溪", "phone", "13900010003"));
        return body;
    }

    private static Map<String, String> reply(String evidence, String outcome) {
        return Map.of(
                "request", "反映有黑水流进河里",
                "facts", "11月20日现场检查，发现一处暗管",
                "opinion", "SUPPORTED",
                "outcome", outcome,
                "legalBasis", "《水污染防治法》第八十三条",
                "remedy", "可以在 30 日内申请复查",
                "evidence", evidence,
                "decisionNumber", "");
    }

    /** Moves everything that happened to the case's clocks into the past. */
    private void daysPass(String number, int days) {
        LocalDate today = LegalZone.today(clock);
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery(
                                "update complaint set clocks = cast(replace(cast(clocks as text), :a, :b) as jsonb), version = version + 1"
                                        + " where number = :n")
                        .setParameter("a", today.toString())
                        .setParameter("b", today.minusDays(days).toString())
                        .setParameter("n", number)
                        .executeUpdate());
    }

    private static ValidatableResponse sees(String token, String number, int status) {
        return given().auth()
                .oauth2(token)
                .accept(ContentType.HTML)
                .get("/desk/complaints/" + number)
                .then()
                .statusCode(status);
    }

    private static void done(String token, String number, String move, Map<String, String> fields) {
        post(token, "/desk/complaints/" + number + "/moves/" + move, fields).statusCode(303);
    }

    private static void forbidden(String token, String number, String move) {
        post(token, "/desk/complaints/" + number + "/moves/" + move, NOTE).statusCode(403);
    }

    private static void refused(
            String token, String number, String move, Map<String, String> fields, int status, String says) {
        post(token, "/desk/complaints/" + number + "/moves/" + move, fields)
                .statusCode(status)
                .body(containsString(says));
    }

    private LocalDate keptUntil(String number) {
        return (LocalDate) em.createNativeQuery(
                        "select v.keep_until from vault_case v join complaint c on c.id = v.case_id where c.number = :n",
                        Object.class)
                .setParameter("n", number)
                .getSingleResult();
    }
}
