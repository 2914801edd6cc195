package org.qingjian.disclosure.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingjian.disclosure.ARecord;
import org.qingjian.disclosure.Publication;
import org.qingjian.disclosure.RecordKind;
import org.qingjian.document.SampleFiles;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

/** Entering records as a browser does it. All names and codes are invented. */
@QuarkusTest
class DeskEntryTest {
    private static final RestAssuredConfig UTF_8 = RestAssuredConfig.config()
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8"));
    private static final Pattern UPLOAD = Pattern.compile("name=\"upload\" value=\"([0-9a-f-]{36})\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Inject
    Publication publication;

    private final String clerk = SignInForTests.token(Role.CLERK);
    private final String number = "韶环罚〔2026〕" + ARecord.serial() + "号";
    private final String decision = "韶关市生态环境局行政处罚决定书\n" + number
            + "\n当事人：韶关市青禾示例化工有限公司\n统一社会信用代码：91440205MA0000001P\n"
            + "你公司实施了以下环境违法行为：\n未取得排污许可证排放水污染物。\n"
            + "依据《中华人民共和国水污染防治法》第八十三条第（一）项的规定，我局决定对你公司作出如下行政处罚：\n"
            + "罚款人民币壹拾贰万元整（￥120000.00元）。\n韶关市生态环境局\n2026年4月7日\n";

    /** As a browser sends a form in UTF-8; the client's default for a part is ASCII. */
    private static void fill(RequestSpecification request, Map<String, String> values) {
        values.forEach((name, value) -> request.multiPart(new MultiPartSpecBuilder(value)
                .controlName(name)
                .emptyFileName()
                .mimeType("text/plain")
                .charset("UTF-8")
                .build()));
    }

    private RequestSpecification form() {
        return given().config(UTF_8).auth().oauth2(clerk).redirects().follow(false);
    }

    private ValidatableResponse submit(String path, Map<String, String> values) {
        RequestSpecification request = form();
        fill(request, values);
        return request.post(path).then();
    }

    private static String first(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as("%s in the page", pattern).isTrue();
        return matcher.group(1);
    }

    private Map<String, String> penalty() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("kind", "PENALTY");
        values.put("branch", "440200");
        values.put("title", "韶关市青禾示例化工有限公司无证排污案");
        values.put("documentNumber", number);
        values.put("agency", "韶关市生态环境局");
        values.put("date", "2026年4月7日");
        values.put("partyName", "韶关市青禾示例化工有限公司");
        values.put("partyKind", "ORGANISATION");
        values.put("kinds", "FINE");
        values.put("fine", "贰拾陆万元整");
        values.put("body", "正文");
        return values;
    }

    private String entered(Map<String, String> values) {
        String location = submit("/desk/records/new/form", values)
                .statusCode(303)
                .extract()
                .header("Location");
        Matcher id = Pattern.compile("/desk/records/([a-z]-\\d+)").matcher(location);
        assertThat(id.find()).as(location).isTrue();
        return id.group(1);
    }

    private ValidatableResponse draft(String id) {
        return given().auth().oauth2(clerk).get("/api/v1/drafts/" + id).then().statusCode(200);
    }

    @Test
    void a_document_fills_the_form_and_stays_attached_to_the_draft() {
        String page = form().multiPart("file", "decision.pdf", SampleFiles.pdf("封面", decision))
                .post("/desk/records/new")
                .then()
                .statusCode(200)
                .body(containsString("value=\"" + number + "\""))
                .body(containsString("value=\"韶关市青禾示例化工有限公司\""))
                .body(containsString("value=\"120000\""))
                .body(containsString("value=\"2026-04-07\""))
                .body(containsString("读自第 2 页："))
                .body(containsString("decision.pdf"))
                .extract()
                .asString();
        Map<String, String> values = penalty();
        values.put("fine", "120000");
        values.put("upload", first(UPLOAD, page));
        String id = entered(values);
        draft(id)
                .body("content.documentNumber", equalTo(number))
                .body("content.fine", equalTo(120000.0f))
                .body("content.date", equalTo("2026-04-07"))
                .body("files.name", hasItem("decision.pdf"));
        form().get("/desk/records/" + id + "/edit")
                .then()
                .statusCode(200)
                .body(containsString("decision.pdf"), containsString("读自第 2 页："));
    }

