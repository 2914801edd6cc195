package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingjian.deadline.DeadlineRules;
import org.qingjian.deadline.StatutoryClock;
import org.qingjian.deadline.StatutoryClocks;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;
import org.qingjian.shared.outbox.Outbox;
import org.qingjian.shared.time.LegalZone;

/**
 * How long a penalty is public as credit information, and its end: at the longest time the page gives way to a notice without
 * identity, and index, feeds, exports and sitemap follow (信用修复管理办法; 国办发〔2025〕22号).
 */
@ApplicationScoped
public class CreditPublicity {
    private static final Map<CreditTier, String> CLOCKS =
            Map.of(CreditTier.LIGHT, "CREDIT_LIGHT", CreditTier.MID, "CREDIT_MID", CreditTier.HEAVY, "CREDIT_HEAVY");
    private static final List<RecordKind> PENALTIES = List.of(RecordKind.PENALTY, RecordKind.DAILY, RecordKind.LIMIT);

    private final RecordRepository records;
    private final EditionRepository editions;
    private final StatutoryClocks clocks;
    private final DisclosureConfig config;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    CreditPublicity(
            RecordRepository records,
            EditionRepository editions,
            StatutoryClocks clocks,
            DisclosureConfig config,
            Outbox outbox,
            AuditLog audit,
            Clock clock) {
        this.records = records;
        this.editions = editions;
        this.clocks = clocks;
        this.config = config;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The term of a penalty; empty for anything else, and for one of which no kind is known. */
    public Optional<CreditTerm> of(RecordContent content) {
        return CreditTiers.of(content).map(tier -> term(tier, java.util.Objects.requireNonNull(content.date())));
    }

    private CreditTerm term(CreditTier tier, LocalDate date) {
        String key = java.util.Objects.requireNonNull(CLOCKS.get(tier));
        Optional<StatutoryClock> longest = clocks.rules().clocks().find(key + "_MAX", date);
        return new CreditTerm(
                tier,
                date,
                day(key + "_MIN", date),
                day(key + "_MAX", date),
                longest.map(row -> row.law().zh()).orElse(""));
    }

    private @Nullable LocalDate day(String key, LocalDate date) {
        DeadlineRules rules = clocks.rules();
        return rules.clocks()
                .find(key, date)
                .map(row -> date.plusMonths(row.term().amount()))
                .orElse(null);
    }

    /** Ids of public records that may be penalties, in order, after one. */
    @Transactional
    List<String> publicAfter(String last, int max) {
        return records
                .find("kind in ?1 and state = ?2 and id > ?3 order by id", PENALTIES, RecordState.PUBLISHED, last)
                .page(0, max)
                .stream()
                .map(DisclosedRecord::id)
                .toList();
    }

    /**
     * Ends the publicity of a penalty whose longest time is over, or whose own end has come that the form names; does nothing
     * to any other.
     *
     * @return whether it has ended now
     */
    @Transactional
    public boolean endIfOver(String recordId) {
        DisclosedRecord record = records.findByIdOptional(recordId, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(PortalException::notFound);
        Optional<Edition> live = editions.live(recordId);
        if (!config.pageEndsWithCreditPublicity()
                || record.state() != RecordState.PUBLISHED
                || live.isEmpty()
                || !isOver(live.get().content(record.kind()))) {
            return false;
        }
        end(record, live.get());
        audit.record(Actor.system("credit-publicity"), Action.of("record.expired", "record", recordId));
        return true;
    }

    /**
     * 终止公示: ends the publicity of a penalty before its longest time, because its credit was repaired or it was public for too
     * long. It ends as it ends by itself: page, index, feeds, exports and sitemap follow.
     *
     * @param because stands in the audit
     */
    @Transactional
    public void endEarly(Actor actor, String recordId, String because) {
        actor.require(Permission.OBJECTION_DECIDE);
        DisclosedRecord record = records.findByIdOptional(recordId, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> actor.oversees(found.branch()) && PENALTIES.contains(found.kind()))
                .orElseThrow(PortalException::notFound);
        Edition live = editions.live(recordId)
                .orElseThrow(
                        () -> new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of("state", record.state())));
        end(record, live);
        audit.record(
                actor, Action.of("record.publicity-ended", "record", recordId).because(because));
    }

    private void end(DisclosedRecord record, Edition live) {
        Instant now = clock.instant();
        live.moveTo(EditionState.EXPIRED);
        editions.inPreparation(record.id()).ifPresent(draft -> draft.moveTo(EditionState.DISCARDED));
        record.become(RecordState.EXPIRED, now);
        outbox.publish(new RecordChanged(record.id(), record.revision(), RecordChanged.Change.EXPIRED, now));
    }

    private boolean isOver(RecordContent content) {
        LocalDate today = LegalZone.today(clock);
        boolean byForm = content.details() instanceof RecordDetails.Penalty penalty
                && penalty.publicUntil() != null
                && today.isAfter(penalty.publicUntil());
        return byForm || of(content).map(term -> term.isOverOn(today)).orElse(false);
    }
}
