package org.qingjian.complaint;

import java.time.Instant;
import org.qingjian.shared.outbox.DomainEvent;

/** A case took a step. */
public record ComplaintMoved(String number, ComplaintState state, Instant occurredAt) implements DomainEvent {
    @Override
    public String type() {
        return "complaint.moved.v1";
    }

    @Override
    public String aggregateId() {
        return number;
    }
}
