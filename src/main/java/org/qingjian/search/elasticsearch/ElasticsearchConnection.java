package org.qingjian.search.elasticsearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.entity.ContentType;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.jspecify.annotations.Nullable;
import org.qingjian.search.SearchUnavailable;

/** JSON in, JSON out, with a time limit on every call. Everything that goes wrong is {@link SearchUnavailable}. */
final class ElasticsearchConnection implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TOO_MANY = 429;
    private static final int BROKEN = 500;
    private static final Duration CONNECT = Duration.ofSeconds(2);

    private static final Duration GRACE = Duration.ofSeconds(1);

    private final RestClient client;
    private final RequestOptions searching;

    /** @param search how long a search may take; other calls may take ten times as long */
    ElasticsearchConnection(String url, @Nullable String user, @Nullable String password, Duration search) {
        Duration timeout = search.multipliedBy(10);
        this.searching = RequestOptions.DEFAULT.toBuilder()
                .setRequestConfig(RequestConfig.custom()
                        .setConnectTimeout((int) CONNECT.toMillis())
                        .setConnectionRequestTimeout((int) CONNECT.toMillis())
                        .setSocketTimeout((int) search.plus(GRACE).toMillis())
                        .build())
                .build();
        this.client = RestClient.builder(HttpHost.create(url))
                .setDefaultHeaders(headers(user, password))
                .setRequestConfigCallback(config -> config.setConnectTimeout((int) CONNECT.toMillis())
                        .setConnectionRequestTimeout((int) CONNECT.toMillis())
                        .setSocketTimeout((int) timeout.toMillis()))
                .setHttpClientConfigCallback(http -> http.setMaxConnPerRoute(64).setMaxConnTotal(64))
                .build();
    }

    private static Header[] headers(@Nullable String user, @Nullable String password) {
        if (user == null || password == null) {
            return new Header[0];
        }
        String credentials =
                Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new Header[] {new BasicHeader("Authorization", "Basic " + credentials)};
    }

    JsonNode call(String method, String path, Map<String, String> parameters, @Nullable Object body) {
        return call(method, path, parameters, body == null ? null : write(body), ContentType.APPLICATION_JSON);
    }

    /** Like {@link #call}, for bodies of one JSON value a line. */
    JsonNode callLines(String path, Map<String, String> parameters, List<?> lines) {
        StringBuilder body = new StringBuilder();
        lines.forEach(line ->
                body.append(new String(write(line), StandardCharsets.UTF_8)).append('\n'));
        return call(
                "POST",
                path,
                parameters,
                body.toString().getBytes(StandardCharsets.UTF_8),
                ContentType.create("application/x-ndjson", StandardCharsets.UTF_8));
    }

    /** Whether there is such a thing. A server that is too busy to say is unavailable, not empty. */
    boolean exists(String path) {
        try {
            int status = client.performRequest(new Request("HEAD", path))
                    .getStatusLine()
                    .getStatusCode();
            return status == 200;
        } catch (ResponseException e) {
            throw failure(e.getResponse().getStatusLine().getStatusCode(), e);
        } catch (IOException e) {
            throw new SearchUnavailable("Elasticsearch cannot be reached", e);
        }
    }

    private JsonNode call(
            String method, String path, Map<String, String> parameters, byte @Nullable [] body, ContentType type) {
        Request request = new Request(method, path);
        parameters.forEach(request::addParameter);
        if (path.endsWith("search")) {
            request.setOptions(searching);
        }
        if (body != null) {
            request.setEntity(new ByteArrayEntity(body, type));
        }
        try {
            Response response = client.performRequest(request);
            try (InputStream content = response.getEntity().getContent()) {
                return JSON.readTree(content);
            }
        } catch (ResponseException e) {
            throw failure(e.getResponse().getStatusLine().getStatusCode(), e);
        } catch (IOException e) {
            throw new SearchUnavailable("Elasticsearch cannot be reached in time", e);
        }
    }

    /** What a status means: too busy and broken pass, everything else is about what was asked. */
    static SearchUnavailable failure(int status, @Nullable Exception cause) {
        String message = "Elasticsearch answers " + status;
        boolean passes = status == TOO_MANY || status >= BROKEN;
        return passes && cause != null
                ? new SearchUnavailable(message, cause)
                : passes ? new SearchUnavailable(message) : SearchUnavailable.refused(message, cause);
    }

    private static byte[] write(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new IllegalStateException("a request cannot be written", e);
        }
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new SearchUnavailable("the connection could not be closed", e);
        }
    }
}
