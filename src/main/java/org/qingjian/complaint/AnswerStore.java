package org.qingjian.complaint;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.outbox.Outbox;
import org.qingjian.shared.time.LegalZone;

/** Consents and public answers. Every method runs in the caller's transaction. */
@Singleton
class AnswerStore {
    private static final String COLUMNS = "id, medium, region, question, answer, legal_basis, published_on";

    private final EntityManager em;
    private final Outbox outbox;

    /** An answer in the making. */
    record Row(
            String question,
            String answer,
            String writtenBy,
            @Nullable String firstApprover,
            @Nullable String secondApprover,
            @Nullable LocalDate publishedOn) {}

    AnswerStore(EntityManager em, Outbox outbox) {
        this.em = em;
        this.outbox = outbox;
    }

    boolean isAgreed(UUID complaintId) {
        return !em.createNativeQuery("select 1 from complaint_consent where complaint_id = :c", Object.class)
                .setParameter("c", complaintId)
                .getResultList()
                .isEmpty();
    }

    void agree(UUID complaintId, Instant at) {
        em.createNativeQuery("insert into complaint_consent (complaint_id, at) values (:c, :t) on conflict do nothing")
                .setParameter("c", complaintId)
                .setParameter("t", at)
                .executeUpdate();
    }

    /** Nothing of it is public from now on. */
    void disagree(UUID complaintId, Instant at) {
        em.createNativeQuery("delete from complaint_consent where complaint_id = :c")
                .setParameter("c", complaintId)
                .executeUpdate();
        remove(complaintId, at);
    }

    /** Takes the answer away; when it was public, those who have it hear of it. */
    private void remove(UUID complaintId, Instant at) {
        List<?> gone = em.createNativeQuery(
                        "insert into complaint_answer_withdrawn (id, at) select id, :t from complaint_answer"
                                + " where complaint_id = :c and published_at is not null returning id",
                        Object.class)
                .setParameter("t", at)
                .setParameter("c", complaintId)
                .getResultList();
        em.createNativeQuery("delete from complaint_answer where complaint_id = :c")
                .setParameter("c", complaintId)
                .executeUpdate();
        gone.forEach(id -> outbox.publish(new AnswerChanged(id.toString(), at)));
    }

    Optional<Row> of(UUID complaintId) {
        List<?> rows = em.createNativeQuery(
                        "select question, answer, written_by, first_approver, second_approver, published_on"
                                + " from complaint_answer where complaint_id = :c for update",
                        Object[].class)
                .setParameter("c", complaintId)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Row(
                        (String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (LocalDate)
                                row[5]))
                .findFirst();
    }

    /** Writes it anew: what was approved before is not approved any more. */
    void write(Complaint complaint, Row row, String legalBasis, Instant at) {
        remove(complaint.id(), at);
        em.createNativeQuery("""
                        insert into complaint_answer (id, complaint_id, medium, region, question, answer, legal_basis, written_by)
                        values (:i, :c, :m, :r, :q, :a, :l, :w)
                        """)
                .setParameter("i", UUID.randomUUID())
                .setParameter("c", complaint.id())
                .setParameter("m", complaint.matter().medium().name())
                .setParameter("r", complaint.matter().region())
                .setParameter("q", row.question())
                .setParameter("a", row.answer())
                .setParameter("l", legalBasis)
                .setParameter("w", row.writtenBy())
                .executeUpdate();
    }

    void approveFirst(UUID complaintId, String approver) {
        em.createNativeQuery("update complaint_answer set first_approver = :a where complaint_id = :c")
                .setParameter("a", approver)
                .setParameter("c", complaintId)
                .executeUpdate();
    }

    void publish(UUID complaintId, String approver, Instant at) {
        Object id = em.createNativeQuery(
                        "update complaint_answer set second_approver = :a, published_on = :d, published_at = :t"
                                + " where complaint_id = :c returning id",
                        Object.class)
                .setParameter("a", approver)
                .setParameter("d", LegalZone.dateOf(at))
                .setParameter("t", at)
                .setParameter("c", complaintId)
                .getSingleResult();
        outbox.publish(new AnswerChanged(id.toString(), at));
    }

    /** What is public, the newest first. Empty words and an empty medium stand for any. */
    List<PublicAnswer> published(String words, String medium, int most) {
        List<?> rows = em.createNativeQuery(
                        "select " + COLUMNS + " from complaint_answer where published_on is not null"
                                + " and (:w = '' or position(lower(:w) in lower(question || answer)) > 0)"
                                + " and (:m = '' or medium = :m) order by published_on desc, id",
                        Object[].class)
                .setParameter("w", words)
                .setParameter("m", medium)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(AnswerStore::answer).toList();
    }

    Optional<PublicAnswer> published(UUID id) {
        List<?> rows = em.createNativeQuery(
                        "select " + COLUMNS + " from complaint_answer where id = :i and published_on is not null",
                        Object[].class)
                .setParameter("i", id)
                .getResultList();
        return rows.stream().map(AnswerStore::answer).findFirst();
    }

    /** Those of cases that link a public record, the newest first. */
    List<PublicAnswer> publishedOf(String recordId, int most) {
        List<?> rows = em.createNativeQuery(
                        "select " + COLUMNS + " from complaint_answer a where published_on is not null and exists"
                                + " (select 1 from complaint_evidence e where e.complaint_id = a.complaint_id"
                                + " and e.record_id = :r and e.removed_at is null)"
                                + " order by published_on desc, id",
                        Object[].class)
                .setParameter("r", recordId)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(AnswerStore::answer).toList();
    }

    private static PublicAnswer answer(Object found) {
        Object[] row = (Object[]) found;
        return new PublicAnswer(
                (UUID) row[0],
                Medium.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (LocalDate) row[6]);
    }
}
