package org.qingjian.complaint.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingjian.complaint.Filed;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

@QuarkusTest
class ComplaintsResourceTest {
    @TestHTTPResource("/")
    URI here;

    @Inject
    EntityManager em;

    @Test
    void the_smallest_submission_is_filed_and_its_receipt_opens_it() {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        assertThat(receipt.get("caseNumber")).matches("\\d{4}-\\d{6,}");
        assertThat(receipt.get("secretCode")).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
        LocalDate due = LocalDate.parse(receipt.get("nextDeadline"));
        Filed.track(receipt)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("status", equalTo("SUBMITTED"))
                .body("next.date", equalTo(due.toString()))
                .body("next.clock", equalTo("CMP_NOTICE"))
                .body("next.law.zh", equalTo("《信访工作条例》第二十三条第二款"))
                .body("timeline[0].step", equalTo("RECEIVED"))
                .body("timeline[0].date", notNullValue())
                .body("timeline[0].law.zh", notNullValue())
                .body("viewers", equalTo(List.of()));
    }

    @Test
    void a_wrong_code_and_an_unknown_number_are_the_same_answer() {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        String wrong = answer(receipt.get("caseNumber"), "0000-0000-0000-0000");
        String unknown = answer("2031-999999", receipt.get("secretCode"));
        String nonsense = answer("' or 1=1", "\u0000");
        assertThat(wrong).isEqualTo(unknown).isEqualTo(nonsense).contains("404");
    }

    private static String answer(String number, String secret) {
        Response response = given().contentType(ContentType.JSON)
                .body(Map.of("caseNumber", number, "secretCode", secret))
                .post("/api/v1/complaints/track");
        return response.statusCode() + response.contentType() + response.asString();
    }

