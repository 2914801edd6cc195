package org.qingjian.party;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.qingjian.disclosure.AtTheDesk;
import org.qingjian.disclosure.PublicChanges;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

@QuarkusTest
class RejoindersTest {
    private static final String WORDS = "我公司已于2026年10月完成改造。联系人王建国，电话13800138000。";

    @Inject
    PublicChanges changes;

    private final String reviewer = SignInForTests.tokenOf(AtTheDesk.BRANCH, Role.LEGAL_REVIEWER);
    private final String publisher = SignInForTests.tokenOf(AtTheDesk.BRANCH, Role.PUBLISHER);

    private static RequestSpecification as(String token) {
        return given().auth()
                .oauth2(token)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private static Response submit(AParty party, String record, String text) {
        return as(party.token).formParam("text", text).post("/my/rejoinders/" + record);
    }

    private String waiting(String record) {
        String page = as(reviewer).get("/desk/rejoinders").asString();
        String label = given().get("/api/v1/records/" + record).path("number");
        return page.replaceAll(
                "(?s).*/desk/rejoinders/([0-9a-f-]{36})\">" + java.util.regex.Pattern.quote(label) + ".*", "$1");
    }

    private String published(AParty party, String record, String text) {
        submit(party, record, text).then().statusCode(303);
        String id = waiting(record);
        as(reviewer).post("/desk/rejoinders/" + id + "/check").then().statusCode(303);
        as(publisher).post("/desk/rejoinders/" + id + "/release").then().statusCode(303);
        AParty.deliver();
        return id;
    }

    @Test
    void a_reply_stands_beside_the_record_in_the_enterprises_words_without_personal_data() {
        AParty party = new AParty();
        String record = party.released(party.penalty());
        String before = given().get("/api/v1/records/" + record).header("ETag");
        submit(party, record, WORDS).then().statusCode(303);
        given().get("/records/" + record).then().body(not(containsString("完成改造")));
        String id = waiting(record);
        as(reviewer)
                .get("/desk/rejoinders/" + id)
                .then()
                .statusCode(200)
                .body(containsString("13800138000"), containsString("已遮盖"));
        as(publisher).post("/desk/rejoinders/" + id + "/release").then().statusCode(409);
        as(reviewer).post("/desk/rejoinders/" + id + "/check").then().statusCode(303);
        given().get("/records/" + record).then().body(not(containsString("完成改造")));
        as(reviewer).post("/desk/rejoinders/" + id + "/release").then().statusCode(403);
        as(publisher).post("/desk/rejoinders/" + id + "/release").then().statusCode(303);
        given().get("/records/" + record)
                .then()
                .statusCode(200)
                .body(
                        containsString("完成改造"),
                        containsString("不代表本局"),
                        not(containsString("13800138000")),
                        not(containsString("王建国")));
        given().header("If-None-Match", before)
                .get("/api/v1/records/" + record)
                .then()
                .statusCode(200)
                .body("rejoinder.party", is(AParty.NAME))
                .body("rejoinder.version", is(1))
                .body("rejoinder.text", not(containsString("13800138000")));
        AParty.deliver();
        given().get("/enterprises/" + party.code).then().body(containsString("完成改造"));
        assertThat(changes.after(0, Integer.MAX_VALUE).stream()
                        .filter(change -> change.recordId().equals(record))
                        .map(change -> change.change().name()))
                .containsExactly("PUBLISHED", "ANSWERED");
    }

    @Test
    void whoever_checked_it_does_not_make_it_public() {
        AParty party = new AParty();
        String record = party.released(party.penalty());
        submit(party, record, "已经整改").then().statusCode(303);
        String id = waiting(record);
        String both = SignInForTests.tokenOf(AtTheDesk.BRANCH, Role.LEGAL_REVIEWER, Role.PUBLISHER);
        as(both).post("/desk/rejoinders/" + id + "/check").then().statusCode(303);
        as(both).post("/desk/rejoinders/" + id + "/release")
                .then()
                .statusCode(422)
                .body(containsString("不同的人"));
        given().get("/records/" + record).then().body(not(containsString("已经整改")));
    }

    @Test
    void a_new_version_takes_the_place_of_the_old_one_and_the_enterprise_takes_it_back() {
        AParty party = new AParty();
        String record = party.released(party.penalty());
        published(party, record, "第一版说明");
        String second = published(party, record, "第二版说明");
        given().get("/api/v1/records/" + record).then().body("rejoinder.version", is(2));
        given().get("/records/" + record).then().body(not(containsString("第一版说明")));
        as(party.token).get("/my/rejoinders/" + record).then().body(containsString("第一版说明"), containsString("已由新版代替"));
        as(new AParty().token)
                .post("/my/rejoinders/" + second + "/withdrawal")
                .then()
                .statusCode(404);
        as(party.token).post("/my/rejoinders/" + second + "/withdrawal").then().statusCode(303);
        given().get("/api/v1/records/" + record).then().body("rejoinder", nullValue());
        given().get("/records/" + record).then().body(not(containsString("第二版说明")));
    }

    @Test
    void a_text_that_is_returned_is_not_public_and_says_why() {
        AParty party = new AParty();
        String record = party.released(party.penalty());
        submit(party, record, "都是邻居的错").then().statusCode(303);
        submit(party, record, "再来一次").then().statusCode(409).body(containsString("再来一次"));
        String id = waiting(record);
        as(reviewer).post("/desk/rejoinders/" + id + "/return").then().statusCode(400);
        as(reviewer)
                .formParam("reason", "请只写与本决定有关的内容")
                .post("/desk/rejoinders/" + id + "/return")
                .then()
                .statusCode(303);
        as(party.token).get("/my/rejoinders/" + record).then().body(containsString("请只写与本决定有关的内容"));
        submit(party, record, "").then().statusCode(400).body(containsString("请填写这一项"));
        submit(party, record, "长".repeat(1001)).then().statusCode(400);
    }

    @Test
    void another_enterprise_and_another_branch_reach_nothing() {
        AParty party = new AParty();
        String record = party.released(party.penalty());
        submit(new AParty(), record, "冒名回应").then().statusCode(404);
        submit(party, record, "本企业的回应").then().statusCode(303);
        String id = waiting(record);
        String elsewhere = SignInForTests.tokenOf("440281", Role.LEGAL_REVIEWER);
        as(elsewhere).get("/desk/rejoinders/" + id).then().statusCode(404);
        as(elsewhere).post("/desk/rejoinders/" + id + "/check").then().statusCode(404);
        as(elsewhere).get("/desk/rejoinders").then().body(not(containsString(id)));
    }
}
