package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.qingjian.shared.outbox.OutboxHandler;

/**
 * Numbers what the public sees happen to records. The dispatcher lets one node at a time in here and commits a batch before the next
 * begins, so numbers become visible in their order and without a gap: the highest one is a safe mark for readers. The primary key
 * would stop a second writer rather than let it through.
 */
@Singleton
class PublicChangeFeed implements OutboxHandler<RecordChanged> {
    private static final String LAST = "select coalesce(max(seq), 0) from public_change";
    /**
     * The edition that was released at that moment; of what is gone the last that was seen, and nothing of its content. What is
     * heard after something later about the same record (the desk is heard before bulk imports) is told no more: nobody who
     * follows may put back what is withdrawn.
     */
    private static final String ADD = """
            insert into public_change (seq, record_id, revision, kind, change, edition, content_hash, occurred_at)
            select :seq, r.id, :revision, r.kind, :change, e.number, case when :gone then null else e.content_hash end,
                   cast(:at as timestamptz)
              from record r
              join lateral (select number, content_hash from edition
                             where record_id = r.id and published_at is not null
                             order by published_at <= cast(:at as timestamptz) + interval '1 millisecond' desc, number desc
                             limit 1) e on true
             where r.id = :record
               and not exists (select 1 from public_change c where c.record_id = r.id and c.revision >= :revision)
            """;

    private final EntityManager em;

    PublicChangeFeed(EntityManager em) {
        this.em = em;
    }

    @Override
    public String name() {
        return "disclosure.changes";
    }

    @Override
    public Class<RecordChanged> eventType() {
        return RecordChanged.class;
    }

    @Override
    public List<String> eventNames() {
        return List.of(RecordChanged.TYPE);
    }

    @Override
    public void handle(List<RecordChanged> events) {
        long seq = ((Number) em.createNativeQuery(LAST, Object.class).getSingleResult()).longValue();
        for (RecordChanged event : events) {
            PublicChange.Change change = PublicChange.Change.of(event.change());
            seq += em.createNativeQuery(ADD)
                    .setParameter("seq", seq + 1)
                    .setParameter("revision", event.revision())
                    .setParameter("change", change.name())
                    .setParameter("gone", change.isGone())
                    .setParameter("at", event.occurredAt())
                    .setParameter("record", event.recordId())
                    .executeUpdate();
        }
    }
}
