package org.qingjian.party;

import jakarta.inject.Singleton;
import java.util.List;
import org.qingjian.disclosure.PartyRecords;
import org.qingjian.disclosure.RecordChanged;

/** Tells an enterprise by mail that a record about it has changed in public. */
@Singleton
class WatchFeed implements RecordChanged.Handler {
    private final PartyRecords records;
    private final WatchList watch;

    WatchFeed(PartyRecords records, WatchList watch) {
        this.records = records;
        this.watch = watch;
    }

    @Override
    public String name() {
        return "party.watch";
    }

    @Override
    public void handle(List<RecordChanged> events) {
        for (RecordChanged event : events) {
            records.namedParty(event.recordId())
                    .ifPresent(named -> watch.tell(
                            named.creditCode(),
                            event.recordId() + "/" + event.revision(),
                            WatchNews.valueOf(event.change().name()),
                            named.label()));
        }
    }
}
