package org.qingjian.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Singleton
class EditionRepository implements PanacheRepositoryBase<Edition, EditionId> {
    private static final List<EditionState> SEEN =
            List.of(EditionState.LIVE, EditionState.SUPERSEDED, EditionState.WITHDRAWN, EditionState.EXPIRED);
    private static final List<EditionState> IN_PREPARATION =
            List.of(EditionState.DRAFT, EditionState.IN_REVIEW, EditionState.APPROVED);

    private static final int MOST_WAITING = 2000;

    Optional<Edition> live(String recordId) {
        return find("id.recordId = ?1 and state = ?2", recordId, EditionState.LIVE)
                .firstResultOptional();
    }

    Optional<Edition> inPreparation(String recordId) {
        return find("id.recordId = ?1 and state in ?2", recordId, IN_PREPARATION)
                .firstResultOptional();
    }

    /** Everything that waits; a desk's work, not the archive. */
    List<Edition> allInPreparation() {
        return find("state in ?1 order by documentDate, id.recordId", IN_PREPARATION)
                .page(0, MOST_WAITING)
                .list();
    }

    List<Edition> live(Collection<String> recordIds) {
        return list("id.recordId in ?1 and state = ?2", recordIds, EditionState.LIVE);
    }

    /** Editions the public could see at some time, newest first. */
    List<Edition> published(String recordId) {
        return list("id.recordId = ?1 and state in ?2 order by id.number desc", recordId, SEEN);
    }

    /** The newest edition that the public could see at some time. */
    Optional<Edition> latestSeen(String recordId) {
        return published(recordId).stream().findFirst();
    }

    /** The newest edition of a record that was not given up. */
    Optional<Edition> latest(String recordId) {
        return find("id.recordId = ?1 and state <> ?2 order by id.number desc", recordId, EditionState.DISCARDED)
                .firstResultOptional();
    }

    List<Edition> latest(int max) {
        return find("state = ?1 order by publishedAt desc, id.recordId desc", EditionState.LIVE)
                .page(0, max)
                .list();
    }

    /** Of an enterprise; records without a credit code are nobody's. */
    List<Edition> liveOf(String creditCode) {
        if (creditCode.isBlank()) {
            return List.of();
        }
        return list(
                "creditCode = ?1 and state = ?2 order by documentDate desc nulls last, id.recordId",
                creditCode,
                EditionState.LIVE);
    }

    /** Records with an approved edition that is to be released by this moment. */
    List<String> scheduledUntil(Instant moment) {
        return find("state = ?1 and releaseAt <= ?2 order by releaseAt", EditionState.APPROVED, moment).stream()
                .map(Edition::recordId)
                .toList();
    }

    /** The next number an edition of the record gets. */
    int nextNumber(String recordId) {
        return find("id.recordId = ?1 order by id.number desc", recordId)
                .<Edition>firstResultOptional()
                .map(edition -> edition.number() + 1)
                .orElse(1);
    }

    /** Live editions with this number, of any kind. */
    List<Edition> liveWithNumber(String numberKey) {
        return list("numberKey = ?1 and state = ?2", numberKey, EditionState.LIVE);
    }

    /** Another record's live edition with the same number and kind, if there is one. */
    Optional<Edition> withNumber(String numberKey, RecordKind kind, String exceptRecordId) {
        return find(
                        "select e from Edition e join DisclosedRecord r on r.id = e.id.recordId"
                                + " where e.numberKey = ?1 and r.kind = ?2 and e.state = ?3 and r.id <> ?4",
                        numberKey,
                        kind,
                        EditionState.LIVE,
                        exceptRecordId)
                .firstResultOptional();
    }
}
