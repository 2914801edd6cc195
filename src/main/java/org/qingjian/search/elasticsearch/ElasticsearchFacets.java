package org.qingjian.search.elasticsearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingjian.search.EngineAnswer;
import org.qingjian.search.EngineAnswer.Facets;
import org.qingjian.search.EngineQuery;
import org.qingjian.search.Fields;
import org.qingjian.search.IndexDefinition;

/**
 * Counts of the facets. A facet in which something is selected is counted without that selection, so that the other choices show
 * what they would give.
 */
final class ElasticsearchFacets {
    private static final int FACET_VALUES = 50;

    private final IndexDefinition definition;
    private final EngineQuery query;
    private final ElasticsearchSelection selection;
    private final ElasticsearchCalls calls;

    ElasticsearchFacets(
            IndexDefinition definition, EngineQuery query, ElasticsearchSelection selection, ElasticsearchCalls calls) {
        this.definition = definition;
        this.query = query;
        this.selection = selection;
        this.calls = calls;
    }

    /** Counts of all facets over what a search selects, for when nothing is selected in any. */
    Map<String, Object> aggregations() {
        return aggregations(definition.facetFields());
    }

    /** The searches that count all results exactly. */
    List<Map<String, Object>> exact() {
        List<String> free = definition.facetFields().stream()
                .filter(field -> !query.selected().containsKey(field))
                .toList();
        List<Map<String, Object>> bodies = new ArrayList<>();
        bodies.add(counting(selection.selecting(null), free));
        selectedFacets().forEach(field -> bodies.add(counting(selection.selecting(field), List.of(field))));
        return bodies;
    }

    private List<String> selectedFacets() {
        return query.selected().keySet().stream()
                .filter(definition.facetFields()::contains)
                .toList();
    }

    private Map<String, Object> counting(Object selecting, List<String> fields) {
        Map<String, Object> body = calls.body(selecting, 0);
        body.put("track_total_hits", false);
        body.put("aggs", aggregations(fields));
        return body;
    }

    /** Reads the answers to {@link #exact}. */
    static Facets read(List<JsonNode> answers) {
        Facets first = read(answers.get(0), true);
        Map<String, List<EngineAnswer.Count>> all = new LinkedHashMap<>(first.counts());
        answers.subList(1, answers.size())
                .forEach(answer -> all.putAll(read(answer, true).counts()));
        return new Facets(all, true, first.fineSum());
    }

    /** Reads the counts of one answer. */
    static Facets read(JsonNode answer, boolean exact) {
        JsonNode aggregations = answer.path("aggregations");
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

    private static Map<String, Object> aggregations(List<String> fields) {
        Map<String, Object> all = new LinkedHashMap<>();
        List<Object> order = List.of(Map.of("_count", "desc"), Map.of("_key", "asc"));
        for (String field : fields) {
            all.put(field, Map.of("terms", Map.of("field", field, "size", FACET_VALUES, "order", order)));
        }
        all.put("fineSum", Map.of("sum", Map.of("field", Fields.FINE)));
        return all;
    }
}
