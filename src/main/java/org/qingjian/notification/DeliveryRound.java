package org.qingjian.notification;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.qingjian.notification.Carrier.Outcome;
import org.qingjian.notification.DeliveryTable.Claimed;
import org.qingjian.shared.outbox.Outbox;

/**
 * Sends what is due. A message is taken under a lease in one transaction, sent outside of any, and settled in another: a
 * process that dies in between leaves it to be sent again when the lease ends, under the same id. Any number of nodes may
 * run it.
 */
@Singleton
class DeliveryRound {
    /** Error code of a recipient that does not exist. */
    static final String REFUSED = "recipient-refused";

    private static final int BATCH = 20;
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final DeliveryTable table;
    private final Instance<Carrier> carriers;
    private final NotificationConfig config;
    private final Outbox outbox;
    private final Clock clock;

    DeliveryRound(
            DeliveryTable table,
            @Any Instance<Carrier> carriers,
            NotificationConfig config,
            Outbox outbox,
            Clock clock) {
        this.table = table;
        this.carriers = carriers;
        this.config = config;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(
            every = "{qingjian.notification.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void run() {
        deliverAll(clock.instant());
    }

    @Scheduled(
            every = "{qingjian.notification.tidy-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void tidy() {
        QuarkusTransaction.requiringNew()
                .call(() -> table.forget(clock.instant().minus(config.kept())));
    }

    /** Tries everything that is due at the instant. Returns how many messages were taken over by somebody. */
    int deliverAll(Instant now) {
        int sent = 0;
        List<Claimed> batch;
        do {
            batch = QuarkusTransaction.requiringNew().call(() -> table.claim(now, LEASE, BATCH));
            sent += deliver(batch, now);
        } while (batch.size() == BATCH);
        return sent;
    }

    private int deliver(List<Claimed> batch, Instant now) {
        int sent = 0;
        for (Iterator<Claimed> rest = batch.iterator(); rest.hasNext(); ) {
            Outcome outcome = deliver(rest.next(), now);
            sent += outcome.kind() == Carrier.Kind.ACCEPTED ? 1 : 0;
            if (outcome.kind() == Carrier.Kind.UNREACHABLE) {
                // whoever is down for this message is down for the others: they keep their tries
                rest.forEachRemaining(other -> QuarkusTransaction.requiringNew().run(() -> table.release(other.id())));
            }
        }
        return sent;
    }

    private Outcome deliver(Claimed claimed, Instant now) {
        Outcome outcome = QuarkusTransaction.requiringNew()
                        .call(() -> table.refusedSince(claimed.mark(), now.minus(config.refusedFor())))
                ? Outcome.refused(REFUSED)
                : carrier(claimed)
                        .map(carrier -> carrier.carry(claimed.id(), claimed.message()))
                        .orElseGet(() -> Outcome.failed("no-carrier"));
        QuarkusTransaction.requiringNew().run(() -> settle(claimed, outcome, now));
        return outcome;
    }

    private Optional<Carrier> carrier(Claimed claimed) {
        return carriers.stream()
                .filter(carrier -> carrier.medium() == claimed.message().medium())
                .findFirst();
    }

    private void settle(Claimed claimed, Outcome outcome, Instant now) {
        boolean refused = outcome.kind() == Carrier.Kind.REFUSED;
        if (outcome.kind() == Carrier.Kind.ACCEPTED) {
            table.finish(claimed.id(), DeliveryState.SENT, "", now);
        } else if (refused || claimed.attempts() >= config.maxAttempts()) {
            Log.warnf("message %s given up after %d tries: %s", claimed.id(), claimed.attempts(), outcome.code());
            table.finish(claimed.id(), DeliveryState.DEAD, outcome.code(), now);
            outbox.publish(new Undeliverable(claimed.id().toString(), claimed.event(), refused, now));
        } else {
            table.postpone(claimed.id(), outcome.code(), now);
        }
    }
}
