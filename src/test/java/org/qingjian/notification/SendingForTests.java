package org.qingjian.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Sends what other features' tests have handed over, without waiting for the clock. For {@code @QuarkusTest} only. */
public final class SendingForTests {
    private SendingForTests() {}

    /** Tries everything that is due at the instant; how many were taken. */
    public static int deliver(Instant now) {
        return CDI.current().select(DeliveryRound.class).get().deliverAll(now);
    }

    /** Forgets all messages. */
    public static void clear() {
        EntityManager em = CDI.current().select(EntityManager.class).get();
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery("delete from notification_delivery")
                        .executeUpdate());
    }
}
