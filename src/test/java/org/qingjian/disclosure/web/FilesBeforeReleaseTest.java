package org.qingjian.disclosure.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.qingjian.disclosure.AtTheDesk;
import org.qingjian.disclosure.DeskFiles;
import org.qingjian.disclosure.FileNotice;
import org.qingjian.disclosure.PublicRecord;
import org.qingjian.disclosure.PublicationRelease;
import org.qingjian.disclosure.RecordView;
import org.qingjian.disclosure.Records;
import org.qingjian.disclosure.RedactionDecision;
import org.qingjian.disclosure.RedactionPassage;
import org.qingjian.disclosure.RedactionReview;
import org.qingjian.document.DocumentText;
import org.qingjian.document.Documents;
import org.qingjian.document.SampleFiles;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;

/** What no program reads in a file is answered for by an officer before anybody else sees it. */
@QuarkusTest
class FilesBeforeReleaseTest {
    private static final String WITNESS = "覃守拙";
    private static final String PLAIN = "当事人：韶关市墨岭造纸有限公司\n现场照片见下图，监测数据见表。\n我局于二〇二六年十一月对该公司进行了检查，废水排放口化学需氧量超过标准。";
    private static final String NAMED = "当事人：韶关市墨岭造纸有限公司\n现场负责人" + WITNESS + "在场，照片见下图。";

    @Inject
    Documents documents;

    @Inject
    RedactionReview redaction;

    @Inject
    DeskFiles files;

    @Inject
    PublicationRelease releases;

    @Inject
    Records records;

    private final AtTheDesk people = new AtTheDesk();

    private String inReview(byte[] file, String name) {
        return inReview(file, name, "罚款人民币陆万元整。");
    }

    private String inReview(byte[] file, String name, String body) {
        String id = AtTheDesk.draft(AtTheDesk.decision(body), List.of(AtTheDesk.kept(documents, file, name)));
        people.submit(id, "");
        return id;
    }

    private RedactionPassage question(String id) {
        return redaction.view(people.reviewer, id).passages().stream()
                .filter(passage -> passage.file() != null)
                .findFirst()
                .orElseThrow();
    }

    private FileNotice notice(String id) {
        return java.util.Objects.requireNonNull(question(id).file());
    }

    private void answer(String id, boolean masked, String replacement, String reason) {
        RedactionPassage question = question(id);
        redaction.decide(
                people.reviewer,
                id,
                redaction.view(people.reviewer, id).version(),
                List.of(new RedactionDecision(question.text(), question.type(), masked, false, replacement, reason)));
    }

