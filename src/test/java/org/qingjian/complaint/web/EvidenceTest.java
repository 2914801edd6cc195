package org.qingjian.complaint.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.qingjian.complaint.AtTheCaseDesk.page;
import static org.qingjian.complaint.AtTheCaseDesk.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingjian.complaint.Filed;
import org.qingjian.disclosure.ARecord;
import org.qingjian.disclosure.Publication;
import org.qingjian.disclosure.WithdrawRecord;
import org.qingjian.disclosure.WithdrawalReason;
import org.qingjian.document.OrphanSweep;
import org.qingjian.document.SampleFiles;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.shared.time.LegalZone;

/** What proves the result: files without place and device, public records that were looked up, or nothing and no closure. */
@QuarkusTest
class EvidenceTest {
    private static final String QUJIANG = "440205";
    private static final Map<String, String> NOTHING = Map.of();

    @Inject
    Publication publication;

    @Inject
    OrphanSweep sweep;

    @Inject
    Clock clock;

    private String city;
    private String branch;
    private String supervisor;

    @BeforeEach
    void officers() {
        city = SignInForTests.token(Role.COMPLAINT_HANDLER);
        branch = SignInForTests.tokenOf(QUJIANG, Role.COMPLAINT_HANDLER);
        supervisor = SignInForTests.token(Role.SUPERVISOR);
    }

