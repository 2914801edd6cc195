package org.qingjian.complaint.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.qingjian.complaint.AtTheCaseDesk.UNABLE;
import static org.qingjian.complaint.AtTheCaseDesk.move;
import static org.qingjian.complaint.AtTheCaseDesk.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingjian.complaint.ComplaintKind;
import org.qingjian.complaint.Filed;
import org.qingjian.complaint.ReplyTemplate;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.shared.time.LegalZone;

/** Answers that start from a template, and the report that goes back to the superior without a word of who complained. */
@QuarkusTest
class CompletionReportTest {
    private static final String NAME = "端木清溪";
    private static final String PHONE = "13900010003";

    @Inject
    Clock clock;

    private String handler;
    private String supervisor;

    @BeforeEach
    void officers() {
        handler = SignInForTests.token(Role.COMPLAINT_HANDLER);
        supervisor = SignInForTests.token(Role.SUPERVISOR);
    }

    @Test
    void the_superior_gets_a_report_and_no_word_of_who_complained() throws Exception {
        String number = assigned();
        report(handler, number).statusCode(404);
        answered(number);
        byte[] pdf = report(handler, number)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text)
                    .contains("办结报告", number, "粤环信〔2026〕7号", "现场检查，发现一处暗管", "按期办结", "韶关市生态环境局")
                    .doesNotContain(NAME, PHONE, "黑水从我家");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
        }
        report(SignInForTests.tokenOf("440222", Role.COMPLAINT_HANDLER), number).statusCode(404);
        report(SignInForTests.token(Role.CLERK), number).statusCode(403);
        String web = Filed.receipt(Filed.smallest()).get("caseNumber");
        handled(web);
        answered(web);
        report(handler, web).statusCode(404);
    }

    @Test
    void a_template_fills_the_form_and_what_is_not_filled_in_is_not_sent() {
        String number = Filed.receipt(Filed.smallest()).get("caseNumber");
        handled(number);
        given().auth()
                .oauth2(handler)
                .get("/desk/complaints/" + number)
                .then()
                .body(containsString("?template=REPORT_NO_BREACH"), not(containsString("?template=ENQUIRE_ADVISED")));
        given().auth()
                .oauth2(handler)
                .get("/desk/complaints/" + number + "?template=REPORT_UNABLE")
                .then()
                .statusCode(200)
                .body(containsString("法律、法规没有规定由生态环境部门处理"), containsString("value=\"UNABLE\" selected"));
        Map<String, String> raw =
                ReplyTemplate.find("REPORT_UNABLE").orElseThrow().fields();
        post(handler, "/desk/complaints/" + number + "/moves/DRAFT_REPLY", raw)
                .statusCode(400)
                .body(containsString("还有没填的地方"));
        Map<String, String> filled = new HashMap<>();
        raw.forEach((field, text) -> filled.put(field, text.replaceAll("【填：[^】]*】", "某处")));
        post(handler, "/desk/complaints/" + number + "/moves/DRAFT_REPLY", filled)
                .statusCode(303);
    }

    @Test
    void there_are_templates_for_the_kinds_that_are_answered_and_each_is_in_the_legal_form() {
        List<ComplaintKind> kinds = List.of(
                ComplaintKind.REPORT,
                ComplaintKind.COMPLAINT,
                ComplaintKind.PETITION,
                ComplaintKind.ENQUIRE,
                ComplaintKind.SUGGEST,
                ComplaintKind.HELP,
                ComplaintKind.REWARD,
                ComplaintKind.EMERG);
        List<ReplyTemplate> all =
                kinds.stream().flatMap(kind -> ReplyTemplate.of(kind).stream()).toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(12).allSatisfy(template -> {
            assertThat(kinds).contains(template.kind());
            assertThat(template.fields().values())
                    .allSatisfy(text -> assertThat(text).isNotBlank());
            assertThat(template.title().en()).isNotBlank();
        });
        assertThat(all).extracting(ReplyTemplate::code).doesNotHaveDuplicates();
        assertThat(ReplyTemplate.of(ComplaintKind.OTHER)).isEqualTo(ReplyTemplate.of(ComplaintKind.REPORT));
    }

    private String assigned() {
        Map<String, String> fields = new HashMap<>(Map.of(
                "channel", "SUPERIOR",
                "receivedOn", LegalZone.today(clock).toString(),
                "letterDue", LegalZone.today(clock).plusDays(30).toString(),
                "sourceNumber", "粤环信〔2026〕7号",
                "kind", "REPORT",
                "identity", "REAL_NAME",
                "medium", "WATER",
                "text", "夜里有黑水从我家旁边流过，找" + NAME,
                "place", "枫湾河",
                "key", UUID.randomUUID().toString()));
        fields.put("sourceNumber", "粤环信〔2026〕7号-" + System.nanoTime());
        fields.put("contact.name", NAME);
        fields.put("contact.phone", PHONE);
        var form = given().auth().oauth2(handler).accept(ContentType.HTML);
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
        Matcher found = Pattern.compile("20[0-9]{2}-[0-9]{6}").matcher(page);
        assertThat(found.find()).isTrue();
        String number = found.group();
        handled(number);
        return number;
    }

    private void handled(String number) {
        move(handler, number, "REGISTER", Map.of());
        move(handler, number, "ACCEPT", Map.of());
        move(handler, number, "ASSIGN", Map.of("branch", "440200"));
        move(handler, number, "SIGN_IN", Map.of());
    }

    private void answered(String number) {
        move(handler, number, "DRAFT_REPLY", UNABLE);
        move(supervisor, number, "REPLY", Map.of());
    }

    private static ValidatableResponse report(String token, String number) {
        return given().auth()
                .oauth2(token)
                .get("/desk/complaints/" + number + "/report.pdf")
                .then();
    }
}