    @Test
    void text_that_is_pasted_is_read_too_and_a_contradiction_is_shown() {
        submit("/desk/records/new", Map.of("text", decision.replace("￥120000.00", "￥210000.00")))
                .statusCode(200)
                .body(containsString("文书前后不一致"), containsString("210000.00"), containsString("读自原文："));
    }

    @Test
    void what_cannot_become_a_record_leads_back_with_a_reason() {
        submit("/desk/records/new", Map.of("text", "")).statusCode(400).body(containsString("请选择文件或粘贴全文"));
        submit("/desk/records/new", Map.of("text", "行政处罚事先告知书\n韶环罚告〔2026〕3号"))
                .statusCode(400)
                .body(containsString("依法不得公开"), containsString("韶环罚告〔2026〕3号"));
        submit("/desk/records/new", Map.of("text", "一段看不出是什么的文字"))
                .statusCode(400)
                .body(containsString("辨认不出文书种类"), containsString("一段看不出是什么的文字"));
        form().multiPart("file", "locked.pdf", SampleFiles.locked())
                .post("/desk/records/new")
                .then()
                .statusCode(400)
                .body(containsString("打开密码"));
    }

    @Test
    void a_scan_is_told_and_kept() {
        form().multiPart("file", "scan.pdf", SampleFiles.scan())
                .multiPart("kind", "PENALTY")
                .post("/desk/records/new")
                .then()
                .statusCode(200)
                .body(containsString("文件没有文字层"), containsString("scan.pdf"), containsString("name=\"upload\""));
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_nothing_is_lost() {
        Map<String, String> values = penalty();
        values.put("title", "");
        values.put("date", "2026年2月30日");
        values.put("creditCode", "91440205MA00000012");
        values.put("fine", "三到五万元");
        values.put("documentNumber", "韶环罚告〔2026〕3号");
        values.put("body", "一段<b>不能丢</b>的正文");
        submit("/desk/records/new/form", values)
                .statusCode(400)
                .body(containsString("id=\"title-error\""), containsString("id=\"date-error\""))
                .body(containsString("没有这一天"), containsString("校验位不符"))
                .body(containsString("id=\"fine-error\""), containsString("依法不得公开"))
                .body(containsString("value=\"2026年2月30日\""))
                .body(allOf(containsString("一段&lt;b&gt;不能丢"), not(containsString("<b>不能丢"))));
    }

    @Test
    void what_is_odd_is_asked_once_and_saved_when_confirmed() {
        Map<String, String> values = penalty();
        values.put("documentNumber", "无规律编号-" + ARecord.serial());
        submit("/desk/records/new/form", values)
                .statusCode(400)
                .body(containsString("请再核对一下"), containsString("name=\"confirmed\""));
        values.put("confirmed", "true");
        entered(values);
    }

    @Test
    void a_number_that_a_public_record_has_is_asked_about() {
        publication.publish(publication.enter(ARecord.entered(ARecord.penalty(number))), null);
        submit("/desk/records/new/form", penalty()).statusCode(400).body(containsString("已有一份公开的同类文书"));
    }

    @Test
    void two_clerks_at_once_lose_nothing() {
        String id = entered(penalty());
        String page =
                form().get("/desk/records/" + id + "/edit").then().extract().asString();
        Map<String, String> mine = penalty();
        mine.put("version", first(VERSION, page));
        Map<String, String> theirs = new LinkedHashMap<>(mine);
        theirs.put("partyName", "韶关市先到一步有限公司");
        mine.put("body", "我改过的正文");
        submit("/desk/records/" + id + "/edit", theirs).statusCode(303);
        String again = submit("/desk/records/" + id + "/edit", mine)
                .statusCode(409)
                .body(containsString("有人在您之前保存过"), containsString("id=\"partyName-theirs\""))
                .body(containsString("韶关市先到一步有限公司"), containsString("我改过的正文"))
                .body(not(containsString("id=\"title-theirs\"")))
                .extract()
                .asString();
        draft(id).body("content.party.name", equalTo("韶关市先到一步有限公司")).body("content.body", equalTo("正文"));
        mine.put("version", first(VERSION, again));
        submit("/desk/records/" + id + "/edit", mine).statusCode(303);
        draft(id).body("content.body", equalTo("我改过的正文"));
    }

    @Test
    void files_come_and_go_with_the_form() {
        Map<String, String> values = penalty();
        String id = entered(values);
        RequestSpecification request = form();
        values.put("version", "0");
        fill(request, values);
        request.multiPart("file", "attachment.txt", "附件内容".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/desk/records/" + id + "/edit")
                .then()
                .statusCode(303);
        draft(id).body("files.name", hasItem("attachment.txt"));
        String page =
                form().get("/desk/records/" + id + "/edit").then().extract().asString();
        values.put("version", first(VERSION, page));
        values.put("detach", "1");
        submit("/desk/records/" + id + "/edit", values).statusCode(303);
        draft(id).body("files.size()", equalTo(0));
    }

    @Test
    void nobody_attaches_what_somebody_else_handed_over() {
        String page = form().multiPart("file", "mine.pdf", SampleFiles.pdf(decision))
                .post("/desk/records/new")
                .then()
                .extract()
                .asString();
        String other = SignInForTests.token(Role.CLERK);
        RequestSpecification request =
                given().config(UTF_8).auth().oauth2(other).redirects().follow(false);
        fill(request, penalty());
        String location = request.multiPart("upload", first(UPLOAD, page))
                .post("/desk/records/new/form")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String id = location.replaceAll(".*/desk/records/([a-z]-\\d+).*", "$1");
        draft(id).body("files.size()", equalTo(0));
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void every_kind_of_record_has_a_form_that_keeps_what_it_is_given(RecordKind kind) {
        String blank = form().get("/desk/records/new/form?kind=" + kind)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Map<String, String> values = new LinkedHashMap<>();
        for (FormField field : FormField.of(kind)) {
            assertThat(blank).contains("id=\"" + field.key() + "\"");
            values.put(field.key(), sample(field));
        }
        values.put("kind", kind.name());
        values.put("branch", "440200");
        values.put("confirmed", "true");
        String id = entered(values);
        String page =
                form().get("/desk/records/" + id + "/edit").then().extract().asString();
        for (FormField field : FormField.of(kind)) {
            String kept = switch (field.control()) {
                case CHOICE -> "value=\"" + sample(field) + "\" selected";
                case CHECKS -> "value=\"" + sample(field) + "\" checked";
                case AREA, TEXT, LINES -> sample(field) + "</textarea>";
                default -> "value=\"" + sample(field) + "\"";
            };
            assertThat(page).as(field.key()).contains(kept);
        }
    }

    private String sample(FormField field) {
        return switch (field) {
            case DOCUMENT_NUMBER -> number;
            case REGION -> "440205";
            case PARTY_KIND -> "ORGANISATION";
            case CREDIT_CODE -> "91440205MA0000001P";
            case KINDS -> "FINE";
            case EVENT -> "延期";
            case DOCUMENT_CLASS, REQUIRED_CLASS -> "TABLE";
            case PAUSES -> "2026-04-08 2026-04-20 技术评估";
            case YEAR -> "2026";
            case PERIOD_END -> "2026-06-30";
            case ENTRIES -> "韶关市青禾示例化工有限公司\t91440205MA0000001P\t水环境、土壤\t曲江区";
            case EXTRA_FACTS -> "建设规模：年产一万吨";
            default ->
                switch (field.control()) {
                    case DATE -> "2026-04-07";
                    case MONEY -> "35000";
                    default -> "内容 " + field.key();
                };
        };
    }

    @Test
    void who_may_not_write_drafts_does_not_get_the_form() {
        given().auth()
                .oauth2(SignInForTests.token(Role.PUBLISHER))
                .get("/desk/records/new")
                .then()
                .statusCode(403);
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/desk/records/new")
                .then()
                .statusCode(303);
    }
}
