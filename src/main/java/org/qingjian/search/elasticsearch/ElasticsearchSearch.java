package org.qingjian.search.elasticsearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.search.Condition;
import org.qingjian.search.EngineAnswer;
import org.qingjian.search.EngineAnswer.Facets;
import org.qingjian.search.EngineQuery;
import org.qingjian.search.EngineQuery.Part;
import org.qingjian.search.EngineQuery.Place;
import org.qingjian.search.Fields;
import org.qingjian.search.IndexDefinition;
import org.qingjian.search.IndexedDocument;
import org.qingjian.search.Ranked;
import org.qingjian.search.TextMatch;

/**
 * One search, in at most three calls: the best by first score; the same ones with their whole score, documents and
 * counts; exact counts when there are more results than reordered ones but not too many.
 */
final class ElasticsearchSearch {
    private static final long NO_DAY = -1_000_000;
    private static final int FACET_VALUES = 50;
    private static final List<Object> BY_SCORE =
            List.of(Map.of("_score", "desc"), Map.of(Fields.ID, Map.of("order", "asc")));
    private static final List<Object> BY_DAY = List.of(
            Map.of(Fields.DAY, Map.of("order", "desc", "missing", NO_DAY, "unmapped_type", "long")),
            Map.of(Fields.ID, Map.of("order", "asc")));

    private final ElasticsearchConnection connection;
    private final String index;
    private final IndexDefinition definition;
    private final EngineQuery query;
    private final ElasticsearchQueries queries;
    private final Map<String, String> parameters;
    private boolean partial;

    ElasticsearchSearch(
            ElasticsearchConnection connection, String index, IndexDefinition definition, EngineQuery query) {
        this.connection = connection;
        this.index = index;
        this.definition = definition;
        this.query = query;
        this.queries = new ElasticsearchQueries(definition);
        this.parameters = Map.of("search_type", "dfs_query_then_fetch");
    }

    EngineAnswer answer(long timeoutMillis) {
        TextMatch text = query.text();
        return text == null || query.effectiveOrder() == EngineQuery.Order.DATE
                ? byDate(timeoutMillis)
                : byScore(text, timeoutMillis);
    }

    // --- by date ---

    private EngineAnswer byDate(long timeout) {
        Map<String, Object> body = body(timeout, selecting(null), query.page().size() + 1);
        body.put("sort", BY_DAY);
        body.put(
                "track_total_hits",
                query.text() == null ? (Object) true : definition.limits().exactUpTo());
        body.put("_source", List.of(Fields.DOCUMENT));
        Place after = query.page().after();
        if (after != null) {
            body.put("search_after", List.of((long) after.key(), after.id()));
        }
        boolean oneCall = query.facets() && query.selected().isEmpty();
        if (oneCall) {
            body.put("aggs", aggregations(definition.facetFields()));
        }
        JsonNode answer = search(body);
        Facets facets = null;
        if (oneCall) {
            facets = facets(answer.path("aggregations"), true);
        } else if (query.facets()) {
            facets = exactFacets(timeout);
        }
        return answer(answer.path("hits"), Part.DAY, total(answer), facets);
    }

    // --- by score ---

    private EngineAnswer byScore(TextMatch text, long timeout) {
        Place after = query.page().after();
        if (after != null && after.part() == Part.REST) {
            JsonNode rest = best(text, timeout, query.page().size() + 1, after, true);
            Facets facets = query.facets() ? exactFacets(timeout) : null;
            return answer(rest.path("hits"), Part.REST, total(rest), facets);
        }
        JsonNode window = best(text, timeout, definition.limits().window(), null, false);
        List<String> ids = new ArrayList<>();
        window.path("hits")
                .path("hits")
                .forEach(hit -> ids.add(hit.path("sort").path(1).asText()));
        Total total = total(window);
        if (ids.isEmpty()) {
            return new EngineAnswer(
                    List.of(), total.value, total.exact, query.facets() ? exactFacets(timeout) : null, partial, null);
        }
        boolean countHere = query.facets()
                && (!total.exact
                        || total.value <= ids.size() && query.selected().isEmpty());
        JsonNode whole = whole(text, timeout, ids, countHere);
        Facets facets = facetsOf(whole, countHere, total, ids.size(), timeout);
        EngineAnswer page = answer(whole.path("hits"), Part.WINDOW, total, facets);
        boolean reachesBeyond =
                page.next() == null && ids.size() == definition.limits().window();
        return reachesBeyond ? withRest(text, timeout, page, window) : page;
    }

    private @Nullable Facets facetsOf(JsonNode whole, boolean countedHere, Total total, int window, long timeout) {
        if (!query.facets()) {
            return null;
        }
        if (!countedHere) {
            return exactFacets(timeout);
        }
        Facets facets = facets(whole.path("aggregations"), total.exact);
        return total.exact ? facets : Ranked.scaled(facets, (double) total.value / window);
    }

    private JsonNode whole(TextMatch text, long timeout, List<String> ids, boolean count) {
        Map<String, Object> body =
                body(timeout, queries.whole(text, ids), query.page().size() + 1);
        body.put("sort", BY_SCORE);
        body.put("_source", List.of(Fields.DOCUMENT));
        body.put("track_total_hits", false);
        Place after = query.page().after();
        if (after != null) {
            body.put("search_after", List.of(after.key(), after.id()));
        }
        if (count) {
            body.put("aggs", aggregations(definition.facetFields()));
        }
        return search(body);
    }

