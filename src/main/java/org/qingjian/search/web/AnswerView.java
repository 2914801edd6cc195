package org.qingjian.search.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.search.EngineAnswer;
import org.qingjian.search.Interpretation;
import org.qingjian.search.SearchAnswer;
import org.qingjian.search.SearchDocument;

/**
 * The JSON of {@code GET /api/v1/records}.
 *
 * @param partial true when some results may be missing
 * @param indexedAt everything published before this instant was searched
 * @param loosened true when nothing had all the words and results with some of them are shown
 * @param facetsAreExact whether the counts are exact
 */
record AnswerView(
        long total,
        boolean totalIsExact,
        boolean partial,
        boolean degraded,
        boolean loosened,
        Instant indexedAt,
        Interpretation interpretation,
        List<Item> items,
        Map<String, List<EngineAnswer.Count>> facets,
        boolean facetsAreExact,
        @Nullable String suggestion,
        @Nullable String nextCursor) {

    /**
     * One result.
     *
     * @param snippet plain text; {@code marks} are the offsets of what matches in it
     * @param page page of the attached file that matches best; absent when the match is not in a file
     * @param pageUrl opens that page
     */
    record Item(
            String id,
            String sourceId,
            String kind,
            String title,
            String number,
            String party,
            String creditCode,
            String agency,
            String region,
            @Nullable LocalDate date,
            @Nullable Instant publishedAt,
            @Nullable BigDecimal fine,
            String snippet,
            List<SearchAnswer.Mark> marks,
            @Nullable Integer page,
            @Nullable String pageUrl,
            String url) {

        static Item of(SearchAnswer.Hit hit) {
            SearchDocument d = hit.document();
            return new Item(
                    d.id(),
                    d.sourceId(),
                    d.kind(),
                    d.title(),
                    d.number(),
                    d.party(),
                    d.creditCode(),
                    d.agency(),
                    d.region(),
                    d.date(),
                    d.publishedAt(),
                    d.fine(),
                    hit.snippet().text(),
                    hit.snippet().marks(),
                    hit.page(),
                    hit.page() == null ? null : hit.url(),
                    d.url());
        }
    }

    static AnswerView of(SearchAnswer answer) {
        return new AnswerView(
                answer.total(),
                answer.totalIsExact(),
                answer.partial() || answer.lags(),
                answer.degraded(),
                answer.loosened(),
                answer.indexedAt(),
                answer.interpretation(),
                answer.items().stream().map(Item::of).toList(),
                answer.facets(),
                answer.facetsAreExact(),
                answer.suggestion(),
                answer.nextCursor());
    }
}
