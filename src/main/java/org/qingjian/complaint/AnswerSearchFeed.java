package org.qingjian.complaint;

import jakarta.inject.Singleton;
import java.util.List;
import org.qingjian.search.Search;
import org.qingjian.search.SearchUnavailable;
import org.qingjian.shared.outbox.OutboxHandler;
import org.qingjian.shared.outbox.ReceiverUnavailable;

/** Keeps the index in step with the public answers. Reads their present state, so late or repeated events do no harm. */
@Singleton
class AnswerSearchFeed implements OutboxHandler<AnswerChanged> {
    private final AnswerSearchSource source;
    private final Search search;

    AnswerSearchFeed(AnswerSearchSource source, Search search) {
        this.source = source;
        this.search = search;
    }

    @Override
    public String name() {
        return AnswerSearchSource.HANDLER;
    }

    @Override
    public Class<AnswerChanged> eventType() {
        return AnswerChanged.class;
    }

    @Override
    public List<String> eventNames() {
        return List.of(AnswerChanged.TYPE);
    }

    @Override
    public void handle(List<AnswerChanged> events) {
        try {
            search.apply(source.changes(events.stream()
                    .map(event -> AnswerSearchSource.documentId(event.answerId()))
                    .distinct()
                    .toList()));
        } catch (SearchUnavailable e) {
            throw e.isOutage() ? new ReceiverUnavailable(e) : e;
        }
    }
}
