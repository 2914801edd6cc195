package org.qingjian.evaluation;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A portal in a process of its own with an empty data folder, for one corpus: filled through the import command, serving on a
 * free port, gone when closed. Uses the program that is running, so what is measured is what was built.
 */
final class StartedPortal implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Path folder;
    private final String alias;
    private @Nullable Process serving;

    StartedPortal() throws IOException {
        folder = Files.createTempDirectory("evaluation");
        alias = folder.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    /** Takes the documents in and publishes them. */
    void fill(QuestionSet set, String engine) throws IOException, InterruptedException {
        for (QuestionSet.Documents documents : set.documents()) {
            Path file = Corpus.prepared(documents, folder);
            run(engine, "import", file.toString(), "--profile", documents.profile(), "--publish");
        }
    }

    /** Builds the index of this engine from what is in the database. */
    void reindex(String engine) throws IOException, InterruptedException {
        run(engine, "reindex");
    }

    /** Serves until {@link #stop}; returns when everything published can be found. */
    SearchApi serve(String engine) throws IOException, InterruptedException {
        int port = freePort();
        Process process = process(engine, port, "serve").start();
        serving = process;
        SearchApi api = new SearchApi(URI.create("http://localhost:" + port + "/"));
        long until = System.nanoTime() + PATIENCE.toNanos();
        long before = -1;
        int same = 0;
        while (System.nanoTime() < until && process.isAlive()) {
            TimeUnit.SECONDS.sleep(2);
            long now = api.count();
            same = now > 0 && now == before ? same + 1 : 0;
            if (same >= 3) {
                return api;
            }
            before = now;
        }
        throw new IOException("the portal for the evaluation does not serve; see " + log());
    }

    void stop() throws InterruptedException {
        Process process = serving;
        serving = null;
        if (process != null) {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        stop();
        forgetIndices();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    private void run(String engine, String... arguments) throws IOException, InterruptedException {
        int exit = process(engine, 0, arguments).start().waitFor();
        if (exit != 0) {
            throw new IOException(String.join(" ", arguments) + " ended with " + exit + "; see " + log());
        }
    }

    private ProcessBuilder process(String engine, int port, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-jar",
                System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log()));
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("QUARKUS_DATASOURCE"));
        environment.put("QINGJIAN_HOME", folder.resolve("data").toString());
        environment.put("QINGJIAN_SEARCH_ENGINE", engine);
        environment.put("QINGJIAN_SEARCH_TIMEOUT", "PT60S");
        environment.put("QINGJIAN_SEARCH_ELASTICSEARCH_ALIAS", alias);
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        return builder;
    }

    private File log() {
        return folder.resolve("portal.log").toFile();
    }

    /** The server of Elasticsearch may be somebody's: what was made for the evaluation goes. */
    private void forgetIndices() throws IOException, InterruptedException {
        String url = System.getenv().getOrDefault("QINGJIAN_SEARCH_ELASTICSEARCH_URL", "http://localhost:9200");
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        try {
            HttpResponse<String> names = client.send(
                    HttpRequest.newBuilder(URI.create(url + "/_cat/indices/" + alias + "-*?h=index"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            for (String name : names.statusCode() == 200 ? names.body().lines().toList() : List.<String>of()) {
                client.send(
                        HttpRequest.newBuilder(URI.create(url + "/" + name.strip()))
                                .DELETE()
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException noServer) {
            // nothing was made there
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
