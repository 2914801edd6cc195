package org.qingjian.search.elasticsearch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingjian.search.EngineQuery;
import org.qingjian.search.Fields;
import org.qingjian.search.IndexDefinition;
import org.qingjian.search.TextMatch;

/**
 * The portal's index asked over Elasticsearch's own HTTP API in one call and nothing else: same clauses, its own rescoring over
 * the same window, its own aggregations. For benchmarks.
 */
public final class BareElasticsearch {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI index;
    private final IndexDefinition definition;
    private final ElasticsearchQueries queries;

    public BareElasticsearch(String url, String alias, IndexDefinition definition) {
        this.index = URI.create(url + "/" + alias + "/");
        this.definition = definition;
        this.queries = new ElasticsearchQueries(definition);
    }

    /** Number of results, so that nothing is optimised away. */
    public long search(EngineQuery query) throws IOException, InterruptedException {
        return post("_search", JSON.writeValueAsBytes(body(query)));
    }

    /** Bytes on disk. */
    public long size() throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(
                HttpRequest.newBuilder(index.resolve("_stats/store")).build(), HttpResponse.BodyHandlers.ofByteArray());
        return JSON.readTree(response.body())
                .at("/_all/primaries/store/size_in_bytes")
                .asLong();
    }

    private Map<String, Object> body(EngineQuery query) {
        List<Object> filters = new ArrayList<>();
        query.conditions().forEach(condition -> filters.add(ElasticsearchQueries.condition(condition)));
        Map<String, Object> body = new HashMap<>();
        TextMatch text = query.text();
        if (text == null) {
            filters.add(ElasticsearchQueries.live());
            body.put("query", ElasticsearchQueries.filtered(filters));
            body.put("sort", List.of(Map.of(Fields.DAY, "desc")));
        } else {
            body.put("query", queries.first(text, filters));
            body.put(
                    "rescore",
                    Map.of(
                            "window_size",
                            definition.limits().window(),
                            "query",
                            Map.of(
                                    "rescore_query",
                                    queries.whole(text),
                                    "query_weight",
                                    0,
                                    "rescore_query_weight",
                                    1)));
        }
        body.put("size", query.page().size());
        body.put("track_total_hits", definition.limits().exactUpTo());
        Map<String, Object> aggregations = new HashMap<>();
        definition
                .facetFields()
                .forEach(field -> aggregations.put(field, Map.of("terms", Map.of("field", field, "size", 50))));
        body.put("aggs", aggregations);
        return body;
    }

    private long post(String path, byte[] body) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(
                HttpRequest.newBuilder(index.resolve(path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException("Elasticsearch answers " + response.statusCode());
        }
        return response.body().length;
    }
}
