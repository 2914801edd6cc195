package org.qingjian.complaint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingjian.deadline.DeadlineEvent;
import org.qingjian.deadline.StatutoryClocks;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

/** Somebody is reminded at 70, 90 and 100 per cent of a time, once each, and anew when the due date moves. */
@QuarkusTest
class EscalationsTest {
    @Inject
    Escalations escalations;

    @Inject
    ComplaintRepository complaints;

    @Inject
    EntityManager em;

    @Inject
    StepLog log;

    @Inject
    StatutoryClocks law;

    @ParameterizedTest
    @CsvSource({"0,", "69,", "70,REMINDED", "89,REMINDED", "90,WARNED", "99,WARNED", "100,SUPERVISED", "240,SUPERVISED"
    })
    void each_part_of_the_time_has_its_reminder(int used, Escalation expected) {
        assertThat(Escalation.reachedAt(used).orElse(null)).isEqualTo(expected);
    }

    /** A case whose time for the notice began so many days ago. */
    private String begun(int daysAgo) {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        String number = receipt.get("caseNumber");
        restart(number, daysAgo);
        return number;
    }

    private void restart(String number, int daysAgo) {
        QuarkusTransaction.requiringNew().run(() -> {
            Complaint complaint = complaints.byNumber(number).orElseThrow();
            ClockRun run =
                    ClockRun.started(complaint.provenance().receivedOn().minusDays(daysAgo), IntakeClocks.NOTICE);
            complaint.setClocks(Clocks.NONE.plus(run), law.rules());
        });
    }

    private List<StepKind> reminders(String number) {
        UUID id = QuarkusTransaction.requiringNew()
                .call(() -> complaints.byNumber(number).orElseThrow().id());
        return QuarkusTransaction.requiringNew().call(() -> log.of(id)).stream()
                .map(StepLog.Entry::step)
                .filter(step -> step == StepKind.REMINDED || step == StepKind.WARNED || step == StepKind.SUPERVISED)
                .toList();
    }

    @Test
    void the_unit_is_mailed_at_each_part_and_the_city_bureau_when_the_time_is_over() {
        String number = begun(0);
        QuarkusTransaction.requiringNew()
                .run(() -> complaints.byNumber(number).orElseThrow().assign("440205"));
        escalations.remind();
        assertThat(mails(number)).isEmpty();
        restart(number, 11);
        escalations.remind();
        escalations.remind();
        assertThat(mails(number))
                .hasSize(1)
                .allSatisfy(event -> assertThat(event).endsWith("/70/440205"));
        restart(number, 40);
        escalations.remind();
        assertThat(mails(number))
                .hasSize(3)
                .anySatisfy(event -> assertThat(event).endsWith("/100/440200"));
    }

    @Test
    void of_the_sealed_queue_nothing_is_mailed() {
        Map<String, Object> body = Filed.smallest();
        body.put("kind", "ACCUSE");
        String number = Filed.receipt(body).get("caseNumber");
        restart(number, 40);
        escalations.remind();
        assertThat(reminders(number)).isNotEmpty();
        assertThat(mails(number)).isEmpty();
    }

    private List<String> mails(String number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> em
                        .createNativeQuery(
                                "select d.event from notification_delivery d join complaint c on d.event like 'complaint/reminder/' || c.id || '/%'"
                                        + " where c.number = :n order by d.event",
                                Object.class)
                        .setParameter("n", number)
                        .getResultList()
                        .stream()
                        .map(String.class::cast)
                        .toList());
    }

    @Test
    void nobody_is_reminded_of_a_fresh_case() {
        String number = begun(0);
        escalations.remind();
        assertThat(reminders(number)).isEmpty();
    }

    @Test
    void a_late_case_is_supervised_once_and_its_complainant_reads_it() {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        String number = receipt.get("caseNumber");
        restart(number, 40);
        escalations.remind();
        escalations.remind();
        assertThat(reminders(number)).containsExactly(StepKind.SUPERVISED);
        Filed.track(receipt).body("timeline.step", hasItem("SUPERVISED"));
    }

    @Test
    void a_due_date_that_moves_starts_anew() {
        String number = begun(40);
        escalations.remind();
        restart(number, 60); // no holidays are that long
        escalations.remind();
        assertThat(reminders(number)).containsExactly(StepKind.SUPERVISED, StepKind.SUPERVISED);
    }

    @Test
    void nobody_is_reminded_while_the_clock_stands_still() {
        String number = begun(40);
        QuarkusTransaction.requiringNew().run(() -> {
            Complaint complaint = complaints.byNumber(number).orElseThrow();
            DeadlineEvent pause = new DeadlineEvent.Paused(
                    complaint.provenance().receivedOn().minusDays(39), "ADDRESS_UNCLEAR", "第二十三条", "批准人");
            complaint.setClocks(
                    complaint.clocks().change(IntakeClocks.NOTICE, law.rules(), run -> run.with(pause, law.rules())),
                    law.rules());
        });
        escalations.remind();
        assertThat(reminders(number)).isEmpty();
    }

    @Test
    void the_work_list_is_narrowed_to_what_somebody_was_reminded_of() {
        String late = begun(40);
        String fresh = begun(0);
        escalations.remind();
        String page = given().auth()
                .oauth2(SignInForTests.token(Role.SUPERVISOR))
                .queryParam("escalation", "SUPERVISED")
                .queryParam("words", late)
                .get("/desk/complaints")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("/desk/complaints/" + late, "到期，督办").doesNotContain("/desk/complaints/" + fresh);
    }
}
