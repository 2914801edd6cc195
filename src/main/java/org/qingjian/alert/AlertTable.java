package org.qingjian.alert;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.SecretBox;
import org.qingjian.notification.EmailAddress;

/** Subscribers and their alerts. Every method runs in the caller's transaction. */
@Singleton
class AlertTable {
    private static final String COLUMNS = """
            select a.id, a.subscriber_id, a.question, a.frequency, a.language, a.state, a.created_at, a.confirmed_at
              from alert a
            """;

    private final EntityManager em;
    private final SecretBox box;

    /** One alert as it is kept. */
    record Kept(
            UUID id,
            UUID subscriber,
            String question,
            Frequency frequency,
            Locale locale,
            boolean active,
            Instant createdAt,
            @Nullable Instant confirmedAt) {}

    AlertTable(EntityManager em, SecretBox box) {
        this.em = em;
        this.box = box;
    }

    // --- subscribers ---

    /** The subscriber with this address, made now when there is none; locked until the transaction ends. */
    UUID subscriber(EmailAddress address, Instant now) {
        UUID id = UUID.randomUUID();
        String mark = box.mark("alert.address", address.mailbox());
        sql("""
                insert into alert_subscriber (id, address_mark, address_sealed, created_at, asked_since)
                values (:id, :mark, :sealed, :now, :now) on conflict (address_mark) do nothing
                """)
                .setParameter("id", id)
                .setParameter("mark", mark)
                .setParameter("sealed", box.seal(address.value().getBytes(StandardCharsets.UTF_8), purpose(id)))
                .setParameter("now", now)
                .executeUpdate();
        return (UUID) em.createNativeQuery(
                        "select id from alert_subscriber where address_mark = :mark for update", Object.class)
                .setParameter("mark", mark)
                .getSingleResult();
    }

    EmailAddress address(UUID subscriber) {
        byte[] sealed = (byte[])
                em.createNativeQuery("select address_sealed from alert_subscriber where id = :id", Object.class)
                        .setParameter("id", subscriber)
                        .getSingleResult();
        return new EmailAddress(new String(box.open(sealed, purpose(subscriber)), StandardCharsets.UTF_8));
    }

    /** Counts one more form for this address; false when there were too many in the last day. */
    boolean mayAsk(UUID subscriber, int perDay, Instant now) {
        return sql("""
                update alert_subscriber
                   set asked = case when asked_since < :dayAgo then 1 else asked + 1 end,
                       asked_since = case when asked_since < :dayAgo then cast(:now as timestamptz) else asked_since end
                 where id = :id and (asked < :perDay or asked_since < :dayAgo)
                """)
                        .setParameter("id", subscriber)
                        .setParameter("perDay", perDay)
                        .setParameter("now", now)
                        .setParameter("dayAgo", now.minus(Duration.ofDays(1)))
                        .executeUpdate()
                == 1;
    }

    void allowList(UUID subscriber, String tokenHash, Instant until) {
        sql("update alert_subscriber set list_hash = :hash, list_until = :until where id = :id")
                .setParameter("id", subscriber)
                .setParameter("hash", tokenHash)
                .setParameter("until", until)
                .executeUpdate();
    }

