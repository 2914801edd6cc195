package org.qingjian.party;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qingjian.disclosure.AtTheDesk;
import org.qingjian.enterprise.CreditCodes;
import org.qingjian.enterprise.EnterpriseMerges;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.shared.time.LegalZone;

@QuarkusTest
class MyFileTest {
    @Inject
    Clock clock;

    @Inject
    EnterpriseMerges merges;

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).redirects().follow(false);
    }

    private static RequestSpecification form(String token) {
        return as(token).contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private static String clerk() {
        return SignInForTests.tokenOf(AtTheDesk.BRANCH, Role.CLERK);
    }

    private LocalDate today() {
        return LegalZone.today(clock);
    }

    private static void serve(AParty party, LocalDate servedOn) {
        form(clerk())
                .formParam("creditCode", party.code)
                .formParam("kind", "PENALTY_NOTICE")
                .formParam("number", "韶环(曲江)罚告〔2026〕17号")
                .formParam("matter", "涉嫌超标排放")
                .formParam("proposal", "拟罚款十二万元")
                .formParam("servedOn", servedOn.toString())
                .formParam("hearing", "yes")
                .post("/desk/party-notices")
                .then()
                .statusCode(303);
    }

    @Test
    void an_enterprise_sees_what_is_public_what_is_coming_and_the_days_of_its_orders() {
        AParty party = new AParty();
        String penalty = party.released(party.penalty());
        String order = party.released(party.order(today().plusDays(30)));
        String coming = party.approved(party.penalty());
        as(party.token)
                .get("/my")
                .then()
                .statusCode(200)
                .body(
                        containsString("/records/" + penalty),
                        containsString("/records/" + order),
                        containsString("即将公开"),
                        containsString("完成改正"),
                        containsString("/enterprises/" + party.code));
        as(party.token)
                .get("/api/v1/my/file")
                .then()
                .statusCode(200)
                .body("records.line.id", hasItem(penalty))
                .body("coming.id", is(java.util.List.of(coming)))
                .body("orders[0].due.due", is(today().plusDays(30).toString()));
        given().get("/records/" + coming).then().statusCode(404);
    }

    @Test
    void the_days_to_defend_and_to_ask_for_a_hearing_run_from_the_service() {
        AParty party = new AParty();
        serve(party, LocalDate.of(2026, 9, 28)); // 1 to 7 October are off, the 10th is worked
        String id = as(party.token)
                .get("/api/v1/my/file")
                .then()
                .body("notices[0].statement.due", is("2026-10-10"))
                .body("notices[0].hearing.due", is("2026-10-10"))
                .body("notices[0].hearing.law", containsString("第六十四条"))
                .extract()
                .path("notices[0].id");
        as(party.token)
                .get("/my/notices/" + id)
                .then()
                .statusCode(200)
                .body(containsString("拟罚款十二万元"), containsString("第四十四条"));
        as(new AParty().token).get("/my/notices/" + id).then().statusCode(404);
        given().get("/enterprises/" + party.code).then().body(not(containsString("拟罚款十二万元")));
        form(SignInForTests.tokenOf("440281", Role.CLERK))
                .post("/desk/party-notices/" + id + "/closing")
                .then()
                .statusCode(404);
        form(clerk()).post("/desk/party-notices/" + id + "/closing").then().statusCode(303);
        form(clerk()).post("/desk/party-notices/" + id + "/closing").then().statusCode(409);
        as(party.token).get("/api/v1/my/file").then().body("notices[0].closedOn", notNullValue());
    }

    @Test
    void an_observation_period_is_seen_by_its_enterprise_only() {
        AParty party = new AParty();
        form(clerk())
                .formParam("creditCode", party.code)
                .formParam("matter", "危废标识不全")
                .formParam("requirement", "补齐标识")
                .formParam("startsOn", today().minusDays(3).toString())
                .formParam("endsOn", today().plusDays(27).toString())
                .post("/desk/observations")
                .then()
                .statusCode(303);
        as(party.token).get("/my").then().body(allOf(containsString("危废标识不全"), containsString("观察期结束")));
        as(new AParty().token).get("/my").then().body(not(containsString("危废标识不全")));
        String id = as(party.token).get("/api/v1/my/file").path("observations[0].id");
        form(clerk())
                .formParam("outcome", "CORRECTED")
                .post("/desk/observations/" + id + "/outcome")
                .then()
                .statusCode(303);
        as(party.token).get("/my").then().body(containsString("已改正，不予处罚"));
    }

    @Test
    void a_form_that_is_wrong_keeps_what_was_typed_and_names_the_field() {
        form(clerk())
                .formParam("creditCode", "91440200MA00000000")
                .formParam("kind", "DEMAND")
                .formParam("number", "韶环催〔2026〕3号")
                .formParam("matter", "未缴罚款")
                .formParam("proposal", "请缴纳")
                .formParam("servedOn", "2026-11-20")
                .post("/desk/party-notices")
                .then()
                .statusCode(400)
                .body(containsString("统一社会信用代码不对"), containsString("韶环催〔2026〕3号"));
    }

    /** The account keeps its enterprise when the enterprise's code is merged into another. */
    @Test
    void an_account_of_an_absorbed_code_sees_the_file_of_the_enterprise_that_it_became() {
        AParty before = new AParty();
        AParty now = new AParty(CreditCodes.next());
        String old = before.released(before.penalty());
        String recent = now.released(now.penalty());
        serve(before, today().minusDays(1));
        merges.merge(SignInForTests.actorOf("440200", Role.CLERK), before.code, now.code, "同一企业换发代码");
        for (String token : java.util.List.of(before.token, now.token)) {
            as(token)
                    .get("/api/v1/my/file")
                    .then()
                    .body("creditCode", is(now.code))
                    .body("records.line.id", hasItem(old))
                    .body("records.line.id", hasItem(recent))
                    .body("notices.size()", is(1));
        }
    }

    @Test
    void only_an_enterprise_has_a_file() {
        given().accept("text/html").redirects().follow(false).get("/my").then().statusCode(303);
        as(clerk()).get("/my").then().statusCode(403);
        as(clerk()).get("/api/v1/my/file").then().statusCode(403);
    }
}
