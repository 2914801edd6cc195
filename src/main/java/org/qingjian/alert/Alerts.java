package org.qingjian.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.qingjian.alert.AlertTable.Kept;
import org.qingjian.alert.mail.AlertLetters;
import org.qingjian.notification.EmailAddress;
import org.qingjian.notification.Medium;
import org.qingjian.notification.Message;
import org.qingjian.notification.Notifications;
import org.qingjian.search.SavedSearches;
import org.qingjian.shared.PortalException;

/** The front door: asking for alerts, confirming, changing and ending them. */
@ApplicationScoped
public class Alerts {
    private final AlertTable table;
    private final SavedSearches searches;
    private final Notifications notifications;
    private final AlertLetters letters;
    private final AlertLinks links;
    private final AlertConfig config;
    private final Clock clock;

    Alerts(
            AlertTable table,
            SavedSearches searches,
            Notifications notifications,
            AlertLetters letters,
            AlertLinks links,
            AlertConfig config,
            Clock clock) {
        this.table = table;
        this.searches = searches;
        this.notifications = notifications;
        this.letters = letters;
        this.links = links;
        this.config = config;
        this.clock = clock;
    }

    /** Whether there is a way to send mail; without it no alert should be offered. */
    public boolean offered() {
        return notifications.offers(Medium.MAIL);
    }

    /**
     * Somebody asks for an alert. The answer is the same for every address: what there is to say goes by mail, to whoever
     * reads that mailbox. Nothing is sent to an address for which too much was asked already.
     */
    @Transactional
    public void ask(AskForAlert ask) {
        if (!searches.isMeaningful(ask.question().request())) {
            throw PortalException.invalid("question", "NOTHING", "这样的查询找不到任何内容");
        }
        Instant now = clock.instant();
        UUID subscriber = table.subscriber(ask.email(), now);
        if (!table.mayAsk(subscriber, config.asksPerDay(), now)) {
            return;
        }
        String token = links.token();
        boolean waits = table.count(subscriber) < config.perAddress()
                && table.await(subscriber, ask, links.hash(token), now, now.plus(config.unconfirmedFor()));
        if (waits) {
            send(letters.confirmation(ask.email(), ask.locale(), links.confirm(token)));
        } else {
            sendList(subscriber, ask.email(), ask.locale(), now);
        }
    }

    /** The alert that a link in a confirmation mail is about. Looking at it confirms nothing: mail scanners look too. */
    @Transactional
    public AlertView toConfirm(String token) {
        return table.confirmable(links.hash(token), clock.instant())
                .map(this::view)
                .orElseThrow(PortalException::notFound);
    }

    /** From now on the alert writes. Doing it twice is doing it once. */
    @Transactional
    public AlertView confirm(String token) {
        Instant now = clock.instant();
        Kept alert = table.confirmable(links.hash(token), now).orElseThrow(PortalException::notFound);
        table.confirm(alert, now);
        return table.find(alert.id()).map(this::view).orElseThrow();
    }

    /** The alert of a link out of a notice; not found when it was ended. */
    @Transactional
    public AlertView find(AlertKey key) {
        return view(own(key));
    }

    @Transactional
    public AlertView change(AlertKey key, Frequency frequency) {
        Kept alert = own(key);
        table.change(alert.id(), frequency, clock.instant());
        return table.find(alert.id()).map(this::view).orElseThrow();
    }

    /** Ends the alert and erases it; the address too when it was its last. Ending what has ended is no failure. */
    @Transactional
    public void unsubscribe(AlertKey key) {
        requireProof(key);
        table.remove(key.id());
    }

    /** Sends the owner of an alert a link to all alerts of the same address: the mail of one may have been passed on. */
    @Transactional
    public void mailList(AlertKey key) {
        Kept alert = own(key);
        Instant now = clock.instant();
        if (table.mayAsk(alert.subscriber(), config.asksPerDay(), now)) {
            sendList(alert.subscriber(), table.address(alert.subscriber()), alert.locale(), now);
        }
    }

    /** All alerts of the address that the link was sent to. */
    @Transactional
    public List<AlertView> list(String token) {
        return table.ofSubscriber(listOwner(token)).stream().map(this::view).toList();
    }

    /** Ends all alerts of the address and erases it. */
    @Transactional
    public void unsubscribeAll(String token) {
        table.removeAll(listOwner(token));
    }

    private void sendList(UUID subscriber, EmailAddress address, Locale locale, Instant now) {
        String token = links.token();
        table.allowList(subscriber, links.hash(token), now.plus(config.listFor()));
        send(letters.list(address, locale, links.list(token)));
    }

    private void send(Message message) {
        notifications.send("alert/link/" + UUID.randomUUID(), message);
    }

    private UUID listOwner(String token) {
        return table.listOwner(links.hash(token), clock.instant()).orElseThrow(PortalException::notFound);
    }

    private Kept own(AlertKey key) {
        requireProof(key);
        return table.find(key.id()).filter(alert -> alert.confirmedAt() != null).orElseThrow(PortalException::notFound);
    }

    private void requireProof(AlertKey key) {
        if (!links.proves(key)) {
            throw PortalException.notFound();
        }
    }

    private AlertView view(Kept alert) {
        return new AlertView(
                links.key(alert.id()),
                SavedQuestion.read(alert.question()),
                alert.frequency(),
                alert.active(),
                alert.createdAt(),
                alert.confirmedAt());
    }
}
