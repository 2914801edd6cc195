package org.qingjian.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.identity.Permission;
import org.qingjian.identity.SecretBox;
import org.qingjian.notification.EmailAddress;
import org.qingjian.notification.Medium;
import org.qingjian.notification.Notifications;
import org.qingjian.party.mail.WatchLetters;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.web.SiteSettings;

/**
 * The addresses that are told by mail when something changes in an enterprise's file. An address is written to only after it
 * was confirmed from its own mailbox; it is kept sealed and shown to nobody again.
 */
@ApplicationScoped
public class WatchList {
    private static final int MOST = 10;
    private static final String ADDRESS = "party.watch.address";
    private static final String KEY = "party.watch.key";

    private final OwnEnterprise own;
    private final EntityManager em;
    private final BranchThings things;
    private final SecretBox box;
    private final Notifications notifications;
    private final WatchLetters letters;
    private final AuditLog audit;
    private final Clock clock;
    private final String origin;

    /** An address of the actor's enterprise, without the address. */
    public record Entry(String id, Instant since, boolean confirmed) {}

    @SuppressWarnings("TooManyParameters")
    WatchList(
            OwnEnterprise own,
            EntityManager em,
            BranchThings things,
            SecretBox box,
            Notifications notifications,
            WatchLetters letters,
            AuditLog audit,
            Clock clock,
            SiteSettings site,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.own = own;
        this.em = em;
        this.things = things;
        this.box = box;
        this.notifications = notifications;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
        this.origin = site.url().orElse("http://localhost:" + port);
    }

    /** Whether mail can be sent at all; what cannot be sent is not offered. */
    public boolean offered() {
        return notifications.offers(Medium.MAIL);
    }

    /** Those of the actor's enterprise, the newest first. */
    @Transactional
    public List<Entry> list(Actor actor) {
        return of(own.of(actor, Permission.MY_FILE_READ).codes()).stream()
                .map(entry -> new Entry(entry.id().toString(), entry.createdAt(), entry.confirmed()))
                .toList();
    }

    private List<WatchEntry> of(List<String> codes) {
        return em.createQuery("from WatchEntry where creditCode in :codes order by createdAt desc", WatchEntry.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    /** Adds an address and asks it to confirm. An address that is there already gets the same answer and no second mail. */
    @Transactional
    public void add(Actor actor, String typed, Locale locale) {
        OwnEnterprise.Codes codes = own.of(actor, Permission.MY_FILE_ACT);
        EmailAddress address =
                EmailAddress.parse(typed).orElseThrow(() -> PortalException.invalid("email", "bad-email", "邮箱地址不对"));
        String mark = box.mark(ADDRESS, address.mailbox());
        boolean known = !em.createQuery(
                        "from WatchEntry where creditCode = :code and addressMark = :mark", WatchEntry.class)
                .setParameter("code", codes.code())
                .setParameter("mark", mark)
                .getResultList()
                .isEmpty();
        if (known) {
            return;
        }
        if (of(codes.codes()).size() >= MOST) {
            throw PortalException.invalid("email", "too-many", "最多 " + MOST + " 个邮箱");
        }
        UUID id = UUID.randomUUID();
        byte[] sealed = box.seal(address.value().getBytes(StandardCharsets.UTF_8), purpose(id));
        WatchEntry entry = WatchEntry.of(id, codes.code(), mark, sealed).since(clock.instant(), locale);
        em.persist(entry);
        notifications.send("party/watch-confirm/" + id, letters.confirmation(address, locale, link(id)));
        audit.record(actor, Action.of("party.watch-added", "party-watch", id.toString()));
    }

    /** Takes an address off. */
    @Transactional
    public void remove(Actor actor, String id) {
        OwnEnterprise.Codes codes = own.of(actor, Permission.MY_FILE_ACT);
        em.remove(things.lock(WatchEntry.class, id, entry -> codes.codes().contains(entry.creditCode())));
        audit.record(actor, Action.of("party.watch-removed", "party-watch", id));
    }

    /** From now on the address is written to. Doing it twice is doing it once. */
    @Transactional
    public void confirm(String key) {
        entry(key).confirm(clock.instant());
    }

    /** The address is written to no more, and erased. Ending what has ended is no failure. */
    @Transactional
    public void end(String key) {
        UUID id = proven(key);
        em.createQuery("delete from WatchEntry where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Fails as not found for a link that no mail of ours has, or whose address was taken off. */
    @Transactional
    public void require(String key) {
        entry(key);
    }

    private WatchEntry entry(String key) {
        WatchEntry entry = em.find(WatchEntry.class, proven(key));
        if (entry == null) {
            throw PortalException.notFound();
        }
        return entry;
    }

    private UUID proven(String written) {
        WatchKey key = WatchKey.parse(written).orElseThrow(PortalException::notFound);
        boolean proves = MessageDigest.isEqual(
                key.proof().getBytes(StandardCharsets.US_ASCII),
                box.mark(KEY, key.id().toString()).getBytes(StandardCharsets.US_ASCII));
        if (!proves) {
            throw PortalException.notFound();
        }
        return key.id();
    }

    /**
     * Writes to the confirmed addresses of an enterprise, in the caller's transaction.
     *
     * @param event stable name of what is told
     * @param label what a public record is called; empty for what is not public
     */
    void tell(String creditCode, String event, WatchNews news, String label) {
        for (WatchEntry entry : of(own.of(creditCode).codes())) {
            if (entry.confirmed()) {
                EmailAddress to = new EmailAddress(
                        new String(box.open(entry.addressSealed(), purpose(entry.id())), StandardCharsets.UTF_8));
                WatchLetters.News letter =
                        new WatchLetters.News(news.name(), label, origin + "/my", link(entry.id()) + "/unsubscribe");
                notifications.send("party/watch/" + event, letters.news(to, entry.locale(), letter));
            }
        }
    }

    private String link(UUID id) {
        return origin + "/watch/" + new WatchKey(id, box.mark(KEY, id.toString())).written();
    }

    private static String purpose(UUID id) {
        return ADDRESS + " " + id;
    }
}
