package org.qingjian.complaint.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.qingjian.complaint.AtTheCaseDesk.post;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingjian.complaint.AtTheCaseDesk;
import org.qingjian.complaint.Filed;
import org.qingjian.complaint.PhotosForTests;
import org.qingjian.document.SampleFiles;
import org.qingjian.enterprise.CreditCodes;
import org.qingjian.enterprise.EnterpriseRegister;
import org.qingjian.enterprise.Evidence;
import org.qingjian.enterprise.Evidence.Sighting;
import org.qingjian.enterprise.Evidence.Source;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.shared.time.LegalZone;

/** Sorting what came in: hints from the words, another kind with the clock that follows, several matters parted. */
@QuarkusTest
class SortingTest {
    private static final Map<String, String> NOTHING = Map.of();

    @Inject
    EnterpriseRegister register;

    @Inject
    Clock clock;

    private String city;

    @BeforeEach
    void officer() {
        city = SignInForTests.token(Role.COMPLAINT_HANDLER);
    }

    private String known(String name, boolean released) {
        String code = CreditCodes.next();
        register.take(List.of(new Evidence(
                new Source("sorting-test", code, released),
                List.of(new Sighting(code, name, "440205", "", LegalZone.today(clock))),
                List.of(),
                null)));
        return code;
    }

    @Test
    void the_words_suggest_kind_medium_and_enterprise_and_nothing_is_changed() {
        String code = known("韶关市墨岭造纸有限公司", true);
        known("韶关市墨岭机器有限公司", false);
        Map<String, Object> body = Filed.smallest();
        body.put("medium", "OTHER");
        body.put("text", "请问墨岭造纸和墨岭机器夜里机器轰鸣有没有人管？");
        String number = Filed.receipt(body).get("caseNumber");
        String page = page(number);
        assertThat(page).contains("有“请问”", "噪声", "韶关市墨岭造纸有限公司", code).doesNotContain("韶关市墨岭机器有限公司");
        body.put("text", "桥下的水有油花。");
        assertThat(page(Filed.receipt(body).get("caseNumber"))).doesNotContain("墨岭造纸");
    }

    @Test
    void another_kind_has_its_limit_from_the_day_of_receipt_and_the_complainant_reads_why() {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        String number = receipt.get("caseNumber");
        refused(number, "RECLASSIFY", change("ENQUIRE", "WATER", ""), 409, "状态");
        done(number, "REGISTER", NOTHING);
        refused(number, "RECLASSIFY", change("REPORT", "WATER", ""), 409, "都没有改");
        refused(number, "RECLASSIFY", change("ACCUSE", "WATER", ""), 409, "封存渠道");
        refused(number, "RECLASSIFY", change("ENQUIRE", "WATER", "91449902"), 400, "信用代码");
        Map<String, String> silent = change("ENQUIRE", "WATER", "");
        silent.put("note", "");
        refused(number, "RECLASSIFY", silent, 400, "说明");

        Filed.track(receipt).body("next.clock", equalTo("CMP_NOTICE"));
        done(number, "RECLASSIFY", change("ENQUIRE", "AIR", "91449902MA00000006"));
        Filed.track(receipt)
                .body("kind", equalTo("ENQUIRE"))
                .body("medium", equalTo("AIR"))
                .body("next.clock", equalTo("H12345_ENQ"))
                .body("next.from", equalTo(LegalZone.today(clock).toString()))
                .body("timeline[-1].step", equalTo("RECLASSIFIED"))
                .body("timeline[-1].note", equalTo("写的是提问"))
                .body("messages[-1].text", equalTo("写的是提问"));
        assertThat(page(number)).contains("91449902MA00000006");
    }

    @Test
    void after_acceptance_the_limit_follows_there_and_back() {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        String number = receipt.get("caseNumber");
        done(number, "REGISTER", NOTHING);
        done(number, "ACCEPT", NOTHING);
        Filed.track(receipt).body("next.clock", equalTo("CMP_CLOSE"));
        done(number, "RECLASSIFY", change("HELP", "WATER", ""));
        Filed.track(receipt).body("next.clock", equalTo("H12345_HELP"));
        done(number, "RECLASSIFY", change("ENQUIRE", "WATER", ""));
        Filed.track(receipt).body("next.clock", equalTo("H12345_ENQ"));
        done(number, "RECLASSIFY", change("PETITION", "WATER", ""));
        Filed.track(receipt).body("next.clock", equalTo("CMP_CLOSE"));
    }

