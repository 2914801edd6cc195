package org.qingjian.shared.outbox;

import java.time.Instant;

/** A fact that another feature may act on. Implementations are records in the publishing feature's root package. */
public interface DomainEvent {
    /** Stable, versioned name such as {@code record.published.v1}. Stored; never derived from a class name. */
    String type();

    /** Id of the thing it happened to. Events of one aggregate are delivered in order. */
    String aggregateId();

    Instant occurredAt();
}
