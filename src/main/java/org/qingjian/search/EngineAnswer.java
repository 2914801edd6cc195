package org.qingjian.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an engine answers.
 *
 * @param total how many results there are; a lower bound when not exact
 * @param facets null when they were not asked for
 * @param partial true when the engine stopped before it had seen everything
 * @param next where the next page starts, or null after the last
 */
public record EngineAnswer(
        List<Scored> hits,
        long total,
        boolean totalIsExact,
        @Nullable Facets facets,
        boolean partial,
        EngineQuery.@Nullable Place next) {

    /** One result with the engine's score (0 when sorted by date). */
    public record Scored(SearchDocument document, double score) {}

    /**
     * Counts per facet field, highest first.
     *
     * @param exact false when counted on the best results and scaled up
     * @param fineSum sum of the fines in fen, exact or scaled like the counts
     */
    public record Facets(Map<String, List<Count>> counts, boolean exact, long fineSum) {}

    /** How many results carry a value. */
    public record Count(String value, long count) {}
}