    private void refused(String code, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        PortalException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::code)
                                .containsExactly(code));
    }

    private RecordView released(String id) {
        people.approve(id);
        releases.release(people.publisher, id, people.version(id));
        return ((PublicRecord.Live) records.find(id)).view();
    }

    private DocumentText served(RecordView view) {
        return documents.read(view.files().get(0).sha256());
    }

    @Test
    void a_file_that_shows_pictures_waits_for_an_officer_who_has_looked_at_them() {
        String id = inReview(SampleFiles.withPicture(SampleFiles.pdf(PLAIN, "第二页没有图。")), "决定书.pdf");
        assertThat(question(id).open()).isTrue();
        assertThat(notice(id).picturePages()).containsExactly(1);
        assertThat(notice(id).scannedPages()).isEmpty();
        refused("redaction-open", () -> people.approve(id));
        refused("required", () -> answer(id, false, "", " "));
        answer(id, false, "", "照片里只有排污口");
        DocumentText text = served(released(id));
        assertThat(text.pages()).hasSize(2);
        assertThat(text.pages().get(0).pictures()).isEqualTo(1);
        assertThat(text.text()).contains("监测数据见表");
    }

    @Test
    void a_scanned_page_is_answered_for_only_by_who_has_opened_the_file() {
        String id = inReview(SampleFiles.withScannedPage(SampleFiles.pdf(PLAIN)), "决定书.pdf");
        assertThat(notice(id).scannedPages()).containsExactly(2);
        refused("not-opened", () -> answer(id, false, "", "已看"));
        files.open(SignInForTests.actorOf(AtTheDesk.BRANCH, Role.LEGAL_REVIEWER), id, 1);
        refused("not-opened", () -> answer(id, false, "", "别人看过"));
        files.open(people.reviewer, id, 1);
        answer(id, false, "", "第2页是送达回证，没有姓名");
        assertThat(served(released(id)).pages()).hasSize(2);
    }

    @Test
    void a_file_may_be_withheld_or_its_text_alone_be_public() {
        String withheld = inReview(SampleFiles.scan(), "扫描件.pdf");
        refused("required", () -> answer(withheld, true, "", ""));
        answer(withheld, true, "", "扫描件上有签名");
        assertThat(released(withheld).files()).isEmpty();

        String asText = inReview(SampleFiles.withPicture(SampleFiles.pdf(PLAIN)), "决定书.pdf");
        answer(asText, true, FileNotice.AS_TEXT, "图片里有人脸");
        DocumentText text = served(released(asText));
        assertThat(text.text()).contains("监测数据见表");
        assertThat(text.pages().get(0).pictures()).isZero();
    }

    @Test
    void a_file_with_something_to_hide_is_rebuilt_when_the_officer_has_seen_what_is_lost() {
        String id = inReview(SampleFiles.withPicture(SampleFiles.pdf(NAMED)), "决定书.pdf");
        assertThat(notice(id).rebuilt()).isTrue();
        assertThat(notice(id).pictures()).isEqualTo(1);
        String page = "/desk/records/" + id + "/redaction";
        as(Role.LEGAL_REVIEWER).get(page).then().body(containsString("丢失 1 幅图片"));
        as(Role.LEGAL_REVIEWER).get(page + "?lang=en").then().body(containsString("1 picture is lost"));
        refused("redaction-open", () -> people.approve(id));
        answer(id, false, "", "");
        RecordView view = released(id);
        assertThat(served(view).everyLayer()).contains("韶关市墨岭造纸有限公司").doesNotContain(WITNESS);
        assertThat(served(view).pages().get(0).pictures()).isZero();
        assertThat(documents.strings(view.files().get(0).sha256()).orElseThrow())
                .doesNotContain(WITNESS);
    }

    /** Saying that pictures may be seen is not saying that they may be lost. */
    @Test
    void an_answer_for_the_pages_does_not_hold_for_the_text() {
        String id = inReview(SampleFiles.withPicture(SampleFiles.pdf(PLAIN + "\n老槐树东侧第三户。")), "决定书.pdf");
        answer(id, false, "", "照片里只有排污口");
        redaction.decide(
                people.reviewer,
                id,
                redaction.view(people.reviewer, id).version(),
                List.of(new RedactionDecision("老槐树东侧第三户", "ADDRESS", true, true, "（略）", "能认出住户")));
        assertThat(question(id).open()).isTrue();
        assertThat(notice(id).rebuilt()).isTrue();
        refused("redaction-open", () -> people.approve(id));
        answer(id, false, "", "");
        assertThat(served(released(id)).text()).contains("（略）").doesNotContain("老槐树");
    }

    @Test
    void properties_and_bookmarks_go_and_the_pages_stay_without_a_question() throws IOException {
        byte[] file;
        try (PDDocument pdf = Loader.loadPDF(SampleFiles.pdf(PLAIN, "第二页。"))) {
            pdf.getDocumentInformation().setTitle("决定书初稿");
            pdf.getDocumentInformation().setAuthor("办公室");
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle("首部");
            outline.addLast(item);
            pdf.getDocumentCatalog().setDocumentOutline(outline);
            java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
            pdf.save(out);
            file = out.toByteArray();
        }
        String id = inReview(file, "决定书.pdf");
        assertThat(redaction.view(people.reviewer, id).passages()).noneMatch(passage -> passage.file() != null);
        people.judgeAll(id);
        RecordView view = released(id);
        DocumentText text = served(view);
        assertThat(text.text()).isEqualTo(documentText(file));
        assertThat(text.metadata().keySet()).isSubsetOf("Producer", "Language");
        assertThat(text.findings()).isEmpty();
        assertThat(documents.strings(view.files().get(0).sha256()).orElseThrow())
                .doesNotContain("初稿", "办公室", "首部");
    }

    private String documentText(byte[] file) {
        return documents.read(AtTheDesk.kept(documents, file, "a.pdf").sha256()).text();
    }

    @Test
    void a_photo_is_public_without_what_its_camera_wrote() {
        String id = inReview(SampleFiles.photoWithPlace("SecretCamera"), "现场.jpg");
        refused("not-opened", () -> answer(id, false, "", "已看"));
        files.open(people.reviewer, id, 1);
        answer(id, false, "", "只有排污口");
        byte[] served = given().get(released(id).files().get(0).url()).asByteArray();
        assertThat(new String(served, StandardCharsets.ISO_8859_1)).doesNotContain("SecretCamera", "Exif");
    }

    /** A form, a link, no script. */
    @Test
    void the_officer_answers_on_the_page() {
        String id = inReview(SampleFiles.withScannedPage(SampleFiles.withPicture(SampleFiles.pdf(PLAIN))), "决定书.pdf");
        String page = "/desk/records/" + id + "/redaction";
        as(Role.LEGAL_REVIEWER)
                .get(page)
                .then()
                .statusCode(200)
                .body(
                        containsString("1 页有图片"),
                        containsString("2 页是图片，没有文字"),
                        containsString("href=\"/desk/records/" + id + "/files/1?show=1\""));
        post(id, "keep").statusCode(400).body(containsString("须先打开逐页查看"));
        String token = SignInForTests.tokenOf(AtTheDesk.BRANCH, Role.LEGAL_REVIEWER);
        given().auth()
                .oauth2(token)
                .get("/desk/records/" + id + "/files/1?show=1")
                .then()
                .statusCode(200);
        post(given().auth().oauth2(token), id, "keep").statusCode(303);
        assertThat(question(id).open()).isFalse();
        post(id, "text").statusCode(303);
        assertThat(question(id).replacement()).isEqualTo(FileNotice.AS_TEXT);
        post(id, "mask").statusCode(303);
        assertThat(released(id).files()).isEmpty();
    }

    private static RequestSpecification as(Role role) {
        return given().auth().oauth2(SignInForTests.tokenOf(AtTheDesk.BRANCH, role));
    }

    private ValidatableResponse post(String id, String choice) {
        return post(as(Role.LEGAL_REVIEWER), id, choice);
    }

    private ValidatableResponse post(RequestSpecification who, String id, String choice) {
        return who.redirects()
                .follow(false)
                .formParam("version", people.version(id))
                .formParam("passage-1", question(id).text())
                .formParam("do-1", choice)
                .formParam("wording-1", "")
                .formParam("why-1", "理由")
                .post("/desk/records/" + id + "/redaction")
                .then();
    }
}
