package org.qingjian.search.elasticsearch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Stands in front of the real server and lets everything through until it is told to fail: too busy (429), silent, or gone.
 * It is told over HTTP ({@code /fault/<name>}), so that a test reaches it from any class loader.
 */
public final class FaultyElasticsearch implements AutoCloseable {
    private static final long SILENCE_SECONDS = 120;

    /** How it behaves. */
    public enum Fault {
        NONE,
        BUSY,
        /** Too busy for one call, then well again. */
        BUSY_FOR_A_CALL,
        SILENT,
        GONE,
        /** Answers one search more, then is gone. */
        GONE_AFTER_A_SEARCH
    }

    private final HttpServer server;
    private final String real;
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile Fault fault = Fault.NONE;

    private FaultyElasticsearch(String real) throws IOException {
        this.real = real;
        this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "faulty-elasticsearch");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
    }

    /** Opens before the test's real server. */
    public static FaultyElasticsearch open() {
        try {
            return new FaultyElasticsearch(ElasticsearchServer.address());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void become(Fault next) {
        become(url(), next);
    }

    /** Tells the one at this address. */
    public static void become(String url, Fault next) {
        try {
            HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(url + "/fault/" + next.name()))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try (exchange) {
            if (path.startsWith("/fault/")) {
                fault = Fault.valueOf(path.substring("/fault/".length()));
                exchange.sendResponseHeaders(204, -1);
                return;
            }
            switch (fault) {
                case NONE -> forward(exchange);
                case BUSY_FOR_A_CALL -> {
                    fault = Fault.NONE;
                    exchange.sendResponseHeaders(429, -1);
                }
                case BUSY -> exchange.sendResponseHeaders(429, -1);
                case SILENT -> TimeUnit.SECONDS.sleep(SILENCE_SECONDS);
                case GONE -> throw new IOException("gone");
                case GONE_AFTER_A_SEARCH -> {
                    if (path.endsWith("/_search")) {
                        fault = Fault.GONE;
                    }
                    forward(exchange);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void forward(HttpExchange exchange) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(real + exchange.getRequestURI()));
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type != null) {
            request.header("Content-Type", type);
        }
        byte[] body = exchange.getRequestBody().readAllBytes();
        request.method(
                exchange.getRequestMethod(),
                body.length == 0 ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body));
        HttpResponse<InputStream> response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        response.headers()
                .firstValue("Content-Type")
                .ifPresent(value -> exchange.getResponseHeaders().set("Content-Type", value));
        response.headers()
                .firstValue("X-elastic-product")
                .ifPresent(value -> exchange.getResponseHeaders().set("X-elastic-product", value));
        try (InputStream content = response.body()) {
            byte[] answer = content.readAllBytes();
            boolean empty = answer.length == 0 || exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(response.statusCode(), empty ? -1 : answer.length);
            if (!empty) {
                exchange.getResponseBody().write(answer);
            }
        }
    }
}
