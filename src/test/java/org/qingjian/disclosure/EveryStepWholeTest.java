package org.qingjian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.time.LegalZone;

/** Every step of a publication, cut at every write, and taken by two at once: whole or not at all. */
@QuarkusTest
class EveryStepWholeTest {
    @Inject
    PublicationReview review;

    @Inject
    PublicationRelease releases;

    @Inject
    Publication publication;

    @Inject
    DraftEntry entry;

    @Inject
    RecordFiles files;

    @Inject
    DeskRecords desk;

    @Inject
    CreditPublicity credit;

    @Inject
    RecordImport imports;

    @Inject
    Clock clock;

    private final AtTheDesk people = new AtTheDesk();

    /** A step and the tables it writes. */
    enum Step {
        SUBMIT("edition", "edition_step", "audit_entry"),
        SAVE_WITH_FILE("edition", "edition_file", "edition_step", "audit_entry"),
        DISCARD("edition", "edition_step", "audit_entry"),
        RETURN_FROM_REVIEW("edition", "edition_step", "audit_entry"),
        RETURN_AFTER_APPROVAL("edition", "edition_file", "edition_step", "audit_entry"),
        SCHEDULE("edition", "edition_step", "audit_entry"),
        RELEASE_ON_SCHEDULE("edition", "record", "edition_step", "audit_entry", "outbox_delivery"),
        START_CORRECTION("edition", "edition_file", "edition_step", "audit_entry"),
        RELEASE_CORRECTION("edition", "record", "edition_step", "audit_entry", "outbox_delivery"),
        WITHDRAW("edition", "record", "withdrawal", "edition_step", "audit_entry", "outbox_delivery"),
        EXPIRE("edition", "record", "audit_entry", "outbox_delivery");

        private final List<String> tables;

        Step(String... tables) {
            this.tables = List.of(tables);
        }
    }

    /** Of each pair only one can be taken; the other is told. */
    enum Pair {
        SUBMIT_AND_SUBMIT,
        ATTACH_AND_SUBMIT,
        SUBMIT_AND_DISCARD,
        APPROVE_AND_RETURN,
        RELEASE_AND_RETURN,
        SCHEDULE_AND_RELEASE,
        CORRECT_AND_CORRECT,
        RELEASE_CORRECTION_AND_WITHDRAW,
        WITHDRAW_AND_WITHDRAW
    }

    static Stream<Arguments> stepsAndTables() {
        return Stream.of(Step.values()).flatMap(step -> step.tables.stream().map(table -> Arguments.of(step, table)));
    }

    @ParameterizedTest
    @MethodSource("stepsAndTables")
    void a_step_that_is_cut_at_any_write_has_not_happened(Step step, String table) {
        String id = before(step);
        String before = CutWrites.state(id);
        CutWrites.breakWrites(table, id);
        try {
            assertThatThrownBy(() -> take(step, id)).isNotNull();
            assertThat(CutWrites.state(id)).isEqualTo(before);
        } finally {
            CutWrites.mend(table);
        }
        take(step, id);
        assertThat(CutWrites.state(id)).isNotEqualTo(before);
    }

    private String draft() {
        return AtTheDesk.draft(
                AtTheDesk.decision("罚款人民币陆万元整。"),
                List.of(files.handOver(people.clerk, attachment(), "附件.txt").file()));
    }

    private static ByteArrayInputStream attachment() {
        return new ByteArrayInputStream("附件：监测数据".getBytes(StandardCharsets.UTF_8));
    }

    private String before(Step step) {
        if (step == Step.EXPIRE) {
            return imported();
        }
        String id = draft();
        switch (step) {
            case RETURN_FROM_REVIEW -> people.submit(id, "");
            case RETURN_AFTER_APPROVAL, SCHEDULE -> people.throughReview(id);
            case RELEASE_ON_SCHEDULE -> {
                people.throughReview(id);
                schedule(id);
                CutWrites.sql(
                        "update edition set release_at = now() - interval '1 minute' where record_id = '" + id + "'");
            }
            case START_CORRECTION -> people.release(id);
            case RELEASE_CORRECTION -> correctionApproved(id);
            case WITHDRAW -> {
                people.release(id);
                publication.startCorrection(id);
            }
            case SUBMIT, SAVE_WITH_FILE, DISCARD, EXPIRE -> {}
        }
        return id;
    }

    private void correctionApproved(String id) {
        people.release(id);
        publication.startCorrection(id);
        people.throughReview(id);
    }

    private String imported() {
        RecordContent content = AtTheDesk.decision("罚款人民币陆万元整。");
        LocalDate decided = LegalZone.today(clock).minusMonths(40);
        RecordContent over = new RecordContent(
                content.kind(),
                content.title(),
                content.documentNumber(),
                content.party(),
                content.issuer(),
                decided,
                content.fine(),
                content.summary(),
                content.body(),
                content.details());
        RecordImport.Delivery delivery =
                new RecordImport.Delivery("whole-" + ARecord.serial(), "440200", RecordImport.Release.PUBLISHED);
        return Objects.requireNonNull(imports.take(delivery, List.of(new IncomingRecord("over", over, null)))
                .get(0)
                .recordId());
    }

    private void take(Step step, String id) {
        switch (step) {
            case SUBMIT -> people.submit(id, "");
            case SAVE_WITH_FILE -> save(id);
            case DISCARD -> review.discard(people.clerk, id, people.version(id), "重复录入");
            case RETURN_FROM_REVIEW -> review.sendBack(people.reviewer, id, people.version(id), "日期写错");
            case RETURN_AFTER_APPROVAL -> review.sendBack(people.publisher, id, people.version(id), "再核对");
            case SCHEDULE -> schedule(id);
            case RELEASE_ON_SCHEDULE -> releases.releaseDue(id);
            case START_CORRECTION -> publication.startCorrection(id);
            case RELEASE_CORRECTION -> releases.release(people.publisher, id, people.version(id));
            case WITHDRAW -> withdraw(id, revision(id));
            case EXPIRE -> assertThat(credit.endIfOver(id)).isTrue();
        }
    }