    @Test
    void a_photo_of_an_officer_keeps_neither_place_nor_device_and_survives_the_sweep() {
        String number = handled();
        attach(branch, number, "排污口照片", SampleFiles.photoWithPlace("CANARY-CAMERA"))
                .statusCode(303);
        String page = page(branch, number);
        assertThat(page).contains("排污口照片");
        String file = page.replaceAll("(?s).*href=\"(/desk/complaints/[0-9-]+/evidence/[0-9a-f-]{36})\".*", "$1");
        sweep.sweep(clock.instant().plus(Duration.ofDays(2)));
        byte[] seen = given().auth()
                .oauth2(branch)
                .get(file)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        assertThat(new String(seen, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "CANARY-CAMERA");
        String stranger = SignInForTests.tokenOf("440222", Role.COMPLAINT_HANDLER);
        given().auth().oauth2(stranger).get(file).then().statusCode(404);
        attach(stranger, number, "别的分局", "x".getBytes(StandardCharsets.UTF_8)).statusCode(404);
        attach(supervisor, number, "督办岗不附证据", "x".getBytes(StandardCharsets.UTF_8))
                .statusCode(403);
        given().auth().oauth2(SignInForTests.token(Role.CLERK)).get(file).then().statusCode(403);
    }

    @Test
    void a_wrong_file_is_refused_by_name_and_the_title_stays_typed() {
        String number = handled();
        attach(branch, number, "一个程序", new byte[] {'M', 'Z', 0, 1, 2, 3})
                .statusCode(415)
                .body(containsString("一个程序"));
        attach(branch, number, "", "记录".getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body(containsString("说明什么"));
        attach(branch, number, "没有文件", new byte[0]).statusCode(400).body(containsString("没有文件"));
        assertThat(page(branch, number)).contains("还没有");
    }

    @Test
    void a_public_decision_is_looked_up_and_the_complainant_reads_it() {
        String decided = "韶环罚〔2026〕" + ARecord.serial() + "号";
        String record = publication.enter(ARecord.entered(ARecord.penalty(decided)));
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        String number = handled(receipt);
        link(branch, number, decided).statusCode(400).body(containsString("没有这个文号"), containsString(decided));
        refused(branch, number, reply("ACTED", decided), 400);

        publication.publish(record, null);
        link(branch, number, decided.replace("〔2026〕", "[２０２６]")).statusCode(303);
        link(branch, number, record).statusCode(303);
        String page = page(branch, number);
        assertThat(page.split("/records/" + record + "\"", -1))
                .as("linked once")
                .hasSize(2);
        done(branch, number, "DRAFT_REPLY", reply("ACTED", ""));
        done(supervisor, number, "REPLY", NOTHING);
        Filed.track(receipt).body("answer.records[0].url", equalTo("/records/" + record));
        given().get("/records/" + record).then().statusCode(200).body(not(containsString(number)));
        done(branch, number, "CLOSE", NOTHING);
    }

    @Test
    void a_number_named_in_the_reply_must_be_public_and_is_evidence_by_itself() {
        String decided = "韶环罚〔2026〕" + ARecord.serial() + "号";
        String record = publication.enter(ARecord.entered(ARecord.penalty(decided)));
        publication.publish(record, null);
        String number = handled();
        refused(branch, number, reply("ACTED", "韶环罚〔2026〕" + ARecord.serial() + "号"), 400);
        done(branch, number, "DRAFT_REPLY", reply("ACTED", decided));
        assertThat(page(branch, number)).contains("/records/" + record);

        publication.withdraw(
                new WithdrawRecord(
                        record, WithdrawalReason.values()[0], "决定已撤销", "韶关市生态环境局", "撤销决定", LegalZone.today(clock)),
                "somebody");
        String other = handled();
        link(branch, other, decided).statusCode(400);
    }

    @Test
    void evidence_that_is_taken_back_proves_nothing_and_no_case_is_closed_without() {
        String number = handled();
        attach(branch, number, "现场检查记录", "记录".getBytes(StandardCharsets.UTF_8)).statusCode(303);
        String removal = page(branch, number)
                .replaceAll("(?s).*action=\"(/desk/complaints/[0-9-]+/evidence/[0-9a-f-]{36}/removal)\".*", "$1");
        given().auth().oauth2(supervisor).post(removal).then().statusCode(403);
        given().auth()
                .oauth2(branch)
                .redirects()
                .follow(false)
                .post(removal)
                .then()
                .statusCode(303);
        given().auth().oauth2(branch).post(removal).then().statusCode(404);
        refused(branch, number, reply("ACTED", ""), 400);
        done(branch, number, "DRAFT_REPLY", reply("UNABLE", ""));
        attach(branch, number, "晚了", "记录".getBytes(StandardCharsets.UTF_8)).statusCode(409);
        assertThat(page(branch, number)).doesNotContain("/evidence\"");
    }

    private String handled() {
        return handled(Filed.receipt(Filed.smallest()));
    }

    private String handled(Map<String, String> receipt) {
        String number = receipt.get("caseNumber");
        done(city, number, "REGISTER", NOTHING);
        done(city, number, "ACCEPT", NOTHING);
        done(city, number, "ASSIGN", Map.of("branch", QUJIANG));
        done(branch, number, "SIGN_IN", NOTHING);
        return number;
    }

    private static Map<String, String> reply(String outcome, String decision) {
        return new HashMap<>(Map.of(
                "request", "反映有黑水流进河里",
                "facts", "11月20日现场检查，发现一处暗管",
                "opinion", "SUPPORTED",
                "outcome", outcome,
                "legalBasis", "《水污染防治法》第八十三条",
                "remedy", "可以在 30 日内申请复查",
                "evidence", "照片",
                "decisionNumber", decision));
    }

    private static ValidatableResponse attach(String token, String number, String title, byte[] file) {
        return given().auth()
                .oauth2(token)
                .accept(ContentType.HTML)
                .redirects()
                .follow(false)
                .multiPart(new MultiPartSpecBuilder(title)
                        .controlName("title")
                        .mimeType("text/plain")
                        .charset("UTF-8")
                        .build())
                .multiPart("file", file.length > 1000 ? "a.jpg" : "a.txt", file)
                .post("/desk/complaints/" + number + "/evidence")
                .then();
    }

    private static ValidatableResponse link(String token, String number, String record) {
        return post(token, "/desk/complaints/" + number + "/evidence/links", Map.of("record", record));
    }

    private static void done(String token, String number, String move, Map<String, String> fields) {
        post(token, "/desk/complaints/" + number + "/moves/" + move, fields).statusCode(303);
    }

    private static void refused(String token, String number, Map<String, String> fields, int status) {
        post(token, "/desk/complaints/" + number + "/moves/DRAFT_REPLY", fields).statusCode(status);
    }
}