    /** The page reaches beyond the reordered window: what follows comes in the first order. */
    private EngineAnswer withRest(TextMatch text, long timeout, EngineAnswer page, JsonNode window) {
        JsonNode hits = window.path("hits").path("hits");
        JsonNode last = hits.get(hits.size() - 1).path("sort");
        Place end = new Place(Part.REST, last.path(0).asDouble(), last.path(1).asText());
        int missing = query.page().size() - page.hits().size();
        JsonNode rest = best(text, timeout, missing + 1, end, true);
        EngineAnswer more = answer(rest.path("hits"), Part.REST, total(rest), null, missing);
        List<EngineAnswer.Scored> all = new ArrayList<>(page.hits());
        all.addAll(more.hits());
        Place next = missing == 0 && rest.path("hits").path("hits").size() > 0 ? end : more.next();
        return new EngineAnswer(all, page.total(), page.totalIsExact(), page.facets(), partial, next);
    }

    private JsonNode best(TextMatch text, long timeout, int size, @Nullable Place after, boolean documents) {
        Map<String, Object> body = body(timeout, queries.first(text, filters(null)), size);
        body.put("sort", BY_SCORE);
        body.put("track_total_hits", definition.limits().exactUpTo());
        body.put("_source", documents ? List.of(Fields.DOCUMENT) : (Object) false);
        if (after != null) {
            body.put("search_after", List.of(after.key(), after.id()));
        }
        return search(body);
    }

    // --- facets ---

    private Facets exactFacets(long timeout) {
        List<String> free = definition.facetFields().stream()
                .filter(field -> !query.selected().containsKey(field))
                .toList();
        Facets counted = counted(timeout, selecting(null), free);
        Map<String, List<EngineAnswer.Count>> all = new LinkedHashMap<>(counted.counts());
        for (String field : query.selected().keySet()) {
            if (definition.facetFields().contains(field)) {
                all.putAll(counted(timeout, selecting(field), List.of(field)).counts());
            }
        }
        return new Facets(all, true, counted.fineSum());
    }

    private Facets counted(long timeout, Object selecting, List<String> fields) {
        Map<String, Object> body = body(timeout, selecting, 0);
        body.put("track_total_hits", false);
        body.put("aggs", aggregations(fields));
        return facets(search(body).path("aggregations"), true);
    }

    private static Map<String, Object> aggregations(List<String> fields) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (String field : fields) {
            all.put(
                    field,
                    Map.of(
                            "terms",
                            Map.of(
                                    "field",
                                    field,
                                    "size",
                                    FACET_VALUES,
                                    "order",
                                    List.of(Map.of("_count", "desc"), Map.of("_key", "asc")))));
        }
        all.put("fineSum", Map.of("sum", Map.of("field", Fields.FINE)));
        return all;
    }

    private static Facets facets(JsonNode aggregations, boolean exact) {
        Map<String, List<EngineAnswer.Count>> counts = new LinkedHashMap<>();
        aggregations.properties().forEach(facet -> {
            if (facet.getValue().has("buckets")) {
                List<EngineAnswer.Count> values = new ArrayList<>();
                facet.getValue()
                        .path("buckets")
                        .forEach(bucket -> values.add(new EngineAnswer.Count(
                                bucket.path("key").asText(),
                                bucket.path("doc_count").asLong())));
                counts.put(facet.getKey(), values);
            }
        });
        return new Facets(
                counts,
                exact,
                Math.round(aggregations.path("fineSum").path("value").asDouble()));
    }

    // --- selection ---

    private List<Object> filters(@Nullable String except) {
        List<Object> filters = new ArrayList<>();
        query.conditions().forEach(condition -> filters.add(ElasticsearchQueries.condition(condition)));
        for (Map.Entry<String, Condition> selected : query.selected().entrySet()) {
            if (!selected.getKey().equals(except)) {
                filters.add(ElasticsearchQueries.condition(selected.getValue()));
            }
        }
        return filters;
    }

    private Object selecting(@Nullable String except) {
        List<Object> all = filters(except);
        all.add(query.text() == null ? ElasticsearchQueries.live() : ElasticsearchQueries.matching(query.text()));
        return ElasticsearchQueries.filtered(all);
    }

    // --- calls and answers ---

    private static Map<String, Object> body(long timeoutMillis, Object selecting, int size) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("timeout", timeoutMillis + "ms");
        body.put("query", selecting);
        body.put("size", size);
        return body;
    }

    private JsonNode search(Map<String, Object> body) {
        JsonNode answer = connection.call("POST", "/" + index + "/_search", parameters, body);
        partial |= answer.path("timed_out").asBoolean()
                || answer.path("_shards").path("failed").asInt() > 0;
        return answer;
    }

    private record Total(long value, boolean exact) {}

    private static Total total(JsonNode answer) {
        JsonNode total = answer.path("hits").path("total");
        return new Total(
                total.path("value").asLong(),
                !"gte".equals(total.path("relation").asText()));
    }

    private EngineAnswer answer(JsonNode hits, Part part, Total total, @Nullable Facets facets) {
        return answer(hits, part, total, facets, query.page().size());
    }

    private EngineAnswer answer(JsonNode hits, Part part, Total total, @Nullable Facets facets, int max) {
        JsonNode found = hits.path("hits");
        int size = Math.min(max, found.size());
        List<EngineAnswer.Scored> scored = new ArrayList<>(size);
        Place next = null;
        for (int i = 0; i < size; i++) {
            JsonNode hit = found.get(i);
            String json = hit.path("_source").path(Fields.DOCUMENT).asText();
            double key = hit.path("sort").path(0).asDouble();
            scored.add(new EngineAnswer.Scored(IndexedDocument.read(json), part == Part.DAY ? 0 : key));
            if (i == size - 1 && found.size() > size) {
                next = new Place(part, key, hit.path("sort").path(1).asText());
            }
        }
        return new EngineAnswer(scored, total.value, total.exact, facets, partial, next);
    }
}
