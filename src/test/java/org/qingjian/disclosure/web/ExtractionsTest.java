package org.qingjian.disclosure.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingjian.document.SampleFiles;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

/** All names, codes and places are invented. */
@QuarkusTest
class ExtractionsTest {
    private static final String HEAD = """
            韶关市生态环境局行政处罚决定书
            韶环（曲江）罚〔2025〕12号
            当事人：韶关市青禾示例化工有限公司
            统一社会信用代码：91440205MA00000018
            法定代表人：甲乙丙
            我局于2025年3月4日对你公司进行了现场检查，发现你公司实施了以下环境违法行为：
            未取得排污许可证排放水污染物。
            """;
    private static final String DECISION = """
            依据《中华人民共和国水污染防治法》第八十三条第（一）项的规定，我局决定对你公司作出如下行政处罚：
            罚款人民币壹拾贰万元整（￥120000.00元）。
            韶关市生态环境局
            2025年4月7日
            """;

    private static io.restassured.specification.RequestSpecification clerk() {
        return given().auth().oauth2(SignInForTests.token(Role.CLERK));
    }

    @Test
    void a_text_is_read_with_places_in_it() {
        String text = HEAD + DECISION;
        clerk().contentType("application/json")
                .body(Map.of("text", text))
                .post("/api/v1/extractions")
                .then()
                .statusCode(200)
                .body("kind.value", equalTo("PENALTY"))
                .body("number.value", equalTo("韶环(曲江)罚〔2025〕12号"))
                .body("number.quote", equalTo("韶环（曲江）罚〔2025〕12号"))
                .body("number.start", equalTo(text.indexOf("韶环（曲江）")))
                .body("number.page", nullValue())
                .body("title.value", equalTo("韶关市生态环境局行政处罚决定书"))
                .body("party.value", equalTo("韶关市青禾示例化工有限公司"))
                .body("creditCode.value", equalTo("91440205MA00000018"))
                .body("representative.value", equalTo("甲乙丙"))
                .body("violation.value", equalTo("未取得排污许可证排放水污染物"))
                .body("legalBasis.value", hasItem("《水污染防治法》第八十三条第一项"))
                .body("penaltyKinds.value", hasItem("FINE"))
                .body("fine.value", equalTo(120000.00f))
                .body("decisionDate.value", equalTo("2025-04-07"))
                .body("agency.value", equalTo("韶关市生态环境局"));
    }

    @Test
    void a_pdf_is_read_with_pages_though_its_lines_are_broken() {
        String broken = DECISION.replace("我局决定对你公司", "我局决定对\n你公司");
        clerk().multiPart("file", "decision.pdf", SampleFiles.pdf(HEAD, broken))
                .post("/api/v1/extractions")
                .then()
                .statusCode(200)
                .body("file.textState", equalTo("TEXT"))
                .body("file.pages", equalTo(2))
                .body("number.page", equalTo(1))
                .body("fine.value", equalTo(120000.00f))
                .body("fine.page", equalTo(2))
                .body("decisionDate.page", equalTo(2));
    }

    @Test
    void a_word_file_and_a_text_in_gbk_are_read_too() {
        clerk().multiPart("file", "decision.docx", SampleFiles.letter((HEAD + DECISION).split("\n", -1)))
                .post("/api/v1/extractions")
                .then()
                .statusCode(200)
                .body("party.value", equalTo("韶关市青禾示例化工有限公司"))
                .body("fine.value", equalTo(120000.00f));
        clerk().multiPart("file", "decision.txt", (HEAD + DECISION).getBytes(java.nio.charset.Charset.forName("GBK")))
                .post("/api/v1/extractions")
                .then()
                .statusCode(200)
                .body("party.value", equalTo("韶关市青禾示例化工有限公司"));
    }

    @Test
    void title_and_body_that_disagree_are_shown_with_both_places() {
        String text = (HEAD + DECISION).replace("（￥120000.00元）", "（￥210000.00元）");
        clerk().contentType("application/json")
                .body(Map.of("text", text))
                .post("/api/v1/extractions")
                .then()
                .statusCode(200)
                .body("disagreements.field", hasItem("fine"))
                .body("disagreements.find { it.field == 'fine' }.first.value", equalTo("120000.00"))
                .body("disagreements.find { it.field == 'fine' }.second.value", equalTo("210000.00"));
    }

    @Test
    void a_prior_notice_is_never_public() {
        clerk().contentType("application/json")
                .body(Map.of("text", "行政处罚事先告知书\n韶环罚告〔2025〕3号\n当事人：韶关市青禾示例化工有限公司"))
                .post("/api/v1/extractions")
                .then()
                .statusCode(200)
                .body("kind", nullValue())
                .body("remarks.code", hasItems("NEVER_PUBLIC"));
    }

    @Test
    void a_scan_is_told_and_a_locked_file_refused() {
        clerk().multiPart("file", "scan.pdf", SampleFiles.scan())
                .post("/api/v1/extractions")
                .then()
                .statusCode(200)
                .body("file.textState", equalTo("SCAN_WITHOUT_TEXT"))
                .body("number", nullValue());
        clerk().multiPart("file", "locked.pdf", SampleFiles.locked())
                .post("/api/v1/extractions")
                .then()
                .statusCode(422)
                .body("reason", equalTo("encrypted"))
                .body("detail", containsString("密码"));
    }

    @Test
    void what_cannot_be_read_is_refused_by_name() {
        clerk().contentType("application/json")
                .body("{}")
                .post("/api/v1/extractions")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("text"));
        clerk().contentType("application/json")
                .body(Map.of("text", "文".repeat(1_000_001)))
                .post("/api/v1/extractions")
                .then()
                .statusCode(413);
        clerk().multiPart("other", "x".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/extractions")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("file"));
        given().contentType("application/json")
                .body(Map.of("text", HEAD))
                .post("/api/v1/extractions")
                .then()
                .statusCode(401);
    }
}
