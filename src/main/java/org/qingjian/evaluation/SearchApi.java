package org.qingjian.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** The public search API of a portal, as any program sees it. */
final class SearchApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int DEPTH = 100;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI portal;

    /** @param portal such as {@code http://localhost:8080/} */
    SearchApi(URI portal) {
        this.portal = portal;
    }

    /** Asks all questions of a set. An answer that is partial cannot be judged and fails. */
    Scores ask(QuestionSet set) throws IOException, InterruptedException {
        Scores scores = new Scores();
        for (Question question : set.questions()) {
            scores.add(question, found(question));
        }
        return scores;
    }

    /** How many records can be found; -1 while the portal does not answer or answers from the database. */
    long count() throws InterruptedException {
        try {
            JsonNode answer = get(Map.of("size", "1"));
            return answer.path("degraded").asBoolean()
                    ? -1
                    : answer.path("total").asLong(-1);
        } catch (IOException notYet) {
            return -1;
        }
    }

    private List<String> found(Question question) throws IOException, InterruptedException {
        Map<String, String> parameters = new LinkedHashMap<>(question.parameters());
        parameters.put("q", question.text());
        parameters.put("size", String.valueOf(DEPTH));
        JsonNode answer = get(parameters);
        if (answer.path("partial").asBoolean()) {
            throw new IOException("the answer to '" + question.text() + "' is partial");
        }
        List<String> ids = new ArrayList<>();
        answer.path("items").forEach(item -> ids.add(item.path("sourceId").asText()));
        return ids;
    }

    private JsonNode get(Map<String, String> parameters) throws IOException, InterruptedException {
        StringJoiner query = new StringJoiner("&");
        parameters.forEach((name, value) -> query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        HttpResponse<byte[]> response = client.send(
                HttpRequest.newBuilder(portal.resolve("/api/v1/records?" + query))
                        .timeout(PATIENCE)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException("the portal answers " + response.statusCode() + " to " + query);
        }
        return JSON.readTree(response.body());
    }
}
