package org.qingjian.notification;

import java.time.Instant;
import org.qingjian.shared.outbox.DomainEvent;

/**
 * A message was given up. Says nothing of whom it was for: the feature that sent it knows by the event.
 *
 * @param event as given to {@link Notifications#send}
 * @param refused true when the recipient does not exist, false when the way there failed for too long
 */
public record Undeliverable(String deliveryId, String event, boolean refused, Instant occurredAt)
        implements DomainEvent {
    public static final String TYPE = "notification.undeliverable.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return deliveryId;
    }
}
