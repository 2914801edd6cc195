package org.qingjian.disclosure.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingjian.disclosure.AtTheDesk;
import org.qingjian.disclosure.ChallengeEnd;
import org.qingjian.disclosure.ChallengeKind;
import org.qingjian.disclosure.ChallengeOutcome;
import org.qingjian.disclosure.Challenges;
import org.qingjian.disclosure.DeskChallenge;
import org.qingjian.disclosure.FindingFilter;
import org.qingjian.disclosure.Findings;
import org.qingjian.disclosure.NewChallenge;
import org.qingjian.disclosure.PublicChanges;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.outbox.OutboxDispatcher;
import org.qingjian.shared.time.LegalZone;

@QuarkusTest
class ChallengesTest {
    private static final String COURT = "韶关市浈江区人民法院";

    @Inject
    Challenges challenges;

    @Inject
    Findings findings;

    @Inject
    PublicChanges changes;

    @Inject
    OutboxDispatcher outbox;

    @Inject
    Clock clock;

    private final AtTheDesk people = new AtTheDesk();

    private String released() {
        String id = AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"));
        people.release(id);
        return id;
    }

    private LocalDate daysAgo(int days) {
        return LegalZone.today(clock).minusDays(days);
    }

    private NewChallenge lawsuit(String id) {
        return new NewChallenge(id, ChallengeKind.LITIGATION, COURT, "（2026）粤0204行初1号", daysAgo(40));
    }

    private long onlyChallenge(String id) {
        List<DeskChallenge> all = challenges.ofRecord(people.publisher, id);
        assertThat(all).hasSize(1);
        return all.get(0).id();
    }

    private List<String> checksOf(String id) {
        return findings.list(people.publisher, FindingFilter.ALL).stream()
                .filter(f -> f.subject().equals(id))
                .map(f -> f.check() + " " + f.state())
                .toList();
    }

    private static ValidatableResponse page(String id) {
        return given().accept("text/html").get("/records/" + id).then().statusCode(200);
    }

    @Test
    void an_open_lawsuit_is_shown_on_the_page_and_in_the_json_without_its_number() {
        String id = released();
        String before = given().get("/api/v1/records/" + id).header("ETag");
        challenges.register(people.publisher, lawsuit(id));
        page(id).body(containsString("有争议"), containsString(COURT), not(containsString("行初")));
        given().header("If-None-Match", before)
                .get("/api/v1/records/" + id)
                .then()
                .statusCode(200)
                .body("challenges.findAll { it.outcome == null }.size()", is(1))
                .body("challenges.kind", contains("LITIGATION"))
                .body(not(containsString("行初")));
        assertThat(changesOf(id)).containsExactly("PUBLISHED", "CONTESTED");
    }

    private List<String> changesOf(String id) {
        outbox.deliverAll();
        return changes.after(0, Integer.MAX_VALUE).stream()
                .filter(change -> change.recordId().equals(id))
                .map(change -> change.change().name())
                .toList();
    }

    @Test
    void a_revoked_decision_that_stays_public_over_three_working_days_is_a_finding() {
        String id = released();
        challenges.register(people.publisher, lawsuit(id));
        challenges.end(
                people.publisher,
                new ChallengeEnd(id, onlyChallenge(id), ChallengeOutcome.REVOKED, daysAgo(30), "判决书", daysAgo(28)));
        page(id).body(not(containsString("有争议")), containsString("撤销"));
        assertThat(checksOf(id)).contains("P09 TO_VERIFY");
        given().auth()
                .oauth2(SignInForTests.tokenOf(AtTheDesk.BRANCH, Role.PUBLISHER))
                .get("/desk/records/" + id + "/challenges")
                .then()
                .statusCode(200)
                .body(containsString("应当撤下"), containsString("/withdrawal"));
    }

    @Test
    void a_decision_that_was_upheld_stands() {
        String id = released();
        challenges.register(people.publisher, lawsuit(id));
        ChallengeEnd upheld =
                new ChallengeEnd(id, onlyChallenge(id), ChallengeOutcome.UPHELD, daysAgo(30), "判决书", daysAgo(28));
        challenges.end(people.publisher, upheld);
        assertThat(checksOf(id)).noneMatch(c -> c.startsWith("P09"));
        assertThatThrownBy(() -> challenges.end(people.publisher, upheld)).isInstanceOf(PortalException.class);
    }

    @Test
    void other_branches_and_clerks_register_nothing() {
        String id = released();
        Actor elsewhere = SignInForTests.actorOf("440281", Role.PUBLISHER);
        assertThatThrownBy(() -> challenges.register(elsewhere, lawsuit(id))).isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> challenges.register(people.clerk, lawsuit(id))).isInstanceOf(RuntimeException.class);
        assertThat(challenges.ofRecord(people.publisher, id)).isEmpty();
        String draft = AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"));
        assertThatThrownBy(() -> challenges.register(people.publisher, lawsuit(draft)))
                .isInstanceOf(PortalException.class);
    }

    @Test
    void a_form_that_is_wrong_keeps_what_was_typed_and_names_the_field() {
        String id = released();
        form().formParams(
                        "kind",
                        "LITIGATION",
                        "organ",
                        COURT,
                        "filedOn",
                        daysAgo(-2).toString())
                .post("/desk/records/" + id + "/challenges")
                .then()
                .statusCode(400)
                .body(containsString(COURT), containsString("日期不能晚于今天"));
        form().formParams(
                        "kind",
                        "LITIGATION",
                        "organ",
                        COURT,
                        "filedOn",
                        daysAgo(9).toString())
                .post("/desk/records/" + id + "/challenges")
                .then()
                .statusCode(303);
        form().formParams(
                        "outcome",
                        "UPHELD",
                        "on",
                        daysAgo(10).toString(),
                        "document",
                        "裁定",
                        "knownOn",
                        daysAgo(1).toString())
                .post("/desk/records/" + id + "/challenges/" + onlyChallenge(id) + "/outcome")
                .then()
                .statusCode(400)
                .body(containsString("裁决日期不能早于受理日期"));
    }

    private RequestSpecification form() {
        return given().auth()
                .oauth2(SignInForTests.tokenOf(AtTheDesk.BRANCH, Role.PUBLISHER))
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }
}
