package org.qingjian.alert;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.qingjian.disclosure.RecordChanged;

/**
 * Hears of every change of what a record says, and only remembers it: whether the index has it already is asked later. That a record is
 * contested changes nothing that is searched for; it stands on the record's page and in the feed of changes.
 */
@Singleton
class AlertFeed implements RecordChanged.Handler {
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
    public void handle(List<RecordChanged> events) {
        events.stream()
                .filter(event -> event.change() != RecordChanged.Change.CONTESTED
                        && event.change() != RecordChanged.Change.ANSWERED)
                .forEach(event -> changes.add(event, clock.instant()));
    }
}
