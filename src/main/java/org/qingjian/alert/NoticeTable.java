package org.qingjian.alert;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.qingjian.alert.MatchTable.News;

/** Who has to be told something, and that it was told. Runs in the caller's transaction. */
@Singleton
class NoticeTable {
    private static final String NAMEABLE = "news in ('NEW', 'CORRECTED', 'NO_LONGER')";
    private static final String GONE = "news in ('WITHDRAWN', 'EXPIRED')";

    private final EntityManager em;

    /** What is to be told of one record. */
    record Item(String recordId, long revision, News news, String url) {}

    NoticeTable(EntityManager em) {
        this.em = em;
    }

    /** The alerts that may write now and have news of records that may be named. */
    List<UUID> dueAlerts(Instant now) {
        return ids(typed("""
                select a.id from alert a
                 where a.state = 'ACTIVE' and a.next_notice_at <= :now
                   and exists (select 1 from alert_match m where m.alert_id = a.id and %s)
                 order by a.next_notice_at, a.id
                """.formatted(NAMEABLE)).setParameter("now", now));
    }

    /** The subscribers who heard of a record that is no longer public. */
    List<UUID> subscribersOfGone() {
        return ids(typed("""
                select distinct a.subscriber_id from alert a join alert_match m on m.alert_id = a.id
                 where a.state = 'ACTIVE' and m.%s
                """.formatted(GONE)));
    }

    /** True when the alert is this transaction's, false when another node is telling it. */
    boolean lockAlert(UUID alert) {
        return !ids(typed("select id from alert where id = :id for update skip locked")
                        .setParameter("id", alert))
                .isEmpty();
    }

    boolean lockSubscriber(UUID subscriber) {
        return !ids(typed("select id from alert_subscriber where id = :id for update skip locked")
                        .setParameter("id", subscriber))
                .isEmpty();
    }

    /** What an alert has to tell of records that may be named, newest first. */
    List<Item> news(UUID alert) {
        return items(
                em.createNativeQuery("""
                        select record_id, revision, news, url from alert_match
                         where alert_id = :alert and %s order by found_at desc, record_id
                        """.formatted(NAMEABLE), Object[].class).setParameter("alert", alert));
    }

    /** What a subscriber has to be told of records that are no longer public, whichever alert found them. */
    List<Item> gone(UUID subscriber) {
        return items(em.createNativeQuery("""
                        select m.record_id, max(m.revision), min(m.news), min(m.url)
                          from alert_match m join alert a on a.id = m.alert_id
                         where a.subscriber_id = :subscriber and a.state = 'ACTIVE' and m.%s
                         group by m.record_id order by m.record_id
                        """.formatted(GONE), Object[].class).setParameter("subscriber", subscriber));
    }

    void told(UUID alert, Collection<Item> items, UUID message, Instant next) {
        sql("""
                update alert_match set told = true, sent_news = news, news = '', message_id = :message
                 where alert_id = :alert and record_id in :records and %s
                """.formatted(NAMEABLE))
                .setParameter("alert", alert)
                .setParameter("records", items.stream().map(Item::recordId).toList())
                .setParameter("message", message)
                .executeUpdate();
        sql("delete from alert_match where alert_id = :alert and sent_news = 'NO_LONGER' and news = ''")
                .setParameter("alert", alert)
                .executeUpdate();
        sql("update alert set next_notice_at = :next where id = :alert")
                .setParameter("alert", alert)
                .setParameter("next", next)
                .executeUpdate();
    }

    /** What was withdrawn never comes back under its id: its owner was told, and nothing of it is kept. */
    void toldGone(UUID subscriber, Collection<Item> items) {
        sql("""
                delete from alert_match m using alert a
                 where a.id = m.alert_id and a.subscriber_id = :subscriber and m.record_id in :records and m.%s
                """.formatted(GONE))
                .setParameter("subscriber", subscriber)
                .setParameter("records", items.stream().map(Item::recordId).toList())
                .executeUpdate();
    }

    private static List<Item> items(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(row -> item((Object[]) row)).toList();
    }

    private static Item item(Object[] row) {
        return new Item((String) row[0], ((Number) row[1]).longValue(), News.valueOf((String) row[2]), (String) row[3]);
    }

    private static List<UUID> ids(Query query) {
        return ((List<?>) query.getResultList()).stream().map(UUID.class::cast).toList();
    }

    private Query typed(String statement) {
        return em.createNativeQuery(statement, Object.class);
    }

    private Query sql(String statement) {
        return em.createNativeQuery(statement);
    }
}
