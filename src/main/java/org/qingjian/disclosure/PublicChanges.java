package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reading the feed of changes, in its order. */
@ApplicationScoped
public class PublicChanges {
    private final EntityManager em;

    PublicChanges(EntityManager em) {
        this.em = em;
    }

    /** What came after this sequence number, the oldest first. */
    @Transactional
    public List<PublicChange> after(long sequence, int most) {
        return em
                .createNativeQuery(
                        "select seq, occurred_at, record_id, revision, edition, kind, change, content_hash"
                                + " from public_change where seq > :after order by seq limit :most",
                        Tuple.class)
                .setParameter("after", sequence)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(row -> change((Tuple) row))
                .toList();
    }

    private static PublicChange change(Tuple row) {
        String record = row.get("record_id", String.class);
        return new PublicChange(
                row.get("seq", Number.class).longValue(),
                instant(row.get("occurred_at")),
                record,
                row.get("revision", Number.class).longValue(),
                row.get("edition", Number.class).intValue(),
                row.get("kind", String.class),
                PublicChange.Change.valueOf(row.get("change", String.class)),
                RecordView.urlOf(record),
                row.get("content_hash", String.class));
    }

    private static Instant instant(@Nullable Object value) {
        if (value instanceof Instant moment) {
            return moment;
        }
        return value instanceof OffsetDateTime moment
                ? moment.toInstant()
                : ((Timestamp) java.util.Objects.requireNonNull(value)).toInstant();
    }
}
