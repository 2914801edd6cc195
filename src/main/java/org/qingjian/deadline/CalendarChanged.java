package org.qingjian.deadline;

import java.time.Instant;
import org.qingjian.shared.outbox.DomainEvent;

/**
 * A holiday year was loaded or loaded anew. Who keeps due dates computes those of open matters again, at least the
 * provisional ones; a date that moved is told with this as the reason.
 *
 * @param year the year whose holidays changed; days of the December before may have changed with it
 * @param revision 1 for the first load of the year, counting up
 */
public record CalendarChanged(int year, int revision, Instant occurredAt) implements DomainEvent {
    public static final String TYPE = "calendar.changed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return "calendar-" + year;
    }
}
