package org.qingjian.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qingjian.search.SearchRequest;

/**
 * The plain look-up for when the engine is down: every word of the question as a substring of title, number or party, newest
 * first. What was typed is only ever a parameter.
 */
final class PlainLookup {
    private static final int MAX_WORDS = 8;
    private static final String WORD =
            " and position(? in lower(e.title || ' ' || e.document_number || ' ' || e.number_key || ' ' || e.party_name)) > 0";

    private final StringBuilder condition = new StringBuilder(" where r.state = 'PUBLISHED'");
    private final List<Object> parameters = new ArrayList<>();
    private final int size;

    PlainLookup(SearchRequest request) {
        size = request.size();
        SearchRequest.Filters filters = request.filters();
        for (String word : request.q().strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!word.isEmpty() && parameters.size() < MAX_WORDS) {
                and(WORD, word);
            }
        }
        List<String> kinds = filters.chosen().getOrDefault("kind", List.of());
        if (!kinds.isEmpty()) {
            and(" and r.kind = any (?)", kinds);
        }
        List<String> agencies = filters.chosen().getOrDefault("agency", List.of());
        if (!agencies.isEmpty()) {
            and(" and e.agency = any (?)", agencies);
        }
        if (filters.creditCode() != null) {
            and(" and e.credit_code = ?", filters.creditCode());
        }
        if (filters.party() != null) {
            and(" and position(? in e.party_name) > 0", filters.party());
        }
    }

    private void and(String sql, Object value) {
        condition.append(sql);
        parameters.add(value);
    }

    List<Object> parameters() {
        return parameters;
    }

    String countSql() {
        return "select count(*) from record r join edition e on e.record_id = r.id and e.state = 'LIVE'" + condition;
    }

    String pageSql(int offset) {
        return SearchRow.select(
                condition + " order by e.document_date desc nulls last, r.id limit " + size + " offset " + offset);
    }
}
