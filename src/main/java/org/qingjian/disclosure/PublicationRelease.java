package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;
import org.qingjian.shared.time.LegalZone;

/** 发布、定时发布、撤下: what the public sees changes here and nowhere else at the desk. */
@ApplicationScoped
public class PublicationRelease {
    private final DeskAccess access;
    private final EditionRepository editions;
    private final EditionRelease releases;
    private final ReleaseGate gate;
    private final PublicWording wording;
    private final Publication publication;
    private final PublicationClocks clocks;
    private final StepLog steps;
    private final FindingRun findings;
    private final AuditLog audit;
    private final Clock clock;

    @SuppressWarnings("TooManyParameters")
    PublicationRelease(
            DeskAccess access,
            EditionRepository editions,
            EditionRelease releases,
            ReleaseGate gate,
            PublicWording wording,
            Publication publication,
            PublicationClocks clocks,
            StepLog steps,
            FindingRun findings,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.editions = editions;
        this.releases = releases;
        this.gate = gate;
        this.wording = wording;
        this.publication = publication;
        this.clocks = clocks;
        this.steps = steps;
        this.findings = findings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes the approved edition the live one.
     *
     * @throws PortalException {@code PUBLICATION_BLOCKED} with every obstacle, or for whoever wrote or approved it
     */
    @Transactional
    public void release(Actor actor, String recordId, long version) {
        DisclosedRecord record = access.change(actor, recordId, Permission.RECORD_PUBLISH);
        Edition next = access.edition(recordId, EditionState.APPROVED, version);
        new DutySeparation(steps.of(next)).requireMayRelease(actor);
        perform(actor, record, next);
    }

    private void perform(Actor actor, DisclosedRecord record, Edition next) {
        gate.requireOpen(actor, record, next);
        releases.perform(record, next, next.changeNote());
        steps.add(next, StepKind.RELEASED, actor, "");
        findings.afterChange(record.id());
    }

    /** Sets the moment at which the approved edition is released by itself; checked now and again then. */
    @Transactional
    public void schedule(Actor actor, String recordId, long version, Instant at) {
        DisclosedRecord record = access.change(actor, recordId, Permission.RECORD_PUBLISH);
        Edition next = access.edition(recordId, EditionState.APPROVED, version);
        new DutySeparation(steps.of(next)).requireMayRelease(actor);
        if (!at.isAfter(clock.instant())) {
            throw PortalException.invalid("releaseAt", "in-the-past", "发布时间须晚于现在");
        }
        gate.requireOpen(actor, record, next);
        next.schedule(at);
        steps.add(next, StepKind.SCHEDULED, actor, at.toString());
    }

    /** Takes the moment back. */
    @Transactional
    public void unschedule(Actor actor, String recordId, long version) {
        access.change(actor, recordId, Permission.RECORD_PUBLISH);
        Edition next = access.edition(recordId, EditionState.APPROVED, version);
        next.schedule(null);
        steps.add(next, StepKind.UNSCHEDULED, actor, "");
    }

    /** The editions whose moment has come, oldest first. */
    @Transactional
    public List<String> due() {
        return editions.scheduledUntil(clock.instant());
    }

    /**
     * Releases one edition whose moment has come. An obstacle that has come up since takes the moment back, with the obstacle
     * as the reason, and the edition waits for a person.
     */
    @Transactional
    public void releaseDue(String recordId) {
        DisclosedRecord record = access.change(Actor.system("release"), recordId, Permission.RECORD_PUBLISH);
        Edition next = editions.inPreparation(recordId).orElse(null);
        Instant at = next == null ? null : next.releaseAt();
        if (next == null || next.state() != EditionState.APPROVED || at == null || at.isAfter(clock.instant())) {
            return;
        }
        List<PortalException.Violation> obstacles = gate.obstacles(Actor.system("release"), record, next);
        if (obstacles.isEmpty()) {
            perform(Actor.system("release"), record, next);
        } else {
            next.schedule(null);
            steps.add(
                    next,
                    StepKind.UNSCHEDULED,
                    Actor.system("release"),
                    String.join(
                            "；",
                            obstacles.stream()
                                    .map(PortalException.Violation::message)
                                    .toList()));
        }
    }

    /** By when a record has to be withdrawn whose ground became known on a day; empty when the law of the day had no limit. */
    public Optional<PublicationDue> withdrawalDue(LocalDate knownOn) {
        return clocks.withdrawal(knownOn);
    }

    /** Takes a published record down, within three working days of knowing why; a late one is still taken down. */
    @Transactional
    public void withdraw(Actor actor, WithdrawRecord command, long revision) {
        DisclosedRecord record = access.change(actor, command.recordId(), Permission.RECORD_WITHDRAW);
        if (record.revision() != revision) {
            throw new PortalException(ProblemType.STALE_VERSION, Map.of("version", record.revision()));
        }
        require(!command.reason().isBlank(), "reason", "required", "请写明撤下的原因");
        require(!command.organ().isBlank(), "organ", "required", "请写明作出决定的机关");
        require(!command.legalDocument().isBlank(), "legalDocument", "required", "请写明依据的文书");
        require(!command.knownOn().isAfter(LegalZone.today(clock)), "knownOn", "in-the-future", "知道的日期不能晚于今天");
        wording.requirePublic(
                record.kind(),
                editions.live(record.id()).stream().toList(),
                Map.of("reason", command.reason(), "organ", command.organ(), "legalDocument", command.legalDocument()));
        publication.withdraw(command, actor.unit());
        findings.afterChange(record.id());
        audit.record(
                actor,
                Action.of("record.withdrawn", "record", record.id())
                        .because(command.reason())
                        .with("ground", command.reasonCode().name()));
    }

    private static void require(boolean condition, String field, String code, String message) {
        if (!condition) {
            throw PortalException.invalid(field, code, message);
        }
    }
}
