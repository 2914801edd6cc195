package org.qingjian.search.elasticsearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.search.Condition;
import org.qingjian.search.EngineQuery;

/** Which documents a query selects, without a score. */
final class ElasticsearchSelection {
    private final EngineQuery query;

    ElasticsearchSelection(EngineQuery query) {
        this.query = query;
    }

    /** All conditions and selections; without the selection in one facet when it is named. */
    List<Object> filters(@Nullable String except) {
        List<Object> filters = new ArrayList<>();
        query.conditions().forEach(condition -> filters.add(ElasticsearchQueries.condition(condition)));
        for (Map.Entry<String, Condition> selected : query.selected().entrySet()) {
            if (!selected.getKey().equals(except)) {
                filters.add(ElasticsearchQueries.condition(selected.getValue()));
            }
        }
        return filters;
    }

    /** The same with what the text matches. */
    Object selecting(@Nullable String except) {
        List<Object> all = filters(except);
        all.add(query.text() == null ? ElasticsearchQueries.live() : ElasticsearchQueries.matching(query.text()));
        return ElasticsearchQueries.filtered(all);
    }
}
