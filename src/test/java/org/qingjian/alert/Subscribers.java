package org.qingjian.alert;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.qingjian.notification.EmailAddress;
import org.qingjian.notification.MailServer;
import org.qingjian.notification.SendingForTests;

/** Confirmed alerts for tests, without the mail that asks, and the mails that come of them. */
public final class Subscribers {
    private Subscribers() {}

    public static UUID subscribe(String address, String question, Frequency frequency, Instant now) {
        AlertTable table = CDI.current().select(AlertTable.class).get();
        AskForAlert ask = new AskForAlert(
                SavedQuestion.read(question), new EmailAddress(address), frequency, Locale.SIMPLIFIED_CHINESE);
        return QuarkusTransaction.requiringNew().call(() -> {
            String hash = UUID.randomUUID().toString();
            table.await(table.subscriber(ask.email(), now), ask, hash, now, now.plusSeconds(3600));
            AlertTable.Kept alert = table.confirmable(hash, now).orElseThrow();
            table.confirm(alert, now);
            return alert.id();
        });
    }

    public static void clear() {
        EntityManager em = CDI.current().select(EntityManager.class).get();
        QuarkusTransaction.requiringNew().run(() -> {
            em.createNativeQuery("delete from alert_subscriber").executeUpdate();
            em.createNativeQuery("delete from alert_change").executeUpdate();
        });
    }

    /** Takes up what has been asked for. */
    public static void match(Instant now) {
        CDI.current().select(MatchRound.class).get().run(now);
    }

    /** Everything that is sent to an address until an instant. */
    public static List<MimeMessage> mails(String address, Instant until) {
        match(until);
        CDI.current().select(NoticeRound.class).get().run(until);
        try (MailServer server = MailServer.start()) {
            SendingForTests.deliver(until);
            return server.received(address);
        }
    }
}
