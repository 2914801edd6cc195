package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;
import org.qingjian.shared.outbox.Outbox;
import org.qingjian.shared.time.LegalZone;

/**
 * 复议和诉讼: a published decision is shown as contested while a reconsideration or lawsuit is open. When it was revoked,
 * changed, held unlawful or void, the three working days of the withdrawal begin (Administrative Penalty Law, Article 48)
 * and check P09 watches them.
 */
@ApplicationScoped
public class Challenges {
    private final DeskAccess access;
    private final ChallengeRepository challenges;
    private final EditionRepository editions;
    private final PublicWording wording;
    private final FindingRun findings;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    Challenges(
            DeskAccess access,
            ChallengeRepository challenges,
            EditionRepository editions,
            PublicWording wording,
            FindingRun findings,
            Outbox outbox,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.challenges = challenges;
        this.editions = editions;
        this.wording = wording;
        this.findings = findings;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of a record of the actor's branch, the newest first. */
    @Transactional
    public List<DeskChallenge> ofRecord(Actor actor, String recordId) {
        access.record(actor, recordId, Permission.RECORD_WITHDRAW);
        return challenges.ofRecord(recordId).stream().map(Challenge::deskView).toList();
    }

    /** Only what is public can be shown as contested. */
    @Transactional
    public void register(Actor actor, NewChallenge command) {
        DisclosedRecord record = access.change(actor, command.recordId(), Permission.RECORD_WITHDRAW);
        if (record.state() != RecordState.PUBLISHED) {
            throw new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of("state", record.state()));
        }
        requireText("organ", command.organ(), "请写明复议机关或者法院");
        requirePast("filedOn", command.filedOn());
        wording.requirePublic(
                record.kind(), editions.live(record.id()).stream().toList(), Map.of("organ", command.organ()));
        challenges.persist(Challenge.of(command, clock.instant()));
        changed(record);
        audit.record(
                actor,
                Action.of("record.challenged", "record", record.id())
                        .with("kind", command.kind().name()));
    }

    /** Registers the ruling; it can be registered once. */
    @Transactional
    public void end(Actor actor, ChallengeEnd command) {
        DisclosedRecord record = access.change(actor, command.recordId(), Permission.RECORD_WITHDRAW);
        Challenge challenge = challenges
                .find("id = ?1 and recordId = ?2", command.challenge(), command.recordId())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(PortalException::notFound);
        requireText("document", command.document(), "请写明裁决文书的名称和文号");
        requirePast("on", command.on());
        requirePast("knownOn", command.knownOn());
        if (command.on().isBefore(challenge.filedOn())) {
            throw PortalException.invalid("on", "before-the-filing", "裁决日期不能早于受理日期");
        }
        if (command.knownOn().isBefore(command.on())) {
            throw PortalException.invalid("knownOn", "before-the-ruling", "知道的日期不能早于裁决日期");
        }
        challenge.end(command);
        changed(record);
        challenges.flush();
        findings.afterChange(record.id());
        audit.record(
                actor,
                Action.of("record.challenge-ended", "record", record.id())
                        .with("outcome", command.outcome().name()));
    }

    private void changed(DisclosedRecord record) {
        Instant now = clock.instant();
        record.seenAnew(now);
        outbox.publish(new RecordChanged(record.id(), record.revision(), RecordChanged.Change.CONTESTED, now));
    }

    private static void requireText(String field, String value, String message) {
        if (value.isBlank() || value.length() > 200) {
            throw PortalException.invalid(field, "required", message);
        }
    }

    private void requirePast(String field, LocalDate day) {
        if (day.isAfter(LegalZone.today(clock))) {
            throw PortalException.invalid(field, "in-the-future", "日期不能晚于今天");
        }
    }
}