    Optional<UUID> listOwner(String tokenHash, Instant now) {
        return em.createNativeQuery(
                        "select id from alert_subscriber where list_hash = :hash and list_until > :now", Object.class)
                .setParameter("hash", tokenHash)
                .setParameter("now", now)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    // --- alerts ---

    /** Adds an alert that waits to be confirmed, or renews one that does. False when the address has it already. */
    boolean await(UUID subscriber, AskForAlert ask, String tokenHash, Instant now, Instant until) {
        return sql("""
                insert into alert as a (id, subscriber_id, question, frequency, language, state, confirm_hash, confirm_until,
                                   created_at, next_notice_at)
                values (:id, :subscriber, :question, :frequency, :language, 'PENDING', :hash, :until, :now, :now)
                on conflict (subscriber_id, question) do update
                   set frequency = excluded.frequency, language = excluded.language, confirm_hash = excluded.confirm_hash,
                       confirm_until = excluded.confirm_until, state = 'PENDING', created_at = excluded.created_at
                 where a.state <> 'ACTIVE'
                """)
                        .setParameter("id", UUID.randomUUID())
                        .setParameter("subscriber", subscriber)
                        .setParameter("question", ask.question().query())
                        .setParameter("frequency", ask.frequency().name())
                        .setParameter("language", ask.locale().toLanguageTag())
                        .setParameter("hash", tokenHash)
                        .setParameter("until", until)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    long count(UUID subscriber) {
        return (Long) em.createNativeQuery("select count(*) from alert where subscriber_id = :id", Object.class)
                .setParameter("id", subscriber)
                .getSingleResult();
    }

    Optional<Kept> confirmable(String tokenHash, Instant now) {
        return kept(em.createNativeQuery(
                        COLUMNS + " where a.confirm_hash = :hash and a.confirm_until > :now", Object[].class)
                .setParameter("hash", tokenHash)
                .setParameter("now", now));
    }

    /** From now on it writes. Confirming twice changes nothing. */
    void confirm(Kept alert, Instant now) {
        sql("""
                update alert set state = 'ACTIVE', confirmed_at = :now, next_notice_at = :next, baseline_at = null
                 where id = :id and state <> 'ACTIVE'
                """)
                .setParameter("id", alert.id())
                .setParameter("now", now)
                .setParameter("next", alert.frequency().first(now))
                .executeUpdate();
    }

    Optional<Kept> find(UUID id) {
        return kept(em.createNativeQuery(COLUMNS + " where a.id = :id", Object[].class)
                .setParameter("id", id));
    }

    List<Kept> ofSubscriber(UUID subscriber) {
        return em
                .createNativeQuery(
                        COLUMNS + " where a.subscriber_id = :id and a.state <> 'PENDING' order by a.created_at, a.id",
                        Object[].class)
                .setParameter("id", subscriber)
                .getResultList()
                .stream()
                .map(row -> kept((Object[]) row))
                .toList();
    }

    void change(UUID id, Frequency frequency, Instant now) {
        sql("update alert set frequency = :frequency, next_notice_at = :next where id = :id")
                .setParameter("id", id)
                .setParameter("frequency", frequency.name())
                .setParameter("next", frequency.first(now))
                .executeUpdate();
    }

    /** The address did not take a mail: its alerts write no more until it is confirmed anew. */
    void stop(UUID id) {
        sql("""
                update alert set state = 'STOPPED', confirm_hash = null, confirm_until = null
                 where state = 'ACTIVE' and subscriber_id = (select subscriber_id from alert where id = :id)
                """).setParameter("id", id).executeUpdate();
    }

    void remove(UUID id) {
        sql("delete from alert where id = :id").setParameter("id", id).executeUpdate();
        forgetSubscribersWithoutAlerts();
    }

    void removeAll(UUID subscriber) {
        sql("delete from alert_subscriber where id = :id")
                .setParameter("id", subscriber)
                .executeUpdate();
    }

    /** Erases what nobody confirmed in time and what was stopped long ago, then every address that has no alert left. */
    int tidy(Instant now, Duration stoppedFor) {
        int removed = sql("""
                delete from alert where (state = 'PENDING' and confirm_until <= :now)
                                     or (state = 'STOPPED' and created_at <= :long)
                """)
                .setParameter("now", now)
                .setParameter("long", now.minus(stoppedFor))
                .executeUpdate();
        forgetSubscribersWithoutAlerts();
        return removed;
    }

    private void forgetSubscribersWithoutAlerts() {
        sql("delete from alert_subscriber s where not exists (select 1 from alert a where a.subscriber_id = s.id)")
                .executeUpdate();
    }

    private static Optional<Kept> kept(Query query) {
        for (Object row : query.getResultList()) {
            return Optional.of(kept((Object[]) row));
        }
        return Optional.empty();
    }

    private static Kept kept(Object[] row) {
        return new Kept(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                Frequency.valueOf((String) row[3]),
                Locale.forLanguageTag((String) row[4]),
                row[5].equals("ACTIVE"),
                (Instant) row[6],
                (Instant) row[7]);
    }

    private static String purpose(UUID subscriber) {
        return "alert.address " + subscriber;
    }

    private Query sql(String statement) {
        return em.createNativeQuery(statement);
    }
}
