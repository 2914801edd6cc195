package org.qingjian.complaint.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qingjian.complaint.Filed;
import org.qingjian.enterprise.CreditCodes;
import org.qingjian.enterprise.EnterpriseRegister;
import org.qingjian.enterprise.Evidence;

@QuarkusTest
class FilingPagesTest {
    private static final String NAME = "端木青禾";
    private static final String PHONE = "13900010002";
    private static final String FORM = ContentType.URLENC.withCharset("UTF-8");

    @Inject
    EntityManager em;

    @Inject
    EnterpriseRegister register;

    private String cookie = "";

    @Test
    void a_citizen_files_page_by_page_and_reads_the_receipt_once() {
        begin("report");
        send("medium", Map.of("medium", "LIVESTOCK"), "/before");
        send("before", Map.of("before", "none"), "/matter");
        send("matter", Map.of("matter", "none"), "/text");
        send("text", Map.of("text", "养猪场把粪水排进水塘，我家住水塘边第二户，电话" + PHONE, "occurred", "夜里"), "/questions");
        send("questions", Map.of("q-animal", "猪"), "/place");
        send("place", Map.of("place", "石泊镇云庄村水塘", "region", "440205", "accused", ""), "/files");
        get("files").then().statusCode(200).body(containsString("还没有添加"));
        get("identity").then().statusCode(200);
        send("identity", Map.of("identity", "SEALED"), "/contact");
        send("contact", Map.of("name", NAME, "phone", PHONE, "email", "", "address", ""), "/check");
        get("check")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(allOf(
                        containsString("<mark>“" + PHONE + "”</mark>"),
                        containsString("谁会看到"),
                        containsString("from=check"),
                        containsString(NAME)));

        as().post("/complaints/new/check").then().statusCode(400).body(containsString("请确认反映的情况是真实的"));
        Response sent = as().formParam("truth", "1").post("/complaints/new/check");
        sent.then().statusCode(303).header("Location", endsWith("/complaints/new/done"));
        Response again = as().formParam("truth", "1").post("/complaints/new/check");
        again.then().statusCode(303);
        String done = get("done").then().statusCode(200).extract().asString();
        String number = find("<dd>(\\d{4}-\\d{6})<", done);
        String secret = find("<dd>([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})<", done);

        as().formParam("lastFour", "????")
                .post("/complaints/new/done")
                .then()
                .statusCode(400)
                .body(containsString(secret));
        as().formParam("lastFour", secret.substring(15).toLowerCase(java.util.Locale.ROOT))
                .post("/complaints/new/done")
                .then()
                .statusCode(303);
        get("done").then().statusCode(303).header("Location", endsWith("/complaints/track"));

        String stored = em.createNativeQuery("select cast(c as text) from complaint c where number = :n", String.class)
                .setParameter("n", number)
                .getSingleResult()
                .toString();
        assertThat(stored).contains("粪水", "猪").doesNotContain(NAME, PHONE, "第二户");
        follows(number, secret);
    }

