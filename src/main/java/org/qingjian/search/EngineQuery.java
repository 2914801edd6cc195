package org.qingjian.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an engine is asked: no text to parse, only terms and conditions.
 *
 * @param text the words, or null when only conditions select
 * @param conditions all must hold
 * @param selected the reader's choice per facet field; all must hold, and a facet is counted without its own
 * @param order by score needs {@code text}; without it results come by date
 * @param page which part of the results
 * @param facets whether facets are wanted
 */
public record EngineQuery(
        @Nullable TextMatch text,
        List<Condition> conditions,
        Map<String, Condition> selected,
        Order order,
        Page page,
        boolean facets) {

    /** By score, best first; or by date, newest first. The id decides between equals. */
    public enum Order {
        RELEVANCE,
        DATE
    }

    /** @param after where the page before ended, or null for the first */
    public record Page(int size, @Nullable Place after) {}

    /**
     * Where a page ended.
     *
     * @param part which order the key belongs to
     * @param key score or epoch day of the last result
     * @param id of the last result
     */
    public record Place(Part part, double key, String id) {}

    /**
     * WINDOW: the reordered best ones. REST: what follows them, by first score. DAY: by date. DATABASE: the database
     * answered, the key is how many results came before; no engine is ever asked to go on from there.
     */
    public enum Part {
        WINDOW,
        REST,
        DAY,
        DATABASE
    }

    public Order effectiveOrder() {
        return text == null ? Order.DATE : order;
    }
}
