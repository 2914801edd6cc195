package org.qingjian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.qingjian.disclosure.RecordImport.Delivery;
import org.qingjian.disclosure.RecordImport.Release;
import org.qingjian.identity.Actor;
import org.qingjian.shared.PortalException;

/** A finding about what is public stays until the public sees it mended; an answer lifts a block only by a second person. */
@QuarkusTest
class CorrectionFindingsTest {
    private static final String WRONG_ORDER = "依据《环境保护公众参与办法》（生态环境部令第4号），罚款人民币陆万元整。";

    @Inject
    Findings findings;

    @Inject
    FindingRun run;

    @Inject
    NightlyChecks nightly;

    @Inject
    Publication publication;

    @Inject
    PublicationRelease releases;

    @Inject
    RecordImport imports;

    @Inject
    EntityManager em;

    private static RecordContent withBody(RecordContent content, String body) {
        return new RecordContent(
                content.kind(),
                content.title(),
                content.documentNumber(),
                content.party(),
                content.issuer(),
                content.date(),
                content.fine(),
                content.summary(),
                body,
                content.details());
    }

    private FindingView one(Actor actor, String subject, String check) {
        return findings.list(actor, FindingFilter.ALL).stream()
                .filter(f -> f.subject().equals(subject) && f.check().equals(check))
                .findFirst()
                .orElseThrow();
    }

    private void untrue(Actor actor, FindingView finding) {
        findings.settle(actor, finding.id(), FindingState.NOT_TRUE, "救济途径写在送达回证上", finding.version());
    }

    @Test
    void a_correction_in_preparation_mends_nothing_before_it_is_released() {
        AtTheDesk people = new AtTheDesk();
        RecordContent wrong = AtTheDesk.decision(WRONG_ORDER);
        String id = AtTheDesk.draft(wrong);
        people.release(id);
        assertThat(one(people.clerk, id, "P07").state()).isEqualTo(FindingState.TO_VERIFY);

        publication.startCorrection(id);
        publication.edit(id, people.version(id), withBody(wrong, wrong.body().replace("（生态环境部令第4号）", "")));
        people.throughReview(id);
        nightly.all();
        assertThat(one(people.clerk, id, "P07").state()).isEqualTo(FindingState.TO_VERIFY);

        releases.release(people.publisher, id, people.version(id));
        assertThat(one(people.clerk, id, "P07").state()).isEqualTo(FindingState.FIXED);
    }

    @Test
    void what_blocks_is_lifted_by_a_second_person_and_by_nobody_else() {
        AtTheDesk people = new AtTheDesk();
        String id = AtTheDesk.draft(withBody(AtTheDesk.decision(""), "罚款人民币陆万元整。"));
        people.throughReview(id);
        untrue(people.clerk, one(people.clerk, id, "P05"));
        assertThatThrownBy(() -> releases.release(people.publisher, id, people.version(id)))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        e -> assertThat(e.violations())
                                .extracting(PortalException.Violation::code)
                                .containsOnly("check-same-person"));
        untrue(people.reviewer, one(people.clerk, id, "P05"));
        releases.release(people.publisher, id, people.version(id));
        assertThat(one(people.clerk, id, "P05").state()).isEqualTo(FindingState.NOT_TRUE);
    }

    @Test
    void what_was_answered_about_a_correction_holds_after_its_release() {
        AtTheDesk people = new AtTheDesk();
        RecordContent whole = AtTheDesk.decision("罚款人民币陆万元整。");
        String id = AtTheDesk.draft(whole);
        people.release(id);
        publication.startCorrection(id);
        publication.edit(id, people.version(id), withBody(whole, "罚款人民币陆万元整。"));
        people.throughReview(id);
        assertThat(findings.list(people.clerk, FindingFilter.ALL))
                .as("the public edition has its remedies")
                .noneMatch(f -> f.subject().equals(id) && f.check().equals("P05"));
        untrue(people.reviewer, one(people.clerk, id + "#2", "P05"));
        releases.release(people.publisher, id, people.version(id));
        assertThat(one(people.clerk, id, "P05").state()).isEqualTo(FindingState.NOT_TRUE);
        nightly.all();
        assertThat(one(people.clerk, id, "P05").answer()).contains("送达回证");
    }

    @Test
    void two_events_of_one_project_at_once_both_stand() throws Exception {
        LocalDate start = LocalDate.of(2026, 11, 9);
        IncomingRecord.ProjectKey project =
                new IncomingRecord.ProjectKey("two-" + ARecord.serial(), "石泊仓储项目", "韶关市云碓再生金属有限公司");
        List<String> ids = imports
                .take(
                        new Delivery("two", AtTheDesk.BRANCH, Release.PUBLISHED),
                        List.of(
                                incoming(project, RecordKind.EIA_ACCEPTANCE, start),
                                incoming(project, RecordKind.EIA_PRE_APPROVAL, start)))
                .stream()
                .map(ImportOutcome::recordId)
                .toList();
        CountDownLatch firstHasChecked = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().timeout(60).run(() -> {
                    run.afterChange(ids.get(0));
                    firstHasChecked.countDown();
                    waitUntilSomebodyWaits();
                }));
        firstHasChecked.await();
        run.afterChange(ids.get(1));
        first.get();
        assertThat(findings.list(new AtTheDesk().clerk, FindingFilter.ALL))
                .filteredOn(f -> ids.contains(f.recordId()) && f.check().equals("C04"))
                .hasSize(1);
    }

    private static IncomingRecord incoming(IncomingRecord.ProjectKey project, RecordKind kind, LocalDate start) {
        return new IncomingRecord(
                project.key() + kind, ARecord.eia(kind, project.name(), start, start.plusDays(3)), project);
    }

    /** The database says when another transaction waits for the lock. */
    private void waitUntilSomebodyWaits() {
        while (((Number) em.createNativeQuery(
                                        "select count(*) from pg_locks where locktype = 'advisory' and not granted")
                                .getSingleResult())
                        .longValue()
                == 0) {
            Thread.onSpinWait();
        }
    }
}
