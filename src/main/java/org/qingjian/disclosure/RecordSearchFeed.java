package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import java.util.List;
import org.qingjian.search.Search;
import org.qingjian.search.SearchUnavailable;
import org.qingjian.shared.outbox.ReceiverUnavailable;

/** Keeps the index in step with the records. Reads their present state, so late or repeated events do no harm. */
@Singleton
class RecordSearchFeed implements RecordChanged.Handler {
    private final RecordSearchSource source;
    private final Search search;

    RecordSearchFeed(RecordSearchSource source, Search search) {
        this.source = source;
        this.search = search;
    }

    @Override
    public String name() {
        return RecordSearchSource.HANDLER;
    }

    @Override
    public void handle(List<RecordChanged> events) {
        try {
            search.apply(source.changes(
                    events.stream().map(RecordChanged::recordId).distinct().toList()));
        } catch (SearchUnavailable e) {
            throw e.isOutage() ? new ReceiverUnavailable(e) : e;
        }
    }
}