    @Test
    void codes_are_understood_however_they_are_typed() {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        String number = fullWidth(receipt.get("caseNumber").replace("-", " "));
        String secret = " "
                + receipt.get("secretCode").toLowerCase(java.util.Locale.ROOT).replace("-", "–") + "\u200b ";
        Filed.send("track", Map.of("caseNumber", number, "secretCode", secret)).statusCode(200);
        Filed.send("track", Map.of("caseNumber", number, "secretCode", fullWidth(receipt.get("secretCode"))))
                .statusCode(200);
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > 32 && c < 127 ? c + 0xfee0 : c)));
        return wide.toString();
    }

    @Test
    void everything_wrong_is_said_with_its_field() {
        Filed.post(Map.of("identity", "REAL_NAME", "text", " ", "latitude", 95.0, "region", "999999"))
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "violations.field",
                        hasItems(
                                "kind",
                                "medium",
                                "text",
                                "place",
                                "latitude",
                                "longitude",
                                "region",
                                "contact.name",
                                "contact.phone"));
    }

    @ParameterizedTest
    @CsvSource({"kind, SOMETHING", "unknownField, x", "latitude, north"})
    void what_is_no_value_of_a_field_is_refused_with_its_name(String field, String value) {
        Map<String, Object> body = Filed.smallest();
        body.put(field, value);
        Filed.post(body).statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void an_anonymous_submission_takes_no_contact() {
        Map<String, Object> body = Filed.smallest();
        body.put("contact", Map.of("name", "某人"));
        Filed.post(body).statusCode(400).body("violations.field", hasItem("contact"));
    }

    @Test
    void the_same_key_and_content_give_the_same_receipt_even_at_the_same_moment() {
        String key = UUID.randomUUID().toString();
        ExecutorService pool = Executors.newFixedThreadPool(6);
        List<String> receipts = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> withKey(key, Filed.smallest())
                                .then()
                                .statusCode(201)
                                .extract()
                                .asString(),
                        pool))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct()
                .toList();
        pool.shutdown();
        assertThat(receipts).hasSize(1);

        Map<String, Object> other = Filed.smallest();
        other.put("text", "另一件事");
        withKey(key, other).then().statusCode(422).body("violations.field", hasItem("Idempotency-Key"));
        withKey("1", other).then().statusCode(400);
    }

    @Test
    void an_upload_that_is_cut_files_nothing_and_its_key_is_free_for_the_whole_one() throws Exception {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Filed.smallest();
        body.put("text", "上传中断的一件 " + key);
        try (Socket socket = new Socket(here.getHost(), here.getPort())) {
            String part = "--cut\r\nContent-Disposition: form-data; name=\"";
            StringBuilder half = new StringBuilder();
            body.forEach((name, value) -> half.append(part)
                    .append(name)
                    .append("\"\r\n\r\n")
                    .append(value)
                    .append("\r\n"));
            half.append(part).append("files\"; filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n");
            socket.getOutputStream()
                    .write(("POST /api/v1/complaints HTTP/1.1\r\nHost: localhost\r\nIdempotency-Key: " + key
                                    + "\r\nContent-Type: multipart/form-data; boundary=cut\r\nContent-Length: 2000000\r\n\r\n"
                                    + half)
                            .getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(new byte[500_000]);
            socket.getOutputStream().flush();
        }
        String receipt = withKey(key, body).then().statusCode(201).extract().path("caseNumber");
        assertThat(em.createNativeQuery("select number from complaint where text like :t", String.class)
                        .setParameter("t", "%" + key + "%")
                        .getResultList())
                .isEqualTo(List.of(receipt));
    }

    private static Response withKey(String key, Map<String, Object> body) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/complaints");
    }

    @Test
    void the_secret_code_is_kept_nowhere() {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        String row = em.createNativeQuery("select cast(c as text) from complaint c where number = :n", String.class)
                .setParameter("n", receipt.get("caseNumber"))
                .getSingleResult()
                .toString();
        assertThat(row)
                .doesNotContain(
                        receipt.get("secretCode"), receipt.get("secretCode").replace("-", ""));
    }

    @Test
    void a_message_is_masked_and_kept() {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        Map<String, Object> body = Filed.codes(receipt);
        body.put("text", "昨晚十点又排了，可以打 13900010002 找我");
        Filed.send("messages", body)
                .statusCode(200)
                .body("messages[0].text", equalTo("昨晚十点又排了，可以打 〔已遮盖〕 找我"))
                .body("messages[0].fromOffice", equalTo(false));
        body.put("text", " ");
        Filed.send("messages", body).statusCode(400).body("violations.field", hasItem("text"));
    }

    @Test
    void what_is_not_the_time_for_is_refused_and_said() {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        Map<String, Object> body = Filed.codes(receipt);
        body.put("solved", "SOLVED");
        body.put("satisfaction", 5);
        Filed.send("evaluations", body).statusCode(409);
        Filed.send("reviews", Filed.codes(receipt)).statusCode(409);
        Filed.track(receipt)
                .body("can", equalTo(List.of("MESSAGE")))
                .body("later.action", hasItems("EVALUATE", "REVIEW"));
    }

    @Test
    void a_form_with_a_photo_is_filed_and_a_disguised_program_is_refused_with_its_field() {
        byte[] png = java.util.Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        Filed.multipart(Filed.smallest())
                .multiPart("files", "IMG_0001.png", png, "image/png")
                .post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .body("caseNumber", notNullValue());
        Filed.multipart(Filed.smallest())
                .multiPart("files", "photo.jpg", "MZ\u0090\u0000program".getBytes(), "image/jpeg")
                .post("/api/v1/complaints")
                .then()
                .statusCode(415)
                .body("violations.field", hasItem("files[0]"));
    }

    @Test
    void neighbours_sign_along_and_only_their_number_is_known() {
        Map<String, Object> body = Filed.smallest();
        body.put("identity", "REAL_NAME");
        body.put("text", "我和东郭白苹都闻到了。");
        Map<String, Object> contact = new HashMap<>(Map.of("name", "钟青原", "phone", "13900010008"));
        contact.put("coSigners", List.of("东郭白苹，13712345961", " ", "公羊墨"));
        body.put("contact", contact);
        String page = given().auth()
                .oauth2(SignInForTests.token(Role.COMPLAINT_HANDLER))
                .get("/desk/complaints/" + Filed.receipt(body).get("caseNumber"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("本人和另外 2 位联名").doesNotContain("东郭白苹", "公羊墨", "13712345961");
        contact.put("coSigners", Collections.nCopies(51, "某人"));
        Filed.post(body).statusCode(400).body("violations.field", hasItem("contact.coSigners"));
    }

    @Test
    void nothing_is_listed_without_the_code() {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        given().get("/api/v1/complaints").then().statusCode(405);
        given().get("/api/v1/complaints/" + receipt.get("caseNumber")).then().statusCode(not(equalTo(200)));
    }
}
