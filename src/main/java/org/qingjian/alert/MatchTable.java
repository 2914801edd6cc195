package org.qingjian.alert;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.qingjian.search.SearchDocument;

/**
 * What each alert's search has found and what is still to be told of it. Every statement compares revisions, so the same
 * change held against the alerts again, or an older one afterwards, changes nothing. Runs in the caller's transaction.
 */
@Singleton
class MatchTable {
    private final EntityManager em;

    /** What there is to say about a record. */
    enum News {
        NEW,
        CORRECTED,
        NO_LONGER,
        WITHDRAWN,
        EXPIRED
    }

    MatchTable(EntityManager em) {
        this.em = em;
    }

    /** The different questions of all alerts that are matched. */
    List<String> questions() {
        return strings(em.createNativeQuery(
                "select distinct question from alert where state = 'ACTIVE' and baseline_at is not null order by question",
                Object.class));
    }

    /** The alerts of which it is not noted yet what they found at the beginning. */
    List<UUID> withoutBaseline() {
        return em
                .createNativeQuery(
                        "select id from alert where state = 'ACTIVE' and baseline_at is null order by confirmed_at",
                        Object.class)
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
    }

    /** Notes what an alert's search found at the beginning: its owner is not told of it, but of its withdrawal. */
    void baseline(UUID alert, Collection<SearchDocument> found, Instant now) {
        for (SearchDocument document : found) {
            sql("""
                    insert into alert_match (alert_id, record_id, revision, url, news, told, found_at)
                    values (:alert, :record, :revision, :url, '', true, :now)
                    on conflict (alert_id, record_id) do nothing
                    """)
                    .setParameter("alert", alert)
                    .setParameter("record", document.id())
                    .setParameter("revision", document.revision())
                    .setParameter("url", document.url())
                    .setParameter("now", now)
                    .executeUpdate();
        }
        sql("update alert set baseline_at = :now where id = :id")
                .setParameter("id", alert)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The question's search finds the record in this revision. */
    void found(String question, SearchDocument document, News news, Instant now) {
        sql("""
                insert into alert_match as m (alert_id, record_id, revision, url, news, told, found_at)
                select a.id, :record, :revision, :url, :news, false, :now from alert a
                 where a.question = :question and a.state = 'ACTIVE' and a.baseline_at is not null
                on conflict (alert_id, record_id) do update
                   set revision = excluded.revision, url = excluded.url, found_at = excluded.found_at,
                       news = case when m.told then 'CORRECTED' else m.news end
                 where excluded.revision > m.revision
                """)
                .setParameter("question", question)
                .setParameter("record", document.id())
                .setParameter("revision", document.revision())
                .setParameter("url", document.url())
                .setParameter("news", news.name())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The question's search does not find the record in this revision. Who never heard of it need not hear of that. */
    void notFound(String question, SearchDocument document, Instant now) {
        sql("""
                delete from alert_match m using alert a
                 where a.id = m.alert_id and a.question = :question
                   and m.record_id = :record and m.revision < :revision and not m.told
                """)
                .setParameter("question", question)
                .setParameter("record", document.id())
                .setParameter("revision", document.revision())
                .executeUpdate();
        sql("""
                update alert_match m set news = 'NO_LONGER', revision = :revision, found_at = :now from alert a
                 where a.id = m.alert_id and a.question = :question
                   and m.record_id = :record and m.revision < :revision
                """)
                .setParameter("question", question)
                .setParameter("record", document.id())
                .setParameter("revision", document.revision())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The mails that told of the record last, by id of their delivery. */
    Set<UUID> messagesAbout(String recordId) {
        Set<UUID> messages = new TreeSet<>();
        em.createNativeQuery(
                        "select distinct message_id from alert_match where record_id = :record and message_id is not null",
                        Object.class)
                .setParameter("record", recordId)
                .getResultList()
                .forEach(id -> messages.add((UUID) id));
        return messages;
    }

    /** A mail did not leave after all: what it said is still to be told, and at once. */
    void untell(UUID message, Instant now) {
        sql("""
                update alert set next_notice_at = :now
                 where id in (select alert_id from alert_match where message_id = :message)
                """).setParameter("message", message).setParameter("now", now).executeUpdate();
        sql("""
                update alert_match
                   set told = sent_news not in ('NEW'), message_id = null,
                       news = case when news = '' then sent_news else news end
                 where message_id = :message
                """).setParameter("message", message).executeUpdate();
    }

    /** The record is no longer public. Who never heard of it need not hear of that. */
    void gone(String recordId, News news, long revision, Instant now) {
        sql("delete from alert_match where record_id = :record and revision < :revision and not told")
                .setParameter("record", recordId)
                .setParameter("revision", revision)
                .executeUpdate();
        sql("""
                update alert_match set news = :news, revision = :revision, found_at = :now
                 where record_id = :record and revision < :revision
                """)
                .setParameter("record", recordId)
                .setParameter("news", news.name())
                .setParameter("revision", revision)
                .setParameter("now", now)
                .executeUpdate();
    }

    private static List<String> strings(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(String.class::cast).toList();
    }

    private Query sql(String statement) {
        return em.createNativeQuery(statement);
    }
}
