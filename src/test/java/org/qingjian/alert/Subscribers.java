package org.qingjian.alert;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.qingjian.notification.EmailAddress;

/** Confirmed alerts for tests, without the mail. */
final class Subscribers {
    private Subscribers() {}

    static UUID subscribe(String address, String question, Frequency frequency, Instant now) {
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

    static void clear() {
        EntityManager em = CDI.current().select(EntityManager.class).get();
        QuarkusTransaction.requiringNew().run(() -> {
            em.createNativeQuery("delete from alert_subscriber").executeUpdate();
            em.createNativeQuery("delete from alert_change").executeUpdate();
        });
    }
}
