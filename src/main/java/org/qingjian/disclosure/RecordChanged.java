package org.qingjian.disclosure;

import java.time.Instant;
import java.util.List;
import org.qingjian.shared.outbox.DomainEvent;
import org.qingjian.shared.outbox.OutboxHandler;

/**
 * A record changed in a way the public can see. Carries no content: whoever hears it reads the present state, so a
 * late or repeated event does no harm.
 *
 * @param revision the record's revision after the change
 * @param change what happened
 */
public record RecordChanged(String recordId, long revision, Change change, Instant occurredAt) implements DomainEvent {
    public static final String TYPE = "record.changed.v1";

    /** What can happen to a record in public. */
    public enum Change {
        PUBLISHED,
        CORRECTED,
        WITHDRAWN,
        EXPIRED,
        /** A challenge was registered or has ended: the editions are the same, what stands beside them is not. */
        CONTESTED,
        /** What its party says beside it has changed; the editions are the same. */
        ANSWERED
    }

    /** Whoever wants to hear of every such change. */
    public interface Handler extends OutboxHandler<RecordChanged> {
        @Override
        default Class<RecordChanged> eventType() {
            return RecordChanged.class;
        }

        @Override
        default List<String> eventNames() {
            return List.of(TYPE);
        }
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return recordId;
    }
}
