package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;
import org.qingjian.shared.time.LegalZone;

/**
 * 核对情况: what the checks ask the desk, and its answers. They belong to the decision or the EIA project, not to an edition, and
 * may be given before and after publication. An answer makes the checks run again.
 */
@ApplicationScoped
public class CheckQuestions {
    private final DeskAccess access;
    private final FindingRun findings;
    private final CheckAnswersBook book;
    private final EditionRepository editions;
    private final ChecksNotMade notMade;
    private final AuditLog audit;
    private final Clock clock;

    CheckQuestions(
            DeskAccess access,
            FindingRun findings,
            CheckAnswersBook book,
            EditionRepository editions,
            ChecksNotMade notMade,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.findings = findings;
        this.book = book;
        this.editions = editions;
        this.notMade = notMade;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The questions about a record and what has been answered.
     *
     * @param version to be sent back with a change; 0 before the first answer
     */
    public record Asked(
            String recordId,
            RecordKind kind,
            String title,
            CheckAnswers answers,
            List<ChecksNotMade.Count> notChecked,
            long version) {}

    /** What is known of a record of the actor's branch. */
    @Transactional
    public Asked of(Actor actor, String recordId) {
        DisclosedRecord record = access.record(actor, recordId, Permission.FINDING_READ);
        String subject = SubjectFacts.subjectOf(record);
        Optional<CheckAnswersRow> row = book.row(subject);
        return new Asked(
                recordId,
                record.kind(),
                editions.latest(recordId)
                        .map(edition -> edition.content(record.kind()).title())
                        .orElse(recordId),
                row.map(CheckAnswersRow::answers).orElse(CheckAnswers.NONE),
                notMade.of(subject),
                row.map(CheckAnswersRow::version).map(v -> v + 1).orElse(0L));
    }

    /** Answers, and checks anew. Fails with {@code STALE_VERSION} when somebody else has answered meanwhile. */
    @Transactional
    public void answer(Actor actor, String recordId, CheckAnswers answers, long version) {
        note(actor, recordId, answers, version);
        findings.afterChange(recordId);
    }

    /** Answers and leaves the checking to the nightly run: for many records at once. */
    @Transactional
    public void note(Actor actor, String recordId, CheckAnswers answers, long version) {
        DisclosedRecord record = access.change(actor, recordId, Permission.FINDING_SETTLE);
        require(answers);
        long present = of(actor, recordId).version();
        if (present != version) {
            throw new PortalException(ProblemType.STALE_VERSION, Map.of("version", present));
        }
        book.write(SubjectFacts.subjectOf(record), answers, actor.unit());
        audit.record(actor, Action.of("record.check-answered", "record", recordId));
    }

    private void require(CheckAnswers answers) {
        CheckAnswersBook.requireInOrder(answers);
        CheckAnswers.Outside outside = answers.outside();
        requirePast("actUntil", answers.act().until());
        requirePast("platformCheckedOn", outside.platformCheckedOn());
        requirePast("permitExportedOn", outside.permitExportedOn());
        requirePast("permitCheckedOn", outside.permitCheckedOn());
        if (outside.platform() != null && outside.platformCheckedOn() == null) {
            throw PortalException.invalid("platformCheckedOn", "required", "请填写核对政府平台的日期");
        }
    }

    private void requirePast(String field, @Nullable LocalDate day) {
        if (day != null && day.isAfter(LegalZone.today(clock))) {
            throw PortalException.invalid(field, "in-the-future", "日期不能晚于今天");
        }
    }
}
