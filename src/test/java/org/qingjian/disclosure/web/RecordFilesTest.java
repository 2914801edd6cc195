package org.qingjian.disclosure.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingjian.disclosure.ARecord;
import org.qingjian.disclosure.Publication;
import org.qingjian.disclosure.RecordContent;
import org.qingjian.disclosure.WithdrawRecord;
import org.qingjian.disclosure.WithdrawalReason;
import org.qingjian.document.SampleFiles;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

/** A file from the clerk's upload to the citizen's download, and when it is not given out. */
@QuarkusTest
class RecordFilesTest {
    /** File names in UTF-8. */
    private static final RestAssuredConfig AS_BROWSERS = RestAssuredConfig.config()
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8"))
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE));

    @Inject
    Publication publication;

    private final RecordContent content = ARecord.penalty();

    private String draft() {
        return publication.enter(ARecord.entered(content));
    }

    private static ValidatableResponse attach(String id, String name, byte[] bytes) {
        return given().config(AS_BROWSERS)
                .auth()
                .oauth2(SignInForTests.token(Role.CLERK))
                .multiPart("file", name, bytes)
                .post("/api/v1/drafts/" + id + "/files")
                .then();
    }

    @Test
    void an_attached_file_is_public_with_the_edition_and_under_a_name_of_ours() {
        String id = draft();
        byte[] pdf = SampleFiles.pdf("第一页：首部", "第二页：决定如下");
        String sha256 = attach(id, "王小明的决定书.pdf", pdf)
                .statusCode(201)
                .header("Location", containsString("/api/v1/drafts/" + id + "/files/1"))
                .body("position", equalTo(1))
                .body("name", equalTo("王小明的决定书.pdf"))
                .body("pages", equalTo(2))
                .body("textState", equalTo("TEXT"))
                .extract()
                .path("sha256");
        String url = "/records/" + id + "/editions/1/files/1";
        given().get(url).then().statusCode(404);
        publication.publish(id, null);
        given().get("/api/v1/records/" + id)
                .then()
                .statusCode(200)
                .body("files[0].url", equalTo(url))
                .body("files[0].name", equalTo(content.documentNumber() + "-1.pdf"))
                .body("files[0].sha256", equalTo(sha256))
                .body(not(containsString("王小明")));
        byte[] served = given().get(url)
                .then()
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", startsWith("attachment;"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("ETag", "\"" + sha256 + "\"")
                .extract()
                .asByteArray();
        assertThat(served).isEqualTo(pdf);
        given().header("If-None-Match", "\"" + sha256 + "\"").get(url).then().statusCode(304);
        given().get(url + "?show=1").then().header("Content-Disposition", startsWith("inline;"));
        given().accept("text/html")
                .get("/records/" + id)
                .then()
                .body(containsString(sha256), containsString(url + "/pages/1"), not(containsString("王小明")));
    }

    @Test
    void the_text_of_a_file_is_read_page_by_page() {
        String id = draft();
        attach(id, "a.pdf", SampleFiles.pdf("第一页：首部", "第二页：<b>决定如下</b>")).statusCode(201);
        publication.publish(id, null);
        String pages = "/records/" + id + "/editions/1/files/1/pages/";
        given().accept("text/html")
                .get(pages + "2")
                .then()
                .statusCode(200)
                .body(
                        containsString("第二页：&lt;b&gt;决定如下"),
                        containsString("?show=1#page=2"),
                        containsString("pages/1\""));
        given().get(pages + "3").then().statusCode(404);
    }

    @Test
    void a_scan_is_told_as_such() {
        String id = draft();
        attach(id, "scan.pdf", SampleFiles.scan()).statusCode(201).body("textState", equalTo("SCAN_WITHOUT_TEXT"));
        publication.publish(id, null);
        given().accept("text/html").get("/records/" + id).then().body(containsString("扫描件，没有文字层"));
        given().get("/records/" + id + "/editions/1/files/1/pages/1").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "locked.pdf=encrypted",
                "empty.txt=empty",
                "program.exe=wrongType",
                "photo.pdf=wrongType|masquerade"
            })
    void a_refused_file_says_why_in_the_readers_language(String what) {
        String[] nameAndReason = what.split("=", 2);
        byte[] bytes = switch (nameAndReason[0]) {
            case "locked.pdf" -> SampleFiles.locked();
            case "empty.txt" -> new byte[0];
            case "program.exe" -> "MZ\0\0\1".getBytes(StandardCharsets.ISO_8859_1);
            default -> SampleFiles.zip("a", "b");
        };
        String id = draft();
        ValidatableResponse answer = attach(id, nameAndReason[0], bytes).contentType("application/problem+json");
        String reason = answer.extract().path("reason");
        assertThat(nameAndReason[1].split("\\|")).contains(reason);
        assertThat(answer.extract().statusCode()).isIn(415, 422);
        answer.body("violations[0].field", equalTo("file"))
                .body("violations[0].code", equalTo(reason))
                .body("detail", not(containsString("not taken here")));
    }

    @Test
    void files_go_with_a_withdrawal_and_stay_through_a_correction() {
        String id = draft();
        attach(id, "first.txt", "第一版附件".getBytes(StandardCharsets.UTF_8)).statusCode(201);
        publication.publish(id, null);
        publication.startCorrection(id);
        String clerk = SignInForTests.token(Role.CLERK);
        given().auth()
                .oauth2(clerk)
                .get("/api/v1/drafts/" + id)
                .then()
                .statusCode(200)
                .body("edition", equalTo(2))
                .body("files.name", hasItem("first.txt"));
        given().auth()
                .oauth2(clerk)
                .delete("/api/v1/drafts/" + id + "/files/1")
                .then()
                .statusCode(204);
        attach(id, "second.txt", "第二版附件".getBytes(StandardCharsets.UTF_8)).statusCode(201);
        given().get("/records/" + id + "/editions/2/files/1").then().statusCode(404);
        publication.publish(id, "换上更正后的附件");
        given().get("/records/" + id + "/editions/1/files/1").then().body(equalTo("第一版附件"));
        given().get("/records/" + id + "/editions/2/files/1").then().body(equalTo("第二版附件"));
        publication.withdraw(
                new WithdrawRecord(id, WithdrawalReason.REVOKED, "撤销", "韶关市生态环境局", "文件", LocalDate.of(2026, 11, 20)),
                "publisher");
        given().get("/records/" + id + "/editions/1/files/1").then().statusCode(410);
        given().get("/records/" + id + "/editions/2/files/1").then().statusCode(410);
        given().get("/records/" + id + "/editions/2/files/1/pages/1").then().statusCode(410);
    }

    @Test
    void who_may_not_write_the_draft_does_not_attach() {
        String id = draft();
        Map.of(SignInForTests.token(Role.PUBLISHER), 403, SignInForTests.tokenOf("440205", Role.CLERK), 404)
                .forEach((token, status) -> given().auth()
                        .oauth2(token)
                        .multiPart("file", "a.txt", "a".getBytes(StandardCharsets.UTF_8))
                        .post("/api/v1/drafts/" + id + "/files")
                        .then()
                        .statusCode(status));
        given().multiPart("file", "a.txt", "a".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/drafts/" + id + "/files")
                .then()
                .statusCode(401);
        publication.publish(id, null);
        attach(id, "late.txt", "晚了".getBytes(StandardCharsets.UTF_8)).statusCode(404);
    }

    @Test
    void an_edition_has_only_so_many_files() {
        String id = draft();
        for (int i = 1; i <= 20; i++) {
            attach(id, i + ".txt", ("附件" + i).getBytes(StandardCharsets.UTF_8)).statusCode(201);
        }
        attach(id, "21.txt", "附件21".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("reason", equalTo("tooMany"));
    }
}
