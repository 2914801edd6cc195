package org.qingjian.complaint;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingjian.search.SearchRequest;

/**
 * The plain look-up of public answers for when the search engine is down: every word of the question as a substring, and those
 * filters that an answer can satisfy. What was typed is only ever a parameter.
 */
final class AnswerLookup {
    private static final int MAX_WORDS = 8;
    private static final Set<String> ANSWERED = Set.of("kind", "region", "year");

    private final StringBuilder condition = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();
    private final boolean nothing;

    AnswerLookup(SearchRequest request) {
        SearchRequest.Filters filters = request.filters();
        Map<String, List<String>> chosen = filters.chosen();
        nothing = filters.party() != null
                || filters.creditCode() != null
                || filters.number() != null
                || filters.fines().from() != null
                || filters.fines().to() != null
                || chosen.entrySet().stream()
                        .anyMatch(facet -> !facet.getValue().isEmpty() && !ANSWERED.contains(facet.getKey()))
                || !chosen.getOrDefault("kind", List.of(AnswerSearchSource.KIND))
                        .contains(AnswerSearchSource.KIND);
        words(request.q());
        any(
                " and exists (select 1 from unnest(?) r where starts_with(region, r))",
                chosen.getOrDefault("region", List.of()).stream()
                        .map(AnswerLookup::prefix)
                        .toList());
        any(" and extract(year from published_on)::text = any (?)", chosen.getOrDefault("year", List.of()));
        day(" and published_on >= ?", filters.dates().from());
        day(" and published_on <= ?", filters.dates().to());
    }

    /** Whether what was chosen leaves out every answer. */
    boolean findsNothing() {
        return nothing;
    }

    String condition() {
        return condition.toString();
    }

    List<Object> parameters() {
        return parameters;
    }

    private void words(String q) {
        for (String word : q.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!word.isEmpty() && parameters.size() < MAX_WORDS) {
                and(" and position(? in lower(question || ' ' || answer)) > 0", word);
            }
        }
    }

    /** A city's code takes in its districts, a province's its cities. */
    private static String prefix(String region) {
        return region.replaceFirst("(?:00){1,2}$", "");
    }

    private void any(String sql, List<String> values) {
        if (!values.isEmpty()) {
            and(sql, values);
        }
    }

    private void day(String sql, @Nullable LocalDate day) {
        if (day != null) {
            and(sql, Date.valueOf(day));
        }
    }

    private void and(String sql, Object value) {
        condition.append(sql);
        parameters.add(value);
    }
}
