package org.qingjian.complaint;

import java.time.Instant;
import org.qingjian.shared.outbox.DomainEvent;

/** A public answer appeared or went. */
public record AnswerChanged(String answerId, Instant occurredAt) implements DomainEvent {
    static final String TYPE = "complaint.answer-changed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return answerId;
    }
}
