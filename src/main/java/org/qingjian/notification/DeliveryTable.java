package org.qingjian.notification;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The table of messages. Every method runs in the caller's transaction. */
@Singleton
class DeliveryTable {
    private static final String ADD = """
            insert into notification_delivery
                   (id, event, medium, recipient_mark, sealed, state, next_attempt_at, created_at)
            values (:id, :event, :medium, :mark, :sealed, 'PENDING', :now, :now)
            on conflict (recipient_mark, event) do nothing
            """;

    private static final String CLAIM = """
            update notification_delivery set claimed_until = :until, attempts = attempts + 1
             where id in (select id from notification_delivery
                           where state = 'PENDING' and next_attempt_at <= :now
                             and (claimed_until is null or claimed_until <= :now)
                           order by next_attempt_at, id limit :max for update skip locked)
            returning id, event, recipient_mark, sealed, attempts
            """;

    private static final String POSTPONE = """
            update notification_delivery
               set last_error = :code, claimed_until = null,
                   next_attempt_at = cast(:now as timestamptz) + least(power(2, attempts - 1), 360) * interval '1 minute'
             where id = :id and state = 'PENDING'
            """;

    private static final String FINISH = """
            update notification_delivery
               set state = :state, last_error = :code, claimed_until = null, finished_at = :now,
                   sealed = case when :state = 'DEAD' then sealed end
             where id = :id and state = 'PENDING'
            """;

    private final EntityManager em;
    private final SealedMessage sealed;

    /** A message taken for a try; {@code attempts} counts this one. */
    record Claimed(UUID id, String event, String mark, Message message, int attempts) {}

    DeliveryTable(EntityManager em, SealedMessage sealed) {
        this.em = em;
        this.sealed = sealed;
    }

    UUID add(String event, Message message, Instant now) {
        UUID id = UUID.randomUUID();
        String mark = sealed.mark(message);
        int added = sql(ADD).setParameter("id", id)
                .setParameter("event", event)
                .setParameter("medium", message.medium().name())
                .setParameter("mark", mark)
                .setParameter("sealed", sealed.seal(id, message))
                .setParameter("now", now)
                .executeUpdate();
        return added == 1
                ? id
                : (UUID) em.createNativeQuery(
                                "select id from notification_delivery where recipient_mark = :mark and event = :event",
                                Object.class)
                        .setParameter("mark", mark)
                        .setParameter("event", event)
                        .getSingleResult();
    }

    boolean recall(UUID id, Instant now) {
        return sql("""
                update notification_delivery set state = 'RECALLED', sealed = null, finished_at = :now
                 where id = :id and state in ('PENDING', 'DEAD') and (claimed_until is null or claimed_until <= :now)
                """).setParameter("id", id).setParameter("now", now).executeUpdate() == 1;
    }

    /** Takes what is due for the length of the lease; when this process dies, another one takes it after that. */
    List<Claimed> claim(Instant now, Duration lease, int max) {
        List<?> rows = em.createNativeQuery(CLAIM, Object[].class)
                .setParameter("now", now)
                .setParameter("until", now.plus(lease))
                .setParameter("max", max)
                .getResultList();
        List<Claimed> claimed = new ArrayList<>(rows.size());
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            UUID id = (UUID) columns[0];
            claimed.add(new Claimed(
                    id,
                    (String) columns[1],
                    (String) columns[2],
                    sealed.open(id, (byte[]) columns[3]),
                    ((Number) columns[4]).intValue()));
        }
        return claimed;
    }

    /** Gives back what was not tried after all. */
    void release(UUID id) {
        sql("update notification_delivery set claimed_until = null, attempts = attempts - 1 where id = :id and state = 'PENDING'")
                .setParameter("id", id)
                .executeUpdate();
    }

    void postpone(UUID id, String code, Instant now) {
        sql(POSTPONE)
                .setParameter("id", id)
                .setParameter("code", code)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Ends a delivery. What was sent keeps neither text nor address. */
    void finish(UUID id, DeliveryState state, String code, Instant now) {
        sql(FINISH)
                .setParameter("id", id)
                .setParameter("state", state.name())
                .setParameter("code", code)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Whether the recipient was refused as unknown since then. */
    boolean refusedSince(String mark, Instant since) {
        return (Boolean) em.createNativeQuery("""
                        select exists (select 1 from notification_delivery where recipient_mark = :mark and state = 'DEAD'
                                          and last_error = :code and finished_at >= :since)
                        """, Object.class)
                .setParameter("mark", mark)
                .setParameter("code", DeliveryRound.REFUSED)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** Removes what ended before then, given up or not. */
    int forget(Instant before) {
        return sql("delete from notification_delivery where finished_at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private Query sql(String statement) {
        return em.createNativeQuery(statement);
    }
}