    private void follows(String number, String secret) {
        Response opened = given().redirects()
                .follow(false)
                .formParam("caseNumber", number)
                .formParam("secretCode", secret)
                .post("/complaints/track");
        opened.then().statusCode(303);
        String session = opened.getCookie("qj-case");
        RequestSpecification mine =
                given().cookie("qj-case", session).redirects().follow(false);
        mine.get("/complaints/track/case")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("石泊镇云庄村水塘"),
                        containsString("《信访工作条例》第二十三条第二款"),
                        containsString("/deadlines?clock=CMP_NOTICE"),
                        containsString("/complaints/track/next.ics"),
                        containsString("还没有人打开过"),
                        not(containsString(secret)),
                        not(containsString(NAME))));
        Filed.multipart(Map.of("text", "昨晚又排了"))
                .cookie("qj-case", session)
                .redirects()
                .follow(false)
                .multiPart("files", "", new byte[0], "application/octet-stream") // as a browser sends it without a file
                .post("/complaints/track/messages")
                .then()
                .statusCode(303);
        Filed.multipart(Map.of("text", " "))
                .cookie("qj-case", session)
                .post("/complaints/track/messages")
                .then()
                .statusCode(400)
                .body(containsString("昨晚又排了"));
        given().cookie("qj-case", session).redirects().follow(false).post("/complaints/track/leave");
        given().cookie("qj-case", session)
                .redirects()
                .follow(false)
                .get("/complaints/track/case")
                .then()
                .statusCode(303);
    }

    @Test
    void a_wrong_code_and_an_unknown_number_read_the_same() {
        String wrong = tried("2026-000001", "AAAA-AAAA-AAAA-AAAA");
        assertThat(wrong).isEqualTo(tried("2026-000001", "BBBB")).contains("编号或查询码不对");
    }

    private static String tried(String number, String secret) {
        return given().formParam("caseNumber", number)
                .formParam("secretCode", secret)
                .post("/complaints/track")
                .then()
                .statusCode(404)
                .extract()
                .asString();
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_what_was_typed_stays() {
        begin("report");
        send("medium", Map.of("medium", "SOIL"), "/before");
        send("before", Map.of("before", "none"), "/text");
        as().contentType(FORM)
                .formParam("text", "<b>")
                .formParam("occurred", "昨天")
                .post("/complaints/new/text")
                .then()
                .statusCode(400)
                .body(allOf(
                        containsString("href=\"#text\""),
                        containsString("aria-describedby=\"text-hint text-error\""),
                        containsString("&lt;b&gt;</textarea>"),
                        containsString("value=\"昨天\"")));
        as().contentType(FORM)
                .formParam("place", "那边")
                .post("/complaints/new/place")
                .then()
                .statusCode(400)
                .body(allOf(containsString("写明污染发生的地点"), containsString("那边</textarea>")));
        get("place").then().body(containsString("那边</textarea>"));
    }

    @Test
    void an_enterprise_of_the_register_stands_for_the_place() {
        String mark = Long.toString(System.nanoTime(), 36);
        String code = CreditCodes.next();
        String name = "韶关市曲江区青棠" + mark + "水泥有限公司";
        register(code, name);
        register(CreditCodes.next(), "韶关市曲江区青棠" + mark + "建材有限公司");
        begin("report");
        send("medium", Map.of("medium", "SOIL"), "/before");
        send("before", Map.of("before", "none"), "/text");
        send("text", Map.of("text", "夜里有黑烟和粉尘。", "occurred", ""), "/questions");

        given().queryParam("q", "青棠" + mark)
                .get("/complaints/new/enterprises")
                .then()
                .body("size()", equalTo(2))
                .body("$", hasItem(name));
        given().queryParam("q", "青").get("/complaints/new/enterprises").then().body("size()", equalTo(0));
        place(Map.of("accused", "青棠" + mark))
                .statusCode(400)
                .body(containsString("写明污染发生的地点"), containsString("是其中哪一家"), containsString(code));
        place(Map.of("accused", "青棠" + mark, "enterprise", code)).statusCode(303);
        get("place")
                .then()
                .body(containsString(name + "</textarea>"), containsString("value=\"440205\" selected"))
                .body(containsString("value=\"" + code + "\" checked"));

        place(Map.of("place", "村口水塘", "accused", "青棠" + mark))
                .statusCode(200)
                .body(containsString("是其中哪一家"), containsString("村口水塘"));
        place(Map.of("place", "村口水塘", "accused", "青棠" + mark, "enterprise", "none"))
                .statusCode(303);
        place(Map.of("place", "村口水塘", "accused", name)).statusCode(303).header("Location", endsWith("/files"));
        send("identity", Map.of("identity", "ANONYMOUS"), "/check");
        get("check").then().body(containsString(code));
        as().formParam("truth", "1").post("/complaints/new/check").then().statusCode(303);
        assertThat(em.createNativeQuery("select count(*) from complaint where credit_code = :c", Long.class)
                        .setParameter("c", code)
                        .getSingleResult())
                .isEqualTo(1L);
    }

    @Test
    void an_enterprise_that_the_register_does_not_know_is_taken_as_written() {
        begin("report");
        send("medium", Map.of("medium", "SOIL"), "/before");
        place(Map.of("place", "村口水塘", "accused", "没有的" + System.nanoTime(), "enterprise", "91440200000000000X"))
                .statusCode(303);
        get("place").then().body(not(containsString("是其中哪一家")));
    }

    private ValidatableResponse place(Map<String, String> fields) {
        return as().contentType(FORM)
                .formParams(fields)
                .post("/complaints/new/place")
                .then();
    }

    private void register(String code, String name) {
        register.take(List.of(new Evidence(
                new Evidence.Source(Evidence.RECORD, "place-" + code, true),
                List.of(new Evidence.Sighting(code, name, "440205", "", LocalDate.of(2026, 1, 5))),
                List.of(),
                null)));
    }

    @Test
    void another_office_is_named_with_its_reason_and_the_form_goes_on_all_the_same() {
        begin("harm");
        send("medium", Map.of("medium", "NOISE"), "/before");
        send("before", Map.of("before", "none"), "/matter");
        send("matter", Map.of("matter", "neighbours"), "/advice/matter");
        get("advice/matter")
                .then()
                .statusCode(200)
                .body(allOf(containsString("公安机关"), containsString("N01"), containsString("/complaints/new/text")));
        get("text").then().statusCode(200);
    }

    @Test
    void every_reason_code_of_the_list_is_known() {
        assertThat(org.qingjian.complaint.Route.reasons())
                .containsExactly(
                        "N01", "N02", "N03", "N04", "N05", "N06", "N07", "N08", "N09", "N10", "N11", "N12", "N13");
    }

    @Test
    void a_draft_belongs_to_its_browser_and_no_other() {
        begin("report");
        send("medium", Map.of("medium", "WATER"), "/before");
        String mine = cookie;
        given().redirects()
                .follow(false)
                .get("/complaints/new/before")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/complaints/new"));
        given().cookie("qj-draft", mine.substring(1) + "x")
                .redirects()
                .follow(false)
                .get("/complaints/new/before")
                .then()
                .statusCode(303);
        assertThat(em.createNativeQuery("select encode(sealed, 'escape') from complaint_draft", String.class)
                        .getResultList())
                .noneMatch(draft -> draft.toString().contains("WATER"));
        as().post("/complaints/new/discard").then().statusCode(303);
        get("before").then().statusCode(303);
    }

    @Test
    void a_hostile_file_is_refused_with_a_reason_and_the_draft_stays() {
        begin("report");
        send("medium", Map.of("medium", "WATER"), "/before");
        as().multiPart("files", "virus.exe", "MZ\u0090\u0000".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
                .post("/complaints/new/files")
                .then()
                .statusCode(400)
                .body(containsString("不收这种文件"));
        as().multiPart("files", "", new byte[0])
                .post("/complaints/new/files")
                .then()
                .statusCode(400)
                .body(containsString("请选择文件"));
        get("before").then().statusCode(200);
    }

    @Test
    void another_site_cannot_send_the_form() {
        given().header("Sec-Fetch-Site", "cross-site")
                .formParam("what", "report")
                .post("/complaints/new")
                .then()
                .statusCode(403);
    }

    @Test
    void the_pages_are_in_english_too() {
        given().header("Accept-Language", "en")
                .get("/complaints/new")
                .then()
                .statusCode(200)
                .body(allOf(containsString("What is it about?"), containsString("lang=\"en\"")));
    }

    private void begin(String what) {
        Response response =
                given().redirects().follow(false).formParam("what", what).post("/complaints/new");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.getHeader("Set-Cookie"))
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Strict");
        cookie = response.getCookie("qj-draft");
    }

    private void send(String step, Map<String, String> fields, String next) {
        as().contentType(FORM)
                .formParams(fields)
                .post("/complaints/new/" + step)
                .then()
                .statusCode(303)
                .header("Location", endsWith(next));
    }

    private Response get(String step) {
        return as().get("/complaints/new/" + step);
    }

    private RequestSpecification as() {
        return given().cookie("qj-draft", cookie).redirects().follow(false);
    }

    private static String find(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
