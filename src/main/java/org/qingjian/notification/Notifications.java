package org.qingjian.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * The front door for whoever has something to tell. A message is written in the caller's transaction and sent after it:
 * at least once, and once for each recipient and event however often it is asked for.
 */
@ApplicationScoped
public class Notifications {
    private final DeliveryTable table;
    private final Instance<Carrier> carriers;
    private final Clock clock;

    Notifications(DeliveryTable table, @Any Instance<Carrier> carriers, Clock clock) {
        this.table = table;
        this.carriers = carriers;
        this.clock = clock;
    }

    /** Whether this portal can send by this medium at all. What it cannot send should not be offered. */
    public boolean offers(Medium medium) {
        return carriers.stream().anyMatch(carrier -> carrier.medium() == medium);
    }

    /**
     * Sends a message once the caller's transaction is committed.
     *
     * @param event stable name of what is told, feature first, such as {@code alert/notice/<id>}; without personal data
     * @return id for {@link #recall}; the id of the first one when this recipient was told of the event before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID send(String event, Message message) {
        return table.add(event, message, clock.instant());
    }

    /** Calls a message back. False when it is too late: it was sent, or is being sent now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean recall(UUID id) {
        return table.recall(id, clock.instant());
    }
}
