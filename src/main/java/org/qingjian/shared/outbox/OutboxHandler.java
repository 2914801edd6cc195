package org.qingjian.shared.outbox;

import java.util.List;

/**
 * Reacts to one event type, at least once, in its own transaction. Must be idempotent: a duplicate or late event
 * changes nothing.
 */
public interface OutboxHandler<E extends DomainEvent> {
    /** Stable name: it is stored in the database and must survive refactoring. */
    String name();

    Class<E> eventType();

    /** The stable {@link DomainEvent#type()}s this handler wants; all others of the class are not delivered. */
    List<String> eventNames();

    /**
     * Handles events in the order they were published. When it throws, nothing of the batch counts as delivered and
     * the events are tried again one by one; with {@link ReceiverUnavailable} only the first of them, the rest in a later round.
     */
    void handle(List<E> events);
}
