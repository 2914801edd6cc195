package org.qingjian.party;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qingjian.disclosure.AtTheDesk;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.search.Search;
import org.qingjian.search.SearchRequest;
import org.qingjian.shared.time.LegalZone;

@QuarkusTest
class CreditRepairTest {
    @Inject
    Search search;

    @Inject
    Clock clock;

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).redirects().follow(false);
    }

    private static RequestSpecification application(AParty party) {
        return as(party.token)
                .contentType("multipart/form-data; charset=UTF-8")
                .multiPart(AParty.field("text", "罚款已于当月缴清"));
    }

    private static RequestSpecification complete(AParty party, String record) {
        return application(party).multiPart(AParty.field("commitment", "yes")).multiPart(AParty.proof("凭证 " + record));
    }

    private LocalDate monthsAgo(int months) {
        return LegalZone.today(clock).minusMonths(months);
    }

    @Test
    void the_calculator_shows_the_rules_of_the_day_of_the_decision() {
        AParty party = new AParty();
        String old = party.released(party.penalty(LocalDate.of(2025, 3, 10)));
        as(party.token)
                .get("/my/repair/" + old)
                .then()
                .statusCode(200)
                .body(
                        containsString("令第58号"),
                        containsString("2025-06-10"),
                        containsString("2028年3月10日"),
                        containsString("现在就可以"),
                        containsString("国办发〔2025〕22号"));
        String recent = party.released(party.penalty(LocalDate.of(2026, 11, 20)));
        as(party.token)
                .get("/api/v1/my/repair/" + recent)
                .then()
                .body("term.tier", is("MID"))
                .body("earliest.due", is("2027-02-20"))
                .body("term.endsOn", is("2027-11-20"))
                .body("record.creditKinds[0].kind", is("FINE"))
                .body("reached", is(false));
        as(party.token).get("/my/repair/" + recent).then().body(not(containsString("name=\"commitment\"")));
        String order = party.released(party.order(null));
        as(party.token).get("/my/repair/" + order).then().statusCode(404);
        as(new AParty().token).get("/my/repair/" + old).then().statusCode(404);
        as(new AParty().token).get("/api/v1/my/repair/" + old).then().statusCode(404);
    }

    @Test
    void what_is_missing_is_named_and_what_was_given_stays() {
        AParty party = new AParty();
        String record = party.released(party.penalty(monthsAgo(5)));
        application(party)
                .post("/my/repair/" + record)
                .then()
                .statusCode(400)
                .body(containsString("请作出信用承诺"), containsString("请上传义务履行完毕的证明材料"), containsString("罚款已于当月缴清"));
        String early = party.released(party.penalty(monthsAgo(1)));
        complete(party, early)
                .post("/my/repair/" + early)
                .then()
                .statusCode(400)
                .body(containsString("最短公示期未满"));
    }

    @Test
    void a_granted_repair_ends_the_publicity_on_every_surface() {
        AParty party = new AParty();
        String record = party.released(party.penalty(monthsAgo(5)));
        String number = given().get("/api/v1/records/" + record).path("number");
        Response filed = complete(party, record).post("/my/repair/" + record);
        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(303);
        String request = filed.header("Location").replaceAll(".*/", "");
        complete(party, record).post("/my/repair/" + record).then().statusCode(409);
        as(party.token).get("/my/repair/" + record).then().body(containsString("/my/requests/" + request));
        as(party.token).get("/my/requests/" + request).then().body(containsString("信用承诺"), containsString("令第36号"));
        assertThat(isFound(number, record)).isTrue();

        as(SignInForTests.tokenOf(AtTheDesk.BRANCH, Role.LEGAL_REVIEWER))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("outcome", "GRANTED")
                .formParam("reason", "义务已履行完毕")
                .post("/desk/party-requests/" + request + "/decision")
                .then()
                .statusCode(303);
        AParty.deliver();

        given().get("/records/" + record)
                .then()
                .statusCode(410)
                .body(containsString("公示已结束"), not(containsString(AParty.NAME)), not(containsString(number)));
        assertThat(isFound(number, record)).isFalse();
        given().get("/enterprises/" + party.code).then().body(not(containsString("/records/" + record + "\"")));
        given().get("/api/v1/records.csv?creditCode=" + party.code).then().body(not(containsString(number)));
        as(party.token).get("/my").then().body(containsString("公示期满"));
        as(party.token).get("/my/requests/" + request).then().body(containsString("准予修复"));
    }

    private boolean isFound(String number, String record) {
        return search.find(SearchRequest.of(number)).items().stream()
                .anyMatch(hit -> hit.document().id().equals(record));
    }

    @Test
    void a_refused_application_leaves_the_record_public() {
        AParty party = new AParty();
        String record = party.released(party.penalty(monthsAgo(5)));
        String request = complete(party, record)
                .post("/my/repair/" + record)
                .header("Location")
                .replaceAll(".*/", "");
        as(SignInForTests.tokenOf(AtTheDesk.BRANCH, Role.LEGAL_REVIEWER))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("outcome", "REJECTED")
                .formParam("reason", "整改尚未完成")
                .post("/desk/party-requests/" + request + "/decision")
                .then()
                .statusCode(303);
        given().get("/records/" + record).then().statusCode(200);
        as(party.token).get("/my/requests/" + request).then().body(containsString("整改尚未完成"));
    }
}
