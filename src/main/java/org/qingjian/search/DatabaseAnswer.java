package org.qingjian.search;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.search.QueryPlanner.Understood;

/** The answer when the engine is down: plain, from the database, and told to be that. */
final class DatabaseAnswer {
    private final SearchSource source;
    private final Clock clock;

    DatabaseAnswer(SearchSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    SearchAnswer find(Understood asked, Cursors.@Nullable Cursor cursor) {
        int offset = cursor == null ? 0 : Math.max(0, (int) cursor.place().key());
        SearchRequest request = asked.request();
        SearchSource.Found found = source.find(request, offset);
        Highlighter highlighter = new Highlighter(asked.phrases());
        int end = offset + found.documents().size();
        return new SearchAnswer(
                found.total(),
                true,
                true,
                true,
                false,
                clock.instant(),
                false,
                asked.interpretation(Attempt.ANY_WORD),
                found.documents().stream().map(highlighter::hit).toList(),
                Map.of(),
                true,
                0,
                null,
                end < found.total() && end > offset
                        ? Cursors.write(request, 0, new EngineQuery.Place(EngineQuery.Part.DATABASE, end, ""))
                        : null);
    }

    /** Whether the page before was the database's; an engine cannot go on from there, nor the database from an engine's. */
    static boolean goesOn(Cursors.@Nullable Cursor cursor) {
        return cursor != null && cursor.place().part() == EngineQuery.Part.DATABASE;
    }
}
