package org.qingjian.alert;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.qingjian.disclosure.RecordChanged;

/** Changes of records that wait to be held against the alerts. Every method runs in the caller's transaction. */
@Singleton
class ChangeQueue {
    private final EntityManager em;

    /** A change that waits. */
    record Change(long seq, String recordId, long revision, RecordChanged.Change change) {
        boolean isGone() {
            return change == RecordChanged.Change.WITHDRAWN || change == RecordChanged.Change.EXPIRED;
        }
    }

    ChangeQueue(EntityManager em) {
        this.em = em;
    }

    /** Remembers a change. The same one heard again while it waits changes nothing. */
    void add(RecordChanged event, Instant now) {
        em.createNativeQuery("""
                insert into alert_change (record_id, revision, change, occurred_at, not_before)
                values (:record, :revision, :change, :at, :now) on conflict (record_id, revision) do nothing
                """)
                .setParameter("record", event.recordId())
                .setParameter("revision", event.revision())
                .setParameter("change", event.change().name())
                .setParameter("at", event.occurredAt())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** What is due, in the order it was heard of. */
    List<Change> due(Instant now, int max) {
        return em
                .createNativeQuery("""
                        select seq, record_id, revision, change from alert_change
                         where not_before <= :now order by seq limit :max
                        """, Object[].class)
                .setParameter("now", now)
                .setParameter("max", max)
                .getResultList()
                .stream()
                .map(row -> change((Object[]) row))
                .toList();
    }

    void done(Collection<Change> changes) {
        em.createNativeQuery("delete from alert_change where seq in :seqs")
                .setParameter("seqs", changes.stream().map(Change::seq).toList())
                .executeUpdate();
    }

    /** The index does not have them yet: asked again after 1, 2, 4 … 60 seconds. */
    void postpone(Collection<Change> changes, Instant now) {
        em.createNativeQuery("""
                update alert_change set waited = waited + 1,
                       not_before = cast(:now as timestamptz) + least(power(2, waited), 60) * interval '1 second'
                 where seq in :seqs
                """)
                .setParameter("seqs", changes.stream().map(Change::seq).toList())
                .setParameter("now", now)
                .executeUpdate();
    }

    private static Change change(Object[] row) {
        return new Change(
                ((Number) row[0]).longValue(),
                (String) row[1],
                ((Number) row[2]).longValue(),
                RecordChanged.Change.valueOf((String) row[3]));
    }
}
