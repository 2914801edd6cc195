package org.qingjian.alert;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.qingjian.disclosure.RecordChanged;
import org.qingjian.shared.outbox.OutboxHandler;

/**
 * Hears of every change of what a record says, and only remembers it: whether the index has it already is asked later. That a record is
 * contested changes nothing that is searched for; it stands on the record's page and in the feed of changes.
 */
@Singleton
class AlertFeed implements OutboxHandler<RecordChanged> {
    private final ChangeQueue changes;
    private final Clock clock;

    AlertFeed(ChangeQueue changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "alert.feed";
    }

    @Override
    public Class<RecordChanged> eventType() {
        return RecordChanged.class;
    }

    @Override
    public List<String> eventNames() {
        return List.of(RecordChanged.TYPE);
    }

    @Override
    public void handle(List<RecordChanged> events) {
        events.stream()
                .filter(event -> event.change() != RecordChanged.Change.CONTESTED)
                .forEach(event -> changes.add(event, clock.instant()));
    }
}
