package org.qingjian.alert;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.qingjian.alert.ChangeQueue.Change;
import org.qingjian.alert.MatchTable.News;
import org.qingjian.disclosure.RecordChanged;
import org.qingjian.notification.Notifications;
import org.qingjian.search.SavedSearches;
import org.qingjian.search.SearchDocument;
import org.qingjian.search.SearchUnavailable;

/**
 * Holds changed records against the alerts: every question is asked once, restricted to the changed records, through the
 * search that readers use. A published record is only asked about when the index has the revision that the database has;
 * until then its change waits, alone. What was found is written together with the removal of the changes, so a process that
 * dies leaves them to be held again, which changes nothing that was written before. Any number of nodes may run it.
 */
@Singleton
class MatchRound {
    private static final int BATCH = 200;

    private final ChangeQueue changes;
    private final MatchTable matches;
    private final AlertTable alerts;
    private final SavedSearches searches;
    private final Notifications notifications;
    private final AlertConfig config;

    MatchRound(
            ChangeQueue changes,
            MatchTable matches,
            AlertTable alerts,
            SavedSearches searches,
            Notifications notifications,
            AlertConfig config) {
        this.changes = changes;
        this.matches = matches;
        this.alerts = alerts;
        this.searches = searches;
        this.notifications = notifications;
        this.config = config;
    }

    /** Everything that can be done at the instant. When the engine is down it ends early, and the changes wait. */
    void run(Instant now) {
        try {
            baselines(now);
            List<Change> due;
            do {
                due = QuarkusTransaction.requiringNew().call(() -> changes.due(now, BATCH));
                if (!due.isEmpty()) {
                    hold(due, now);
                }
            } while (due.size() == BATCH);
        } catch (SearchUnavailable e) {
            Log.warn("changed records wait to be held against the alerts: the search engine does not answer");
        }
    }

    private void baselines(Instant now) {
        for (UUID id : QuarkusTransaction.requiringNew().call(matches::withoutBaseline)) {
            QuarkusTransaction.requiringNew().call(() -> alerts.find(id)).ifPresent(alert -> {
                SavedQuestion question = SavedQuestion.read(alert.question());
                List<SearchDocument> found = searches.newest(question.request(), config.baseline());
                QuarkusTransaction.requiringNew().run(() -> matches.baseline(id, found, now));
            });
        }
    }

    /** What is known of a batch before anything is written. */
    private record Ready(
            List<Change> gone, Map<Change, SearchDocument> present, List<Change> waiting, List<Change> settled) {}

    private void hold(List<Change> due, Instant now) {
        Ready ready = sort(due);
        Map<String, Set<String>> found = new LinkedHashMap<>();
        List<String> ids =
                ready.present().values().stream().map(SearchDocument::id).toList();
        if (!ids.isEmpty()) {
            for (String question : QuarkusTransaction.requiringNew().call(matches::questions)) {
                found.put(
                        question, searches.matching(SavedQuestion.read(question).request(), ids));
            }
        }
        QuarkusTransaction.requiringNew().run(() -> write(ready, found, now));
    }

    private Ready sort(List<Change> due) {
        List<String> ids = due.stream().map(Change::recordId).distinct().toList();
        Map<String, SearchDocument> present = new HashMap<>();
        searches.present(ids).forEach(document -> present.put(document.id(), document));
        Map<String, Long> indexed = searches.revisions(present.keySet());
        Ready ready = new Ready(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        for (Change change : due) {
            SearchDocument document = present.get(change.recordId());
            if (change.isGone()) {
                ready.gone().add(change);
            } else if (document == null) {
                ready.settled().add(change); // gone since: the change that says so has its own turn
            } else if (indexed.getOrDefault(change.recordId(), 0L) < document.revision()) {
                ready.waiting().add(change);
            } else {
                ready.present().put(change, document);
            }
        }
        return ready;
    }

    private void write(Ready ready, Map<String, Set<String>> found, Instant now) {
        ready.present().forEach((change, document) -> {
            News news = change.change() == RecordChanged.Change.CORRECTED ? News.CORRECTED : News.NEW;
            found.forEach((question, ids) -> {
                if (ids.contains(document.id())) {
                    matches.found(question, document, news, now);
                } else {
                    matches.notFound(question, document, now);
                }
            });
        });
        ready.gone().forEach(change -> withdraw(change, now));
        if (!ready.waiting().isEmpty()) {
            changes.postpone(ready.waiting(), now);
        }
        List<Change> done = new ArrayList<>(ready.gone());
        done.addAll(ready.present().keySet());
        done.addAll(ready.settled());
        if (!done.isEmpty()) {
            changes.done(done);
        }
    }

    /** A mail that names the record and has not left yet is called back; what else it said is told in another. */
    private void withdraw(Change change, Instant now) {
        for (UUID message : matches.messagesAbout(change.recordId())) {
            if (notifications.recall(message)) {
                matches.untell(message, now);
            }
        }
        matches.gone(change.recordId(), News.valueOf(change.change().name()), change.revision(), now);
    }
}
