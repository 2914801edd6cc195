package org.qingjian.site.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.search.EngineAnswer;
import org.qingjian.search.Search;
import org.qingjian.search.SearchAnswer;
import org.qingjian.search.SearchRequest;

/**
 * The figures of the home page, each counted by the very search that its link leads to.
 *
 * @param from first day of the documents that are counted
 * @param countedAt everything published before this instant was counted
 * @param fines sum of the fines of {@code penalties}, in yuan
 * @param notices EIA notices of all three stages
 */
record HomeFigures(LocalDate from, Instant countedAt, long penalties, BigDecimal fines, long orders, long notices) {
    private static final List<String> EIA = List.of("EIA_ACCEPTANCE", "EIA_PRE_APPROVAL", "EIA_DECISION");

    /** The figures of the year of {@code today}; null when search cannot count all of them exactly now. */
    static @Nullable HomeFigures of(Search search, LocalDate today) {
        LocalDate from = today.withDayOfYear(1);
        SearchAnswer answer = search.find(SearchRequest.of("")
                .with(new SearchRequest.Filters(
                        Map.of("kind", List.of("PENALTY")),
                        null,
                        null,
                        null,
                        new SearchRequest.Range<>(from, null),
                        new SearchRequest.Range<>(null, null)))
                .page(1, null));
        if (answer.degraded() || answer.partial() || !answer.facetsAreExact()) {
            return null;
        }
        return new HomeFigures(
                from,
                answer.indexedAt(),
                answer.total(),
                BigDecimal.valueOf(answer.fineSum(), 2),
                count(answer, List.of("RECTIFY")),
                count(answer, EIA));
    }

    private static long count(SearchAnswer answer, List<String> kinds) {
        return answer.facets().getOrDefault("kind", List.of()).stream()
                .filter(count -> kinds.contains(count.value()))
                .mapToLong(EngineAnswer.Count::count)
                .sum();
    }

    public String penaltiesLink() {
        return link(List.of("PENALTY"));
    }

    public String ordersLink() {
        return link(List.of("RECTIFY"));
    }

    public String noticesLink() {
        return link(EIA);
    }

    private String link(List<String> kinds) {
        return "/search?kind=" + String.join("&kind=", kinds) + "&dateFrom=" + from;
    }
}
