package org.qingjian;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Thousands of requests in one test: little else than the portal's own time is spent. Follows no redirect. */
public final class PlainHttp {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Duration HANGS = Duration.ofSeconds(10);

    private PlainHttp() {}

    /** Fails when no answer comes within ten seconds. */
    public static HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address));
    }

    /** As {@link #get(URI)}, with headers. */
    public static HttpResponse<String> get(URI address, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        headers.forEach(request::header);
        return send(request);
    }

    /** Fails when no answer comes within ten seconds. */
    public static HttpResponse<String> postJson(URI address, String body) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.timeout(HANGS).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
