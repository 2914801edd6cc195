package org.qingjian.search.elasticsearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
 * One search, in two journeys at most unless the page reaches beyond the reordered window: the best by first score; the same ones
 * with their whole score and documents, and with them the counts.
 */
final class ElasticsearchSearch {
    private static final long NO_DAY = -1_000_000;
    private static final List<Object> BY_SCORE =
            List.of(Map.of("_score", "desc"), Map.of(Fields.ID, Map.of("order", "asc")));
    private static final List<Object> BY_DAY = List.of(
            Map.of(Fields.DAY, Map.of("order", "desc", "missing", NO_DAY, "unmapped_type", "long")),
            Map.of(Fields.ID, Map.of("order", "asc")));

    private final ElasticsearchCalls calls;
    private final IndexDefinition definition;
    private final EngineQuery query;
    private final ElasticsearchQueries queries;
    private final ElasticsearchSelection selection;
    private final ElasticsearchFacets facets;

    ElasticsearchSearch(ElasticsearchCalls calls, IndexDefinition definition, EngineQuery query) {
        this.calls = calls;
        this.definition = definition;
        this.query = query;
        this.queries = new ElasticsearchQueries(definition);
        this.selection = new ElasticsearchSelection(query);
        this.facets = new ElasticsearchFacets(definition, query, selection, calls);
    }

    EngineAnswer answer() {
        TextMatch text = query.text();
        return text == null || query.effectiveOrder() == EngineQuery.Order.DATE ? byDate() : byScore(text);
    }

    // --- by date ---

    private EngineAnswer byDate() {
        Map<String, Object> body =
                calls.body(selection.selecting(null), query.page().size() + 1);
        body.put("sort", BY_DAY);
        body.put(
                "track_total_hits",
                query.text() == null ? (Object) true : definition.limits().exactUpTo());
        body.put("_source", List.of(Fields.DOCUMENT));
        Place after = query.page().after();
        if (after != null) {
            body.put("search_after", List.of((long) after.key(), after.id()));
        }
        boolean countHere = query.facets() && query.selected().isEmpty();
        if (countHere) {
            body.put("aggs", facets.aggregations());
        }
        Counted found = counted(body, countHere);
        Facets counts = countHere ? ElasticsearchFacets.read(found.answer, true) : found.facets;
        return answer(found.answer, Part.DAY, total(found.answer), counts);
    }

    // --- by score ---

    private EngineAnswer byScore(TextMatch text) {
        Place after = query.page().after();
        if (after != null && after.part() == Part.REST) {
            Counted rest = counted(best(text, query.page().size() + 1, after, true), false);
            return answer(rest.answer, Part.REST, total(rest.answer), rest.facets);
        }
        JsonNode window = calls.search(best(text, definition.limits().window(), null, false));
        List<String> ids = new ArrayList<>();
        window.path("hits")
                .path("hits")
                .forEach(hit -> ids.add(hit.path("sort").path(1).asText()));
        Total total = total(window);
        if (ids.isEmpty()) {
            Facets none = query.facets() ? ElasticsearchFacets.read(calls.search(facets.exact())) : null;
            return new EngineAnswer(List.of(), total.value, total.exact, none, calls.partial(), null);
        }
        EngineAnswer page = window(text, ids, total);
        boolean reachesBeyond =
                page.next() == null && ids.size() == definition.limits().window();
        return reachesBeyond ? withRest(text, page, window) : page;
    }

    /** The page out of the window. The counts are those of the window, scaled, when there are too many results to count. */
    private EngineAnswer window(TextMatch text, List<String> ids, Total total) {
        boolean few = total.value <= ids.size() && query.selected().isEmpty();
        boolean countHere = query.facets() && (!total.exact || few);
        Counted whole = counted(whole(text, ids, countHere), countHere);
        Facets counts = whole.facets;
        if (countHere) {
            Facets ofWindow = ElasticsearchFacets.read(whole.answer, total.exact);
            counts = total.exact ? ofWindow : Ranked.scaled(ofWindow, (double) total.value / ids.size());
        }
        return answer(whole.answer, Part.WINDOW, total, counts);
    }

    private Map<String, Object> whole(TextMatch text, List<String> ids, boolean count) {
        Map<String, Object> body =
                calls.body(queries.whole(text, ids), query.page().size() + 1);
        body.put("sort", BY_SCORE);
        body.put("_source", List.of(Fields.DOCUMENT));
        body.put("track_total_hits", false);
        Place after = query.page().after();
        if (after != null) {
            body.put("search_after", List.of(after.key(), after.id()));
        }
        if (count) {
            body.put("aggs", facets.aggregations());
        }
        return body;
    }

    /** The page reaches beyond the reordered window: what follows comes in the first order. */
    private EngineAnswer withRest(TextMatch text, EngineAnswer page, JsonNode window) {
        JsonNode hits = window.path("hits").path("hits");
        JsonNode last = hits.get(hits.size() - 1).path("sort");
        Place end = new Place(Part.REST, last.path(0).asDouble(), last.path(1).asText());
        int missing = query.page().size() - page.hits().size();
        JsonNode rest = calls.search(best(text, missing + 1, end, true));
        EngineAnswer more = answer(rest, Part.REST, total(rest), null, missing);
        List<EngineAnswer.Scored> all = new ArrayList<>(page.hits());
        all.addAll(more.hits());
        Place next = missing == 0 && rest.path("hits").path("hits").size() > 0 ? end : more.next();
        return new EngineAnswer(all, page.total(), page.totalIsExact(), page.facets(), calls.partial(), next);
    }

    /** The best by first score. Without documents only their places come back: reading stored fields of a thousand costs most. */
    private Map<String, Object> best(TextMatch text, int size, @Nullable Place after, boolean documents) {
        Map<String, Object> body = calls.body(queries.first(text, selection.filters(null)), size);
        body.put("sort", BY_SCORE);
        body.put("track_total_hits", definition.limits().exactUpTo());
        if (documents) {
            body.put("_source", List.of(Fields.DOCUMENT));
        } else {
            body.put("stored_fields", "_none_");
        }
        if (after != null) {
            body.put("search_after", List.of(after.key(), after.id()));
        }
        return body;
    }

    // --- answers ---

    /** @param facets counted beside the answer; null when they were not asked for or are in the answer */
    private record Counted(JsonNode answer, @Nullable Facets facets) {}

    /** Makes a search and, unless they are counted in it, counts the facets beside it. */
    private Counted counted(Map<String, Object> body, boolean countsItself) {
        if (countsItself || !query.facets()) {
            return new Counted(calls.search(body), null);
        }
        List<Map<String, Object>> bodies = new ArrayList<>(List.of(body));
        bodies.addAll(facets.exact());
        List<JsonNode> answers = calls.search(bodies);
        return new Counted(answers.get(0), ElasticsearchFacets.read(answers.subList(1, answers.size())));
    }

    private record Total(long value, boolean exact) {}

    private static Total total(JsonNode answer) {
        JsonNode total = answer.path("hits").path("total");
        return new Total(
                total.path("value").asLong(),
                !"gte".equals(total.path("relation").asText()));
    }

    private EngineAnswer answer(JsonNode answer, Part part, Total total, @Nullable Facets counts) {
        return answer(answer, part, total, counts, query.page().size());
    }

    private EngineAnswer answer(JsonNode answer, Part part, Total total, @Nullable Facets counts, int max) {
        JsonNode found = answer.path("hits").path("hits");
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
        return new EngineAnswer(scored, total.value, total.exact, counts, calls.partial(), next);
    }
}
