package org.qingjian.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A search in the portal's own words.
 *
 * @param q what was typed; data, never a query language
 * @param filters what was chosen
 * @param sort by relevance or date; without words always by date
 * @param size results a page, 1 to 100
 * @param cursor opaque, from the answer before; null for the first page
 * @param literal what must not be understood but searched word for word
 * @param facets whether counts are wanted
 */
public record SearchRequest(
        String q,
        Filters filters,
        EngineQuery.Order sort,
        int size,
        @Nullable String cursor,
        Set<String> literal,
        boolean facets) {
    /** In {@link #literal}: understand nothing. */
    public static final String LITERAL_ALL = "all";

    public static SearchRequest of(String q) {
        return new SearchRequest(q, Filters.NONE, EngineQuery.Order.RELEVANCE, 20, null, Set.of(), true);
    }

    public SearchRequest with(Filters other) {
        return new SearchRequest(q, other, sort, size, cursor, literal, facets);
    }

    public SearchRequest sorted(EngineQuery.Order other) {
        return new SearchRequest(q, filters, other, size, cursor, literal, facets);
    }

    public SearchRequest page(int newSize, @Nullable String newCursor) {
        return new SearchRequest(q, filters, sort, newSize, newCursor, literal, facets);
    }

    public SearchRequest literally(Set<String> words) {
        return new SearchRequest(q, filters, sort, size, cursor, words, facets);
    }

    public SearchRequest counting(boolean wanted) {
        return new SearchRequest(q, filters, sort, size, cursor, literal, wanted);
    }

    /**
     * What results must satisfy.
     *
     * @param chosen per facet field ({@link Fields}) the accepted values; a region also accepts everything below it
     * @param party words of the party's name
     * @param number document number in any spelling
     */
    public record Filters(
            Map<String, List<String>> chosen,
            @Nullable String party,
            @Nullable String creditCode,
            @Nullable String number,
            Range<LocalDate> dates,
            Range<BigDecimal> fines) {
        public static final Filters NONE =
                new Filters(Map.of(), null, null, null, new Range<>(null, null), new Range<>(null, null));

        public boolean isEmpty() {
            return equals(NONE);
        }
    }

    /** Both ends belong to the range; a missing end is open. */
    public record Range<T extends Comparable<? super T>>(
            @Nullable T from, @Nullable T to) {}
}
