package org.qingjian.redaction.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.redaction.MaskType;
import org.qingjian.redaction.RedactionScore;
import org.qingjian.redaction.RedactionScore.Covered;
import org.qingjian.redaction.RedactionScore.Outcome;

/** The sets of issue 5 as a clerk's program sends them: {@code POST /api/v1/redactions/preview}. */
@QuarkusTest
class RedactionSetsOverHttpTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource("/api/v1/redactions/preview")
    URI preview;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String token = SignInForTests.token(Role.CLERK);

    private Outcome preview(String text, String genre) {
        Map<String, Object> request = new HashMap<>(Map.of("text", text));
        if (!genre.isEmpty()) {
            request.put("genre", genre);
        }
        JsonNode answer = post(request);
        List<Covered> masks = new ArrayList<>();
        for (JsonNode mask : answer.get("masks")) {
            masks.add(new Covered(
                    MaskType.valueOf(mask.get("type").textValue()),
                    mask.get("start").intValue(),
                    mask.get("end").intValue()));
        }
        return new Outcome(
                masks, answer.get("text").textValue(), answer.get("suspects").size());
    }

    /** A plain client: the sets are some eight hundred requests. */
    private JsonNode post(Map<String, Object> body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(preview)
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"redaction/judgments.jsonl", "redaction/redteam.jsonl"})
    void legal_texts(String file) throws IOException {
        RedactionScore.legalTexts(file, text -> preview(text, ""));
    }

    @Test
    void complaints() throws IOException {
        RedactionScore.complaints(text -> preview(text, ""));
    }

    @Test
    void hard_names() throws IOException {
        RedactionScore.hardNames(text -> preview(text, "DECISION"), 0.90);
    }
}