    private void save(String id) {
        Upload upload = files.handOver(people.clerk, attachment(), "另一附件.txt");
        entry.save(
                people.clerk,
                id,
                people.version(id),
                new DraftChange(
                        AtTheDesk.decision("改过。罚款人民币陆万元整。"), CheckAnswers.NONE, Set.of(1), List.of(upload.id())));
    }

    private void schedule(String id) {
        releases.schedule(
                people.publisher, id, people.version(id), clock.instant().plus(Duration.ofDays(1)));
    }

    private long revision(String id) {
        return desk.find(people.publisher, id).revision();
    }

    private void withdraw(String id, long revision) {
        releases.withdraw(
                people.publisher,
                new WithdrawRecord(
                        id, WithdrawalReason.REVOKED, "主要证据不足", "韶关市人民政府", "韶府行复〔2026〕31号", LegalZone.today(clock)),
                revision);
    }

    @ParameterizedTest
    @EnumSource
    void of_two_officers_at_once_one_is_told(Pair pair) throws Exception {
        String id = before(pair);
        List<Callable<Void>> both = both(pair, id);
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<String> outcomes = new ArrayList<>();
        try {
            for (Future<String> each :
                    two.invokeAll(both.stream().map(EveryStepWholeTest::told).toList())) {
                outcomes.add(each.get());
            }
        } finally {
            two.shutdownNow();
        }
        assertThat(outcomes).containsOnlyOnce("done");
        assertThat(outcomes).isSubsetOf("done", "stale-version", "illegal-transition", "duplicate");
        String[] states = CutWrites.state(id).split(" ", 3)[1].split("\\+");
        assertThat(states).filteredOn("LIVE"::equals).hasSizeLessThanOrEqualTo(1);
        assertThat(states)
                .filteredOn(state -> Set.of("DRAFT", "IN_REVIEW", "APPROVED").contains(state))
                .hasSizeLessThanOrEqualTo(1);
    }

    private static Callable<String> told(Callable<Void> step) {
        return () -> {
            try {
                step.call();
                return "done";
            } catch (PortalException e) {
                return e.type().slug();
            }
        };
    }

    private String before(Pair pair) {
        return switch (pair) {
            case SUBMIT_AND_SUBMIT, ATTACH_AND_SUBMIT, SUBMIT_AND_DISCARD -> draft();
            case APPROVE_AND_RETURN -> {
                String id = draft();
                people.submit(id, "");
                people.judgeAll(id);
                yield id;
            }
            case RELEASE_AND_RETURN -> before(Step.SCHEDULE);
            case SCHEDULE_AND_RELEASE -> before(Step.SCHEDULE);
            case CORRECT_AND_CORRECT, WITHDRAW_AND_WITHDRAW -> before(Step.START_CORRECTION);
            case RELEASE_CORRECTION_AND_WITHDRAW -> before(Step.RELEASE_CORRECTION);
        };
    }

    private List<Callable<Void>> both(Pair pair, String id) {
        long version = pair == Pair.CORRECT_AND_CORRECT || pair == Pair.WITHDRAW_AND_WITHDRAW ? 0 : people.version(id);
        long revision = revision(id);
        Callable<Void> submit = step(() -> review.submit(people.clerk, id, version, ""));
        Callable<Void> back = step(() -> review.sendBack(people.publisher, id, version, "再核对"));
        Callable<Void> release = step(() -> releases.release(people.publisher, id, version));
        Callable<Void> withdraw = step(() -> withdraw(id, revision));
        return switch (pair) {
            case SUBMIT_AND_SUBMIT -> List.of(submit, submit);
            case ATTACH_AND_SUBMIT ->
                List.of(step(() -> files.attach(people.clerk, id, attachment(), "又一附件.txt")), submit);
            case SUBMIT_AND_DISCARD -> List.of(submit, step(() -> review.discard(people.clerk, id, version, "重复录入")));
            case APPROVE_AND_RETURN ->
                List.of(
                        step(() -> review.approve(people.reviewer, id, version, ProcedureDates.NONE, "")),
                        step(() -> review.sendBack(people.reviewer, id, version, "日期写错")));
            case RELEASE_AND_RETURN -> List.of(release, back);
            case SCHEDULE_AND_RELEASE ->
                List.of(
                        step(() -> releases.schedule(
                                people.publisher, id, version, clock.instant().plus(Duration.ofDays(1)))),
                        release);
            case CORRECT_AND_CORRECT ->
                List.of(step(() -> publication.startCorrection(id)), step(() -> publication.startCorrection(id)));
            case RELEASE_CORRECTION_AND_WITHDRAW -> List.of(release, withdraw);
            case WITHDRAW_AND_WITHDRAW -> List.of(withdraw, withdraw);
        };
    }

    private static Callable<Void> step(Runnable step) {
        return () -> {
            step.run();
            return null;
        };
    }

    /** What is withdrawn takes the correction in preparation with it. */
    @Test
    void a_correction_does_not_outlive_its_record() {
        String id = before(Step.WITHDRAW);
        withdraw(id, revision(id));
        assertThat(CutWrites.state(id)).startsWith("WITHDRAWN WITHDRAWN+DISCARDED ");
    }
}
