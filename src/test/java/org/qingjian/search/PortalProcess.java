package org.qingjian.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged portal in a process of its own, on a given database. For benchmarks. */
final class PortalProcess implements AutoCloseable {
    private static final Path PROGRAM = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final long PATIENCE_SECONDS = 300;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final URI address;

    private PortalProcess(Process process, int port) {
        this.process = process;
        this.address = URI.create("http://localhost:" + port + "/");
    }

    /** Runs a command to its end. */
    static void run(Map<String, String> settings, String... arguments) throws IOException, InterruptedException {
        int exit = builder(settings, 0, arguments).start().waitFor();
        if (exit != 0) {
            throw new IOException(String.join(" ", arguments) + " ended with " + exit);
        }
    }

    /** Serves; returns when it answers searches. */
    static PortalProcess serve(Map<String, String> settings) throws IOException, InterruptedException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        PortalProcess portal =
                new PortalProcess(builder(settings, port, "serve").start(), port);
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < until && portal.process.isAlive()) {
            try {
                portal.search("");
                return portal;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(500);
            }
        }
        portal.close();
        throw new IOException("the portal does not serve; see target/benchmark.log");
    }

    /** Length of the answer, so that nothing is optimised away. */
    long search(String q) throws IOException, InterruptedException {
        return get("size=20&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8)).length;
    }

    /** A page of a hundred of all records, the newest first. */
    JsonNode page(String cursor) throws IOException, InterruptedException {
        String from = cursor.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        return new ObjectMapper().readTree(get("size=100&sort=date" + from));
    }

    private byte[] get(String query) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(
                HttpRequest.newBuilder(address.resolve("/api/v1/records?" + query))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException("the portal answers " + response.statusCode());
        }
        return response.body();
    }

    /** Resident memory in kilobytes, as the kernel counts it; 0 where it does not tell. */
    long memory() throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static ProcessBuilder builder(Map<String, String> settings, int port, String... arguments)
            throws IOException {
        if (!Files.exists(PROGRAM)) {
            throw new IOException("no " + PROGRAM + ": package first (./mvnw -DskipTests package)");
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-jar",
                PROGRAM.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/benchmark.log")));
        builder.environment().putAll(settings);
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        return builder;
    }
}
