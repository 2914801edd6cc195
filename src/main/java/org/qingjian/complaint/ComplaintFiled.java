package org.qingjian.complaint;

import java.time.Instant;
import org.qingjian.shared.outbox.DomainEvent;

/** A submission was received and has its number. Says nothing about who or what. */
public record ComplaintFiled(String number, Instant occurredAt) implements DomainEvent {
    @Override
    public String type() {
        return "complaint.filed.v1";
    }

    @Override
    public String aggregateId() {
        return number;
    }
}
