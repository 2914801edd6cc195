package org.qingjian.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param total how many results; a lower bound when not exact
 * @param partial true when the engine stopped early, or when the database answered in its place
 * @param degraded true when the engine is down and the database answered
 * @param lags true when the index is behind the records: what was published after {@code indexedAt} may be missing
 * @param indexedAt everything published before this instant was searched
 * @param loosened true when nothing had most of the words and results with some of them are shown
 * @param facets per facet field, highest first; empty when not asked for
 * @param fineSum sum of the fines in fen, exact when the facets are
 * @param suggestion another query that finds something, offered when this one finds nothing
 * @param nextCursor for the next page, or null after the last
 */
public record SearchAnswer(
        long total,
        boolean totalIsExact,
        boolean partial,
        boolean degraded,
        boolean lags,
        Instant indexedAt,
        boolean loosened,
        Interpretation interpretation,
        List<Hit> items,
        Map<String, List<EngineAnswer.Count>> facets,
        boolean facetsAreExact,
        long fineSum,
        @Nullable String suggestion,
        @Nullable String nextCursor) {

    /**
     * One result.
     *
     * @param snippet the passage that matches best
     * @param page the page of a file that the passage is on; null when it is on none
     * @param url path that opens the passage: that page, else the thing's own
     */
    public record Hit(
            SearchDocument document,
            Snippet title,
            Snippet snippet,
            @Nullable Integer page,
            String url) {}

    /** Plain text and the offsets of what matches in it. Never HTML. */
    public record Snippet(String text, List<Mark> marks) {}

    /** @param end behind the last character */
    public record Mark(int start, int end) {}
}
