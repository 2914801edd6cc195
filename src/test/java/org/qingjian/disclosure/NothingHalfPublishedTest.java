package org.qingjian.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingjian.identity.Accounts;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.shared.PortalException;

/** Whatever fails and whoever comes second: a step is taken whole or not at all. */
@QuarkusTest
class NothingHalfPublishedTest {
    @Inject
    PublicationRelease releases;

    @Inject
    DeskRecords desk;

    @Inject
    Accounts accounts;

    @ParameterizedTest
    @ValueSource(strings = {"edition", "record", "edition_step", "audit_entry", "outbox_delivery"})
    void a_release_that_is_cut_at_any_write_has_not_happened(String table) {
        AtTheDesk people = new AtTheDesk();
        String id = AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"));
        people.throughReview(id);
        String before = CutWrites.state(id);
        long version = people.version(id);
        CutWrites.breakWrites(table, id);
        try {
            assertThatThrownBy(() -> releases.release(people.publisher, id, version))
                    .isNotNull();
            assertThat(CutWrites.state(id)).isEqualTo(before);
        } finally {
            CutWrites.mend(table);
        }
        releases.release(people.publisher, id, version);
        assertThat(CutWrites.state(id)).startsWith("PUBLISHED LIVE 1 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"edition", "sealed_original", "edition_step", "audit_entry"})
    void an_approval_that_is_cut_at_any_write_has_not_happened(String table) {
        AtTheDesk people = new AtTheDesk();
        String id = AtTheDesk.draft(AtTheDesk.decision(RedactionBeforeReleaseTest.BODY));
        people.submit(id, "");
        people.judgeAll(id);
        String before = CutWrites.state(id);
        CutWrites.breakWrites(table, id);
        try {
            assertThatThrownBy(() -> people.approve(id)).isNotNull();
            assertThat(CutWrites.state(id)).isEqualTo(before);
        } finally {
            CutWrites.mend(table);
        }
        people.approve(id);
        assertThat(CutWrites.state(id)).startsWith("UNPUBLISHED APPROVED ");
    }

    @Test
    void of_two_publishers_at_once_one_is_told() throws Exception {
        AtTheDesk people = new AtTheDesk();
        String id = AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"));
        people.throughReview(id);
        long version = people.version(id);
        Actor other = SignInForTests.actorOf(AtTheDesk.BRANCH, Role.PUBLISHER);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<String>> calls =
                    List.of(() -> outcome(people.publisher, id, version), () -> outcome(other, id, version));
            List<String> outcomes = new java.util.ArrayList<>();
            for (Future<String> each : both.invokeAll(calls)) {
                outcomes.add(each.get());
            }
            assertThat(outcomes).containsExactlyInAnyOrder("released", "illegal-transition");
        } finally {
            both.shutdownNow();
        }
        assertThat(CutWrites.state(id)).startsWith("PUBLISHED LIVE 1 ");
    }

    private String outcome(Actor actor, String id, long version) {
        try {
            releases.release(actor, id, version);
            return "released";
        } catch (PortalException e) {
            return e.type().slug();
        }
    }

    /** The right is taken away between looking and pressing the button. */
    @Test
    void whoever_lost_the_right_meanwhile_changes_nothing() {
        AtTheDesk people = new AtTheDesk();
        String id = AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"));
        people.throughReview(id);
        String before = CutWrites.state(id);
        Actor administrator = SignInForTests.actorOf("440200", Role.ADMINISTRATOR);
        String token = SignInForTests.tokenOf(AtTheDesk.BRANCH, Role.PUBLISHER);
        String page = given().auth().oauth2(token).get("/desk/records/" + id).asString();
        assertThat(page).contains("/desk/records/" + id + "/release");
        String account =
                given().auth().oauth2(token).get("/api/v1/sessions/current").path("id");
        accounts.list(administrator).stream()
                .filter(a -> account == null ? a.roles().equals(Set.of(Role.PUBLISHER)) : a.id().equals(account))
                .forEach(a -> accounts.setRoles(administrator, a.id(), Set.of(Role.CLERK)));
        given().auth()
                .oauth2(token)
                .redirects()
                .follow(false)
                .formParam("version", people.version(id))
                .post("/desk/records/" + id + "/release")
                .then()
                .statusCode(401);
        assertThat(CutWrites.state(id)).isEqualTo(before);
    }
}
