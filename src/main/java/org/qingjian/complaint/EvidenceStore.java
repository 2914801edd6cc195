package org.qingjian.complaint;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingjian.document.StoredDocument;
import org.qingjian.identity.Actor;

/** The table of evidence. Every method runs in the caller's transaction. */
@Singleton
class EvidenceStore {
    private static final String URL = "/records/";

    private final EntityManager em;

    EvidenceStore(EntityManager em) {
        this.em = em;
    }

    void addFile(UUID complaintId, Actor actor, Instant at, String title, StoredDocument file) {
        em.createNativeQuery("""
                        insert into complaint_evidence (id, complaint_id, at, unit, actor_id, title, media_type, size, sha256)
                        values (:i, :c, :t, :u, :a, :n, :m, :s, :h)
                        """)
                .setParameter("i", UUID.randomUUID())
                .setParameter("c", complaintId)
                .setParameter("t", at)
                .setParameter("u", actor.unit())
                .setParameter("a", actor.id())
                .setParameter("n", title)
                .setParameter("m", file.type().mediaType())
                .setParameter("s", file.size())
                .setParameter("h", file.sha256())
                .executeUpdate();
    }

    /** Whether it was not there yet. */
    boolean addRecord(UUID complaintId, Actor actor, Instant at, PublishedRecord record) {
        return em.createNativeQuery("""
                        insert into complaint_evidence (id, complaint_id, at, unit, actor_id, title, record_id, record_number)
                        values (:i, :c, :t, :u, :a, :n, :r, :d) on conflict do nothing
                        """)
                        .setParameter("i", UUID.randomUUID())
                        .setParameter("c", complaintId)
                        .setParameter("t", at)
                        .setParameter("u", actor.unit())
                        .setParameter("a", actor.id())
                        .setParameter("n", record.title())
                        .setParameter("r", record.id())
                        .setParameter("d", record.number())
                        .executeUpdate()
                == 1;
    }

    /** Whether it was there. */
    boolean remove(UUID complaintId, UUID id, Instant at) {
        return em.createNativeQuery("update complaint_evidence set removed_at = :t"
                                + " where id = :i and complaint_id = :c and removed_at is null")
                        .setParameter("t", at)
                        .setParameter("i", id)
                        .setParameter("c", complaintId)
                        .executeUpdate()
                == 1;
    }

    /** In the order in which it came; what was taken back is not in it. */
    List<Evidence> of(UUID complaintId) {
        List<?> rows = em.createNativeQuery("""
                        select id, at, title, unit, media_type, size, record_id, record_number from complaint_evidence
                         where complaint_id = :c and removed_at is null order by at, id
                        """, Object[].class)
                .setParameter("c", complaintId)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(EvidenceStore::evidence)
                .toList();
    }

    private static Evidence evidence(Object[] row) {
        PublishedRecord record = row[6] == null
                ? null
                : new PublishedRecord((String) row[6], (String) row[2], (String) row[7], URL + row[6]);
        return new Evidence(
                (UUID) row[0],
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                row[5] == null ? 0 : ((Number) row[5]).longValue(),
                record);
    }

    /** Whether there is any. */
    boolean isThere(UUID complaintId) {
        return !of(complaintId).isEmpty();
    }

    /** SHA-256 of a file. */
    Optional<String> file(UUID complaintId, UUID id) {
        List<?> rows = em.createNativeQuery(
                        "select sha256 from complaint_evidence where id = :i and complaint_id = :c"
                                + " and sha256 is not null and removed_at is null",
                        Object.class)
                .setParameter("i", id)
                .setParameter("c", complaintId)
                .getResultList();
        return rows.stream().map(String.class::cast).findFirst();
    }
}
