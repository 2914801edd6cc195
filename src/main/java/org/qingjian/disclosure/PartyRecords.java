package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingjian.shared.outbox.Outbox;

/**
 * The records about one enterprise, under all the credit codes it has or had, for its own file. Whoever asks has shown that the
 * codes are the enterprise's.
 */
@ApplicationScoped
public class PartyRecords {
    private static final String OF = " from Edition e join DisclosedRecord r on r.id = e.id.recordId"
            + " where e.creditCode in :codes and e.state in :states";
    private static final int MOST = 2000;

    private final EntityManager em;
    private final EditionRepository editions;
    private final ChallengeRepository challenges;
    private final CreditPublicity publicity;
    private final PublicationClocks clocks;
    private final Outbox outbox;
    private final Clock clock;

    PartyRecords(
            EntityManager em,
            EditionRepository editions,
            ChallengeRepository challenges,
            CreditPublicity publicity,
            PublicationClocks clocks,
            Outbox outbox,
            Clock clock) {
        this.em = em;
        this.editions = editions;
        this.challenges = challenges;
        this.publicity = publicity;
        this.clocks = clocks;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Those that are public now, the newest document first. */
    @Transactional
    public List<PartyRecord> live(List<String> creditCodes) {
        List<Object[]> rows = rows(creditCodes, List.of(EditionState.LIVE));
        Map<String, List<Challenge>> contested = challenges.ofRecords(
                rows.stream().map(row -> ((DisclosedRecord) row[0]).id()).toList());
        return rows.stream()
                .map(row -> record(
                        (DisclosedRecord) row[0],
                        (Edition) row[1],
                        contested.getOrDefault(((DisclosedRecord) row[0]).id(), List.of())))
                .toList();
    }

    /** One that is public now; empty for another enterprise's as for none. */
    @Transactional
    public Optional<PartyRecord> find(List<String> creditCodes, String recordId) {
        return em.createQuery("select r, e" + OF + " and r.id = :id", Object[].class)
                .setParameter("codes", creditCodes)
                .setParameter("states", List.of(EditionState.LIVE))
                .setParameter("id", recordId)
                .getResultStream()
                .map(row -> record((DisclosedRecord) row[0], (Edition) row[1], challenges.ofRecord(recordId)))
                .findFirst();
    }

    /** Whom a record is or was about, and what it is called; empty for one about no enterprise. */
    @Transactional
    public Optional<PartyRecord.Named> namedParty(String recordId) {
        return editions.latestSeen(recordId)
                .flatMap(edition -> Optional.ofNullable(em.find(DisclosedRecord.class, recordId))
                        .map(record -> new PartyRecord.Named(
                                edition.content(record.kind()).party().creditCode(), label(edition, record))))
                .filter(named -> !named.creditCode().isEmpty());
    }

    /** What the party says beside a public record has changed; nothing for one that is not public any more. */
    @Transactional
    public void answered(String recordId) {
        DisclosedRecord record = em.find(DisclosedRecord.class, recordId, LockModeType.PESSIMISTIC_WRITE);
        if (record != null && record.state() == RecordState.PUBLISHED) {
            Instant now = clock.instant();
            record.seenAnew(now);
            outbox.publish(new RecordChanged(recordId, record.revision(), RecordChanged.Change.ANSWERED, now));
        }
    }

    /** Those that were withdrawn or whose publicity is over. */
    @Transactional
    public List<PartyRecord.Past> past(List<String> creditCodes) {
        return rows(creditCodes, List.of(EditionState.WITHDRAWN, EditionState.EXPIRED)).stream()
                .map(row -> past((DisclosedRecord) row[0], (Edition) row[1]))
                .toList();
    }

    /** Those that were approved and wait for their release. */
    @Transactional
    public List<PartyRecord.Coming> coming(List<String> creditCodes) {
        return rows(creditCodes, List.of(EditionState.APPROVED)).stream()
                .map(row -> coming((DisclosedRecord) row[0], (Edition) row[1]))
                .toList();
    }

    private List<Object[]> rows(List<String> creditCodes, List<EditionState> states) {
        return em.createQuery(
                        "select r, e" + OF + " order by e.documentDate desc nulls last, e.id.recordId", Object[].class)
                .setParameter("codes", creditCodes)
                .setParameter("states", states)
                .setMaxResults(MOST)
                .getResultList();
    }

    private PartyRecord record(DisclosedRecord record, Edition edition, List<Challenge> contested) {
        RecordContent content = edition.content(record.kind());
        return new PartyRecord(
                RecordLine.of(record, edition),
                content.party().creditCode(),
                record.branch(),
                content.issuer().agency(),
                edition.number(),
                edition.contentHash(),
                content.details(),
                contested.stream().map(Challenge::view).toList(),
                CreditTiers.kinds(content),
                publicity.of(content).orElse(null));
    }

    private static PartyRecord.Past past(DisclosedRecord record, Edition edition) {
        return new PartyRecord.Past(
                record.id(), record.kind(), label(edition, record), record.state(), record.changedAt());
    }

    private PartyRecord.Coming coming(DisclosedRecord record, Edition edition) {
        RecordContent content = edition.content(record.kind());
        return new PartyRecord.Coming(
                record.id(),
                record.kind(),
                label(edition, record),
                content.date(),
                record.state() == RecordState.PUBLISHED,
                clocks.due(content).orElse(null),
                edition.releaseAt());
    }

    private static String label(Edition edition, DisclosedRecord record) {
        RecordContent content = edition.content(record.kind());
        return content.documentNumber().isEmpty() ? content.title() : content.documentNumber();
    }
}
