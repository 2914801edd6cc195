package org.qingjian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** 录入、复核、发布: three people, in this order, and every step written down. */
@QuarkusTest
class PublicationLifeTest {
    @Inject
    PublicationReview review;

    @Inject
    PublicationRelease releases;

    @Inject
    Publication publication;

    @Inject
    DeskRecords desk;

    @Inject
    Drafts drafts;

    @Inject
    RecordFiles files;

    @Inject
    Records records;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    private static void refused(ProblemType type, String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(PortalException.class, e -> {
            assertThat(e.type()).isEqualTo(type);
            assertThat(e.violations())
                    .extracting(PortalException.Violation::code)
                    .contains(code);
        });
    }

    private static void refused(ProblemType type, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.type()).isEqualTo(type));
    }

    private static boolean isPublic(Records records, String id) {
        try {
            return records.find(id) instanceof PublicRecord.Live;
        } catch (PortalException e) {
            return false;
        }
    }

    @Test
    void a_decision_goes_from_the_clerk_by_the_reviewer_to_the_publisher() {
        AtTheDesk people = new AtTheDesk();
        String id = AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"));
        people.submit(id, "");
        assertThat(isPublic(records, id)).isFalse();
        people.judgeAll(id);
        people.approve(id);
        assertThat(isPublic(records, id)).isFalse();
        releases.release(people.publisher, id, people.version(id));
        assertThat(isPublic(records, id)).isTrue();
        assertThat(desk.find(people.publisher, id).history())
                .extracting(StepLine::step)
                .startsWith(StepKind.RELEASED, StepKind.APPROVED)
                .endsWith(StepKind.SUBMITTED, StepKind.ENTERED);
    }

    @Test
    void nothing_leaves_out_a_step() {
        AtTheDesk people = new AtTheDesk();
        String id = AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"));
        refused(ProblemType.ILLEGAL_TRANSITION, () -> people.approve(id));
        refused(ProblemType.ILLEGAL_TRANSITION, () -> releases.release(people.publisher, id, people.version(id)));
        people.submit(id, "");
        refused(ProblemType.ILLEGAL_TRANSITION, () -> releases.release(people.publisher, id, people.version(id)));
        assertThat(isPublic(records, id)).isFalse();
    }

    @Test
    void a_decision_without_a_date_stays_a_draft() {
        AtTheDesk people = new AtTheDesk();
        RecordContent dated = AtTheDesk.decision("罚款人民币陆万元整。");
        String id = AtTheDesk.draft(new RecordContent(
                dated.kind(),
                dated.title(),
                dated.documentNumber(),
                dated.party(),
                dated.issuer(),
                null,
                dated.fine(),
                dated.summary(),
                dated.body(),
                dated.details()));
        assertThatThrownBy(() -> people.submit(id, ""))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        e -> assertThat(e.violations())
                                .extracting(PortalException.Violation::field)
                                .containsExactly("date"));
    }

    /** One account may hold all roles; it may still not take two steps. */
    @Test
    void entry_review_and_release_are_three_people() {
        Actor all = SignInForTests.actorOf(AtTheDesk.BRANCH, Role.CLERK, Role.LEGAL_REVIEWER, Role.PUBLISHER);
        AtTheDesk people = new AtTheDesk();
        String id = AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"));
        review.submit(all, id, people.version(id), "");
        people.judgeAll(id);
        refused(
                ProblemType.PUBLICATION_BLOCKED,
                "same-person",
                () -> review.approve(all, id, people.version(id), ProcedureDates.NONE, ""));
        people.approve(id);
        refused(ProblemType.PUBLICATION_BLOCKED, "same-person", () -> releases.release(all, id, people.version(id)));

        String second = AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"));
        people.submit(second, "");
        people.judgeAll(second);
        review.approve(all, second, people.version(second), ProcedureDates.NONE, "");
        refused(
                ProblemType.PUBLICATION_BLOCKED,
                "same-person",
                () -> releases.release(all, second, people.version(second)));
        releases.release(people.publisher, second, people.version(second));
    }

    /** The files are part of what is reviewed. */
    @Test
    void whoever_attached_a_file_or_took_one_off_neither_approves_nor_releases() {
        Actor all = SignInForTests.actorOf(AtTheDesk.BRANCH, Role.CLERK, Role.LEGAL_REVIEWER, Role.PUBLISHER);
        AtTheDesk people = new AtTheDesk();
        String attached = AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"));
        attach(all, attached);
        String detached = AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"));
        attach(people.clerk, detached);
        drafts.detach(all, detached, 1, people.version(detached));
        for (String id : List.of(attached, detached)) {
            people.submit(id, "");
            people.judgeAll(id);
            refused(
                    ProblemType.PUBLICATION_BLOCKED,
                    "same-person",
                    () -> review.approve(all, id, people.version(id), ProcedureDates.NONE, ""));
            people.approve(id);
            refused(
                    ProblemType.PUBLICATION_BLOCKED,
                    "same-person",
                    () -> releases.release(all, id, people.version(id)));
            releases.release(people.publisher, id, people.version(id));
        }
        assertThat(desk.find(people.clerk, detached).history())
                .extracting(StepLine::step)
                .contains(StepKind.FILE_ATTACHED, StepKind.FILE_DETACHED);
    }

    @Test
    void a_file_that_comes_or_goes_makes_the_draft_another_one() {
        AtTheDesk people = new AtTheDesk();
        String id = AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"));
        long bare = people.version(id);
        attach(people.clerk, id);
        long withFile = people.version(id);
        assertThat(withFile).isGreaterThan(bare);
        refused(ProblemType.STALE_VERSION, () -> review.submit(people.clerk, id, bare, ""));
        refused(ProblemType.STALE_VERSION, () -> drafts.detach(people.clerk, id, 1, bare));
        refused(ProblemType.STALE_VERSION, () -> publication.edit(id, bare, AtTheDesk.decision("改过。")));
        drafts.detach(people.clerk, id, 1, withFile);
        refused(ProblemType.STALE_VERSION, () -> review.submit(people.clerk, id, withFile, ""));
        people.submit(id, "");
        refused(ProblemType.ILLEGAL_TRANSITION, () -> attach(people.clerk, id));
    }

    private void attach(Actor actor, String id) {
        files.attach(actor, id, new ByteArrayInputStream("附件".getBytes(StandardCharsets.UTF_8)), "附件.txt");
    }

    @Test
    void a_branch_does_not_see_what_another_prepares() {
        AtTheDesk people = new AtTheDesk();
        String id = AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"));
        people.submit(id, "");
        Actor stranger = SignInForTests.actorOf("440203", Role.LEGAL_REVIEWER);
        refused(ProblemType.NOT_FOUND, () -> desk.find(stranger, id));
        refused(ProblemType.NOT_FOUND, () -> review.approve(stranger, id, people.version(id), ProcedureDates.NONE, ""));
        assertThat(desk.work(stranger).all()).extracting(WorkItem::recordId).doesNotContain(id);
        assertThat(desk.work(people.reviewer).toReview())
                .extracting(WorkItem::recordId)
                .contains(id);
    }

    @Test
    void a_draft_that_is_sent_back_says_why_and_comes_again() {
        AtTheDesk people = new AtTheDesk();
        String id = AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"));
        people.submit(id, "");
        refused(
                ProblemType.INVALID_INPUT,
                "required",
                () -> review.sendBack(people.reviewer, id, people.version(id), " "));
        review.sendBack(people.reviewer, id, people.version(id), "日期写错");
        assertThat(desk.work(people.clerk).list("returned"))
                .extracting(WorkItem::recordId)
                .contains(id);
        publication.edit(id, people.version(id), AtTheDesk.decision("罚款人民币陆万元整。改过。"));
        people.release(id);
        assertThat(isPublic(records, id)).isTrue();
    }

    /** S28: a decision of the hearing list needs both dates, in order, before the decision. */
    @Test
    void a_major_decision_needs_legal_review_and_deliberation() {
        AtTheDesk people = new AtTheDesk();
        RecordContent small = AtTheDesk.decision("罚款人民币壹拾万元整。");
        RecordContent major = new RecordContent(
                small.kind(),
                small.title(),
                small.documentNumber(),
                small.party(),
                small.issuer(),
                small.date(),
                new BigDecimal("100000.00"),
                small.summary(),
                small.body(),
                small.details());
        String id = AtTheDesk.draft(major);
        people.submit(id, "");
        people.judgeAll(id);
        refused(ProblemType.PUBLICATION_BLOCKED, "major-needs-legal-review", () -> people.approve(id));
        refused(
                ProblemType.PUBLICATION_BLOCKED,
                "deliberated-before-review",
                () -> review.approve(
                        people.reviewer,
                        id,
                        people.version(id),
                        new ProcedureDates(LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 17)),
                        ""));
        review.approve(
                people.reviewer,
                id,
                people.version(id),
                new ProcedureDates(LocalDate.of(2026, 11, 17), LocalDate.of(2026, 11, 18)),
                "");
        releases.release(people.publisher, id, people.version(id));
        assertThat(isPublic(records, id)).isTrue();
    }

    /** T17, DOC-06: a prior notice goes to the party only. */
    @Test
    void a_prior_notice_is_never_public() {
        AtTheDesk people = new AtTheDesk();
        RecordContent decision = AtTheDesk.decision("拟罚款人民币陆万元整。");
        RecordContent notice = new RecordContent(
                decision.kind(),
                decision.title(),
                "韶环(曲江)罚告〔2026〕" + ARecord.serial() + "号",
                decision.party(),
                decision.issuer(),
                decision.date(),
                decision.fine(),
                decision.summary(),
                decision.body(),
                decision.details());
        String id = AtTheDesk.draft(notice);
        people.throughReview(id);
        refused(
                ProblemType.PUBLICATION_BLOCKED,
                "check",
                () -> releases.release(people.publisher, id, people.version(id)));
        assertThat(isPublic(records, id)).isFalse();
    }

    @Test
    void whoever_looked_at_an_older_version_is_told() {
        AtTheDesk people = new AtTheDesk();
        String id = AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"));
        long seen = people.version(id);
        people.submit(id, "");
        refused(ProblemType.STALE_VERSION, () -> review.sendBack(people.reviewer, id, seen, "旧版"));
        people.judgeAll(id);
        people.approve(id);
        long approved = people.version(id);
        review.sendBack(people.publisher, id, approved, "再看一看");
        refused(ProblemType.STALE_VERSION, () -> releases.release(people.publisher, id, approved));
    }

    @Test
    void a_scheduled_edition_is_released_when_its_moment_has_come_and_not_before() {
        AtTheDesk people = new AtTheDesk();
        String id = AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"));
        people.throughReview(id);
        refused(
                ProblemType.INVALID_INPUT,
                "in-the-past",
                () -> releases.schedule(people.publisher, id, people.version(id), clock.instant()));
        releases.schedule(
                people.publisher, id, people.version(id), clock.instant().plus(Duration.ofDays(1)));
        releases.releaseDue(id);
        assertThat(isPublic(records, id)).isFalse();
        bringForward(id);
        assertThat(releases.due()).contains(id);
        releases.releaseDue(id);
        assertThat(isPublic(records, id)).isTrue();
        releases.due().forEach(releases::releaseDue);
    }

    private void bringForward(String id) {
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery(
                                "update edition set release_at = release_at - interval '2 days' where record_id = :id")
                        .setParameter("id", id)
                        .executeUpdate());
    }

    /** T02 and PEN-06: the reason is asked for, the clock counts three working days. */
    @Test
    void a_withdrawal_needs_its_reason_and_its_document() {
        AtTheDesk people = new AtTheDesk();
        String id = AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"));
        people.release(id);
        long revision = desk.find(people.publisher, id).revision();
        WithdrawRecord bare =
                new WithdrawRecord(id, WithdrawalReason.REVOKED, "主要证据不足", "韶关市人民政府", "", LocalDate.of(2026, 11, 20));
        refused(ProblemType.INVALID_INPUT, "required", () -> releases.withdraw(people.publisher, bare, revision));
        refused(ProblemType.FORBIDDEN, () -> releases.withdraw(people.clerk, bare, revision));
        releases.withdraw(
                people.publisher,
                new WithdrawRecord(
                        id, WithdrawalReason.REVOKED, "主要证据不足", "韶关市人民政府", "韶府行复〔2026〕31号", LocalDate.of(2026, 11, 20)),
                revision);
        assertThat(records.find(id)).isInstanceOf(PublicRecord.Withdrawn.class);
    }

    @Test
    void a_correction_needs_its_note_and_shows_both_texts() {
        AtTheDesk people = new AtTheDesk();
        String id = AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"));
        people.release(id);
        publication.startCorrection(id);
        publication.edit(
                id,
                people.version(id),
                ARecord.titled(desk.find(people.clerk, id).content(), "改过的标题"));
        refused(ProblemType.INVALID_INPUT, "required", () -> people.submit(id, ""));
        TextDifference difference = desk.find(people.clerk, id).difference();
        assertThat(difference.rows())
                .filteredOn(TextDifference.Row::changed)
                .hasSize(1)
                .first()
                .satisfies(row -> assertThat(row.after().stream()
                                .map(TextDifference.Piece::text)
                                .reduce("", String::concat))
                        .isEqualTo("改过的标题"));
        people.release(id);
        assertThat(((PublicRecord.Live) records.find(id)).view().editions())
                .extracting(RecordView.EditionLine::note)
                .containsExactly("更正说明", null);
    }
}
