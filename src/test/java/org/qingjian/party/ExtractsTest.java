package org.qingjian.party;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.qingjian.disclosure.AtTheDesk;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

@QuarkusTest
class ExtractsTest {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}");

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).redirects().follow(false);
    }

    private static byte[] extractOf(AParty party) {
        as(party.token).post("/my/extracts").then().statusCode(303);
        String page = as(party.token).get("/my/extracts").asString();
        String path = page.replaceAll("(?s).*?(/my/extracts/[0-9a-f-]{36}/pdf).*", "$1");
        Response pdf = as(party.token).get(path);
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.header("Content-Disposition")).startsWith("attachment");
        as(new AParty().token).get(path).then().statusCode(404);
        return pdf.asByteArray();
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String codeOf(byte[] pdf) throws IOException {
        Matcher code = CODE.matcher(textOf(pdf));
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static Response compare(String code, byte[] pdf) {
        return given().multiPart("file", "extract.pdf", pdf, "application/pdf").post("/verify/" + code);
    }

    @Test
    void an_extract_states_what_is_public_and_anybody_can_check_it() throws Exception {
        AParty party = new AParty();
        String record = party.released(party.penalty());
        String number = given().get("/api/v1/records/" + record).path("number");
        byte[] pdf = extractOf(party);
        String text = textOf(pdf);
        assertThat(text).contains(party.code, number, "/records/" + record, "公开信息查询证明");
        String code = codeOf(pdf);
        for (String typed : List.of(code, code.toLowerCase(java.util.Locale.ROOT), code.replace("-", ""))) {
            given().get("/verify/" + typed)
                    .then()
                    .statusCode(200)
                    .body(containsString(party.code), containsString("这个验证码有效"));
        }
        given().get("/api/v1/verify/" + code)
                .then()
                .statusCode(200)
                .body("creditCode", is(party.code))
                .body("records", is(1))
                .body("penalties", is(1))
                .body("sha256", is(sha256(pdf)));
        compare(code, pdf).then().statusCode(200).body(containsString("这就是本站生成的文件"));
        given().multiPart("sha256", sha256(pdf))
                .post("/verify/" + code)
                .then()
                .statusCode(200)
                .body(containsString("这就是本站生成的文件"));
    }

    @Test
    void a_file_that_was_changed_is_refused() throws Exception {
        AParty party = new AParty();
        byte[] pdf = extractOf(party);
        String code = codeOf(pdf);
        byte[] tampered = pdf.clone();
        tampered[tampered.length / 2] ^= 1;
        compare(code, tampered).then().statusCode(422).body(containsString("请不要采信"));
        compare(code, extractOf(new AParty())).then().statusCode(422);
        given().multiPart("sha256", "")
                .post("/verify/" + code)
                .then()
                .statusCode(200)
                .body(containsString("请选择文件"));
    }

    @Test
    void codes_that_never_were_and_codes_that_are_none_are_refused_alike() throws Exception {
        String code = codeOf(extractOf(new AParty()));
        String other = code.substring(0, 18) + (code.charAt(18) == 'Z' ? 'Y' : 'Z');
        String unknown = answer(other);
        assertThat(unknown).contains("没有这个验证码");
        for (String wrong : List.of("0000-0000-0000-0000", "x", "%25%27--", "A".repeat(300))) {
            assertThat(answer(wrong)).as(wrong).isEqualTo(unknown);
        }
        compare(other, new byte[] {1}).then().statusCode(404);
        given().get("/api/v1/verify/" + other).then().statusCode(404);
        given().redirects()
                .follow(false)
                .queryParam("code", "  " + code + " ")
                .get("/verify")
                .then()
                .statusCode(303)
                .header("Location", containsString("/verify/" + code));
    }

    private static String answer(String code) {
        String page = given().urlEncodingEnabled(false)
                .get("/verify/" + code)
                .then()
                .statusCode(404)
                .extract()
                .asString();
        return page.replaceAll("(?s).*<main", "").replaceAll("(?s)</main>.*", "");
    }

    @Test
    void what_only_the_enterprise_may_know_is_not_in_the_extract_and_is_in_its_data() throws Exception {
        AParty party = new AParty();
        as(SignInForTests.tokenOf(AtTheDesk.BRANCH, Role.CLERK))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("creditCode", party.code)
                .formParam("kind", "PENALTY_NOTICE")
                .formParam("number", "=韶环罚告〔2026〕88号")
                .formParam("matter", "涉嫌偷排")
                .formParam("proposal", "拟罚款")
                .formParam("servedOn", "2026-11-20")
                .post("/desk/party-notices")
                .then()
                .statusCode(303);
        assertThat(textOf(extractOf(party))).doesNotContain("88号", "涉嫌偷排");
        as(party.token)
                .get("/my/extracts/csv")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(containsString("涉嫌偷排"), containsString("'=韶环罚告"));
        as(party.token).get("/my/extracts/json").then().statusCode(200).body("notices[0].matter", is("涉嫌偷排"));
        as(new AParty().token).get("/my/extracts/csv").then().body(not(containsString("涉嫌偷排")));
    }
}