    @Test
    void two_matters_become_two_cases_with_one_code_and_nobody_learns_who_wrote() {
        Map<String, Object> body = Filed.smallest();
        body.put("identity", "REAL_NAME");
        body.put("contact", Map.of("name", "端木清溪", "phone", "13900010003"));
        Map<String, String> receipt = Filed.receipt(body);
        String number = receipt.get("caseNumber");
        done(number, "REGISTER", NOTHING);
        Map<String, String> part =
                Map.of("text", "砖厂夜里冒黑烟，电话 13900010003", "place", "白土镇砖厂", "kind", "COMPLAINT", "medium", "AIR");
        refused(number, "SPLIT", Map.of("text", "砖厂", "place", "", "kind", "REPORT", "medium", "AIR"), 400, "地点");
        done(number, "SPLIT", part);

        String other = Filed.track(receipt)
                .body("timeline.step", hasItem("SPLIT"))
                .extract()
                .path("parts[0]");
        Map<String, String> otherReceipt = Map.of("caseNumber", other, "secretCode", receipt.get("secretCode"));
        Filed.track(otherReceipt)
                .body("status", equalTo("REGISTERED"))
                .body("kind", equalTo("COMPLAINT"))
                .body("medium", equalTo("AIR"))
                .body("parts", hasItem(number))
                .body("next.clock", equalTo("CMP_NOTICE"))
                .body("timeline.step", hasItems("RECEIVED", "PARTED"));
        String page = page(other);
        assertThat(page).contains("砖厂夜里冒黑烟", number).doesNotContain("端木清溪", "13900010003");
        openedByTwo(other);
        Map<String, Object> wrong = Filed.codes(otherReceipt);
        wrong.put("secretCode", "AAAA-AAAA-AAAA-AAAA");
        Filed.send("track", wrong).statusCode(404);
        done(other, "ACCEPT", NOTHING);
        Filed.track(receipt).body("status", equalTo("REGISTERED"));
    }

    @Test
    void the_part_gets_the_files_that_the_officer_ticks_and_the_first_keeps_its_own() throws Exception {
        Map<String, String> receipt = Filed.multipart(Filed.smallest())
                .multiPart("files", "IMG_1.jpg", SampleFiles.photoWithPlace("split camera"), "image/jpeg")
                .multiPart("files", "记录.txt", "十一月每夜都排".getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getMap("");
        String number = receipt.get("caseNumber");
        done(number, "REGISTER", NOTHING);
        List<String> boxes = fileBoxes(number);
        assertThat(boxes).hasSize(2);
        Map<String, String> part =
                new HashMap<>(Map.of("text", "另一件事", "place", "某镇", "kind", "REPORT", "medium", "AIR"));
        part.put(boxes.get(0), "1");
        part.put("file-" + UUID.randomUUID(), "1");
        post(city, "/desk/complaints/" + number + "/moves/SPLIT", part)
                .statusCode(400)
                .body(containsString("没有这个附件"), containsString("value=\"1\" checked"));
        part.keySet().removeIf(field -> field.startsWith("file-") && !field.equals(boxes.get(0)));
        done(number, "SPLIT", part);

        String other = Filed.track(receipt).body("files", equalTo(2)).extract().path("parts[0]");
        Map<String, String> otherReceipt = Map.of("caseNumber", other, "secretCode", receipt.get("secretCode"));
        Filed.track(otherReceipt).body("files", equalTo(1));
        assertThat(page(other)).contains("image/jpeg").doesNotContain("十一月每夜都排");
        PhotosForTests.copyAll();
        for (String each : List.of(number, other)) {
            String photo = page(each).replaceAll("(?s).*(/desk/complaints/[0-9-]+/files/[0-9a-f-]{36}).*", "$1");
            given().auth().oauth2(city).get(photo).then().statusCode(200).contentType("image/jpeg");
        }
    }

    private List<String> fileBoxes(String number) {
        return Pattern.compile("name=\"(file-[0-9a-f-]{36})\"")
                .matcher(page(number))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The part has the contact of the whole, under its own key and its own ledger. */
    private void openedByTwo(String number) {
        String supervisor = SignInForTests.token(Role.SUPERVISOR);
        String other = SignInForTests.token(Role.SUPERVISOR);
        String path = "/desk/complaints/" + number + "/identity";
        post(supervisor, path, Map.of("field", "CONTACT", "reason", "核实污染发生的地点"))
                .statusCode(303);
        String id = given().auth()
                .oauth2(other)
                .get("/desk/complaints/" + number)
                .then()
                .extract()
                .asString()
                .replaceAll("(?s).*identity/([0-9a-f-]{36})/approve.*", "$1");
        post(other, path + "/" + id + "/approve", NOTHING).statusCode(303);
        post(supervisor, path + "/" + id, NOTHING).statusCode(200).body(containsString("端木清溪"));
    }

    @Test
    void the_tracking_page_names_the_other_part() {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        String number = receipt.get("caseNumber");
        done(number, "REGISTER", NOTHING);
        done(number, "SPLIT", Map.of("text", "另一件事", "place", "某镇", "kind", "REPORT", "medium", "AIR"));
        String other = Filed.track(receipt).extract().path("parts[0]");
        assertThat(page(number)).contains(other, "同一次反映拆出来的");
        String stranger = SignInForTests.tokenOf("440222", Role.COMPLAINT_HANDLER);
        given().auth().oauth2(stranger).get("/desk/complaints/" + other).then().statusCode(404);
        given().auth()
                .oauth2(city)
                .get("/desk/complaints/" + other)
                .then()
                .body(containsString("另一件事"), not(containsString("黑水从管子里")));
    }

    private static Map<String, String> change(String kind, String medium, String code) {
        return new HashMap<>(Map.of("kind", kind, "medium", medium, "creditCode", code, "note", "写的是提问"));
    }

    private void done(String number, String move, Map<String, String> fields) {
        post(city, "/desk/complaints/" + number + "/moves/" + move, fields).statusCode(303);
    }

    private void refused(String number, String move, Map<String, String> fields, int status, String says) {
        post(city, "/desk/complaints/" + number + "/moves/" + move, fields)
                .statusCode(status)
                .body(containsString(says));
    }

    private String page(String number) {
        return AtTheCaseDesk.page(city, number);
    }
}
