package org.qingjian.search.elasticsearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The calls of one search, and whether one of them was cut short. What nobody reads is not sent back. */
final class ElasticsearchCalls {
    private static final Map<String, String> PARAMETERS = Map.of("search_type", "dfs_query_then_fetch");
    private static final String READ =
            "timed_out,_shards.failed,hits.total,hits.hits.sort,hits.hits._source,aggregations,error.type,status";

    private final ElasticsearchConnection connection;
    private final String index;
    private final long timeoutMillis;
    private boolean partial;

    ElasticsearchCalls(ElasticsearchConnection connection, String index, long timeoutMillis) {
        this.connection = connection;
        this.index = index;
        this.timeoutMillis = timeoutMillis;
    }

    /** Whether an answer so far may lack results. */
    boolean partial() {
        return partial;
    }

    /** A search to be completed and made. */
    Map<String, Object> body(Object selecting, int size) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("timeout", timeoutMillis + "ms");
        body.put("query", selecting);
        body.put("size", size);
        return body;
    }

    JsonNode search(Map<String, Object> body) {
        return noted(connection.call("POST", "/" + index + "/_search", with(READ), body));
    }

    /** Several searches in one journey, which a server with idle processors works on at once; the answers in their order. */
    List<JsonNode> search(List<Map<String, Object>> bodies) {
        if (bodies.size() == 1) {
            return List.of(search(bodies.get(0)));
        }
        List<Object> lines = new ArrayList<>();
        for (Map<String, Object> body : bodies) {
            lines.add(Map.of());
            lines.add(body);
        }
        String read = "responses." + READ.replace(",", ",responses.");
        List<JsonNode> answers = new ArrayList<>();
        connection
                .callLines("/" + index + "/_msearch", with(read), lines)
                .path("responses")
                .forEach(answer -> answers.add(noted(answer)));
        return answers;
    }

    private static Map<String, String> with(String filterPath) {
        Map<String, String> all = new LinkedHashMap<>(PARAMETERS);
        all.put("filter_path", filterPath);
        return all;
    }

    private JsonNode noted(JsonNode answer) {
        if (answer.has("error")) {
            throw ElasticsearchConnection.failure(answer.path("status").asInt(), null);
        }
        partial |= answer.path("timed_out").asBoolean()
                || answer.path("_shards").path("failed").asInt() > 0;
        return answer;
    }
}
