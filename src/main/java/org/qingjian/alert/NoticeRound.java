package org.qingjian.alert;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingjian.alert.AlertTable.Kept;
import org.qingjian.alert.NoticeTable.Item;
import org.qingjian.alert.mail.AlertLetters;
import org.qingjian.alert.mail.GoneLetter;
import org.qingjian.alert.mail.NoticeLetter;
import org.qingjian.notification.Notifications;
import org.qingjian.search.SavedSearches;
import org.qingjian.search.SearchDocument;

/**
 * Writes the mails. What a mail says of a record is read from the database at this moment, so nothing is named that is no
 * longer public. The mail and the note that it was told are written in one transaction: nobody is told twice, nobody is
 * forgotten.
 */
@Singleton
class NoticeRound {
    /** Beginning of the event under which a notice is sent; the alert's id follows. */
    static final String EVENT = "alert/notice/";

    private static final int SHOWN = 50;

    private final NoticeTable notices;
    private final AlertTable alerts;
    private final SavedSearches searches;
    private final AlertLetters letters;
    private final AlertLinks links;
    private final Notifications notifications;

    NoticeRound(
            NoticeTable notices,
            AlertTable alerts,
            SavedSearches searches,
            AlertLetters letters,
            AlertLinks links,
            Notifications notifications) {
        this.notices = notices;
        this.alerts = alerts;
        this.searches = searches;
        this.letters = letters;
        this.links = links;
        this.notifications = notifications;
    }

    /** Hands over every mail that is due at the instant. */
    void run(Instant now) {
        QuarkusTransaction.requiringNew()
                .call(notices::subscribersOfGone)
                .forEach(subscriber -> QuarkusTransaction.requiringNew().run(() -> tellGone(subscriber, now)));
        QuarkusTransaction.requiringNew()
                .call(() -> notices.dueAlerts(now))
                .forEach(alert -> QuarkusTransaction.requiringNew().run(() -> tell(alert, now)));
    }

    private void tell(UUID id, Instant now) {
        if (!notices.lockAlert(id)) {
            return;
        }
        Kept alert = alerts.find(id).orElseThrow();
        List<Item> items = notices.news(id);
        Map<String, SearchDocument> present = present(items);
        List<Item> nameable = items.stream()
                .filter(item -> present.containsKey(item.recordId()))
                .toList();
        if (nameable.isEmpty()) {
            return; // all gone since: the changes that say so are on their way
        }
        List<NoticeLetter.Line> lines = nameable.stream()
                .limit(SHOWN)
                .map(item -> new NoticeLetter.Line(
                        item.news().name(), java.util.Objects.requireNonNull(present.get(item.recordId()))))
                .toList();
        NoticeLetter letter = new NoticeLetter(
                SavedQuestion.read(alert.question()),
                lines,
                nameable.size() - lines.size(),
                links.origin(),
                links.manage(id),
                links.unsubscribe(id));
        UUID message = notifications.send(
                EVENT + id + "/" + digest(nameable),
                letters.notice(alerts.address(alert.subscriber()), alert.locale(), letter));
        notices.told(id, nameable, message, alert.frequency().next(now));
    }

    private void tellGone(UUID subscriber, Instant now) {
        if (!notices.lockSubscriber(subscriber)) {
            return;
        }
        List<Item> items = notices.gone(subscriber);
        List<Kept> theirs = alerts.ofSubscriber(subscriber);
        if (items.isEmpty() || theirs.isEmpty()) {
            return;
        }
        Kept newest = theirs.get(theirs.size() - 1);
        GoneLetter letter = new GoneLetter(
                items.stream()
                        .limit(SHOWN)
                        .map(item -> new GoneLetter.Line(item.news().name(), links.origin() + item.url()))
                        .toList(),
                Math.max(0, items.size() - SHOWN),
                links.manage(newest.id()),
                links.unsubscribe(newest.id()));
        notifications.send(
                EVENT + newest.id() + "/" + digest(items),
                letters.gone(alerts.address(subscriber), newest.locale(), letter));
        notices.toldGone(subscriber, items);
    }

    private Map<String, SearchDocument> present(List<Item> items) {
        Map<String, SearchDocument> present = new HashMap<>();
        searches.present(items.stream().map(Item::recordId).toList())
                .forEach(document -> present.put(document.id(), document));
        return present;
    }

    /** What is told, so that the same is not told twice by two nodes or two runs. */
    private static String digest(List<Item> items) {
        String told = items.stream()
                .map(item -> item.recordId() + ":" + item.revision() + ":" + item.news())
                .sorted()
                .collect(Collectors.joining(","));
        return UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
