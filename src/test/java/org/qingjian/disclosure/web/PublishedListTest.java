package org.qingjian.disclosure.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qingjian.disclosure.AtTheDesk;
import org.qingjian.disclosure.ChallengeEnd;
import org.qingjian.disclosure.ChallengeKind;
import org.qingjian.disclosure.ChallengeOutcome;
import org.qingjian.disclosure.Challenges;
import org.qingjian.disclosure.DeskRecords;
import org.qingjian.disclosure.NewChallenge;
import org.qingjian.disclosure.PublicationRelease;
import org.qingjian.disclosure.RecordContent;
import org.qingjian.disclosure.WithdrawRecord;
import org.qingjian.disclosure.WithdrawalReason;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.shared.time.LegalZone;

/** 已公开文书 at the desk: everything that is or was public is found, and what must go is on top. */
@QuarkusTest
class PublishedListTest {
    @Inject
    Challenges challenges;

    @Inject
    DeskRecords desk;

    @Inject
    PublicationRelease releases;

    @Inject
    Clock clock;

    private final AtTheDesk people = new AtTheDesk();

    private static ValidatableResponse page(String branch, Role role, Object... query) {
        var request =
                given().auth().oauth2(SignInForTests.tokenOf(branch, role)).accept("text/html");
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam((String) query[i], query[i + 1]);
        }
        return request.get("/desk/published").then();
    }

    private static String link(String id) {
        return "href=\"/desk/records/" + id + "\"";
    }

    @Test
    void a_published_document_is_found_by_number_party_and_id_in_its_own_branch_only() {
        RecordContent content = AtTheDesk.decision("罚款人民币陆万元整。");
        String id = AtTheDesk.draft(content);
        page(AtTheDesk.BRANCH, Role.CLERK, "q", id).statusCode(200).body(not(containsString(link(id))));
        people.release(id);
        for (String q : new String[] {
            id, content.documentNumber(), content.documentNumber().substring(2)
        }) {
            page(AtTheDesk.BRANCH, Role.CLERK, "q", q).statusCode(200).body(containsString(link(id)));
        }
        page(AtTheDesk.BRANCH, Role.CLERK, "q", id, "state", "WITHDRAWN").body(not(containsString(link(id))));
        page(AtTheDesk.BRANCH, Role.CLERK, "q", id, "kind", "RECTIFY").body(not(containsString(link(id))));
        page("440281", Role.PUBLISHER, "q", id).statusCode(200).body(not(containsString(link(id))));
        page(AtTheDesk.BRANCH, Role.CLERK, "q", "100%_\\").statusCode(200).body(containsString("共 0 份"));
        page(AtTheDesk.BRANCH, Role.CLERK, "kind", "NONE").statusCode(400);
        page(AtTheDesk.BRANCH, Role.CLERK, "page", 99_999_999).statusCode(200);
        page(AtTheDesk.BRANCH, Role.CLERK, "page", -1).statusCode(200);
    }

    @Test
    void an_overturned_decision_stands_on_top_until_it_is_withdrawn() {
        String id = AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"));
        people.release(id);
        LocalDate today = LegalZone.today(clock);
        challenges.register(
                people.publisher, new NewChallenge(id, ChallengeKind.LITIGATION, "某法院", "1号", today.minusDays(40)));
        page(AtTheDesk.BRANCH, Role.PUBLISHER).body(not(containsString("/desk/records/" + id + "/withdrawal")));
        challenges.end(
                people.publisher,
                new ChallengeEnd(
                        id,
                        challenges.ofRecord(people.publisher, id).get(0).id(),
                        ChallengeOutcome.REVOKED,
                        today.minusDays(30),
                        "判决书",
                        today.minusDays(28)));
        page(AtTheDesk.BRANCH, Role.PUBLISHER)
                .body(allOf(containsString("待撤下"), containsString("/desk/records/" + id + "/withdrawal")));
        page(AtTheDesk.BRANCH, Role.CLERK).body(not(containsString("/desk/records/" + id + "/withdrawal")));
        given().auth()
                .oauth2(SignInForTests.tokenOf(AtTheDesk.BRANCH, Role.PUBLISHER))
                .get("/desk")
                .then()
                .body(containsString("待撤下"));
        releases.withdraw(
                people.publisher,
                new WithdrawRecord(id, WithdrawalReason.REVOKED, "判决撤销", "某法院", "判决书", today.minusDays(28)),
                desk.find(people.publisher, id).revision());
        page(AtTheDesk.BRANCH, Role.PUBLISHER).body(not(containsString("/desk/records/" + id + "/withdrawal")));
        page(AtTheDesk.BRANCH, Role.PUBLISHER, "q", id, "state", "WITHDRAWN").body(containsString(link(id)));
    }

    @Test
    void a_scheduled_release_is_taken_back_with_one_button() {
        String id = AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"));
        people.throughReview(id);
        releases.schedule(
                people.publisher, id, people.version(id), clock.instant().plus(Duration.ofHours(5)));
        String token = SignInForTests.tokenOf(AtTheDesk.BRANCH, Role.PUBLISHER);
        given().auth().oauth2(token).get("/desk/records/" + id).then().body(containsString("取消定时发布"));
        given().auth()
                .oauth2(token)
                .redirects()
                .follow(false)
                .formParam("version", people.version(id))
                .post("/desk/records/" + id + "/schedule")
                .then()
                .statusCode(303);
        given().auth().oauth2(token).get("/desk/records/" + id).then().body(not(containsString("取消定时发布")));
    }
}
