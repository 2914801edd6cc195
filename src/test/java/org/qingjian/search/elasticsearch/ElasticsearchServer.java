package org.qingjian.search.elasticsearch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The real Elasticsearch that the build unpacked, started once per test run as a user without rights. */
public final class ElasticsearchServer {
    private static final String HEAP = System.getProperty("elasticsearch.heap", "512m");
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(120);
    private static ElasticsearchServer running;
    private static IllegalStateException failure;

    private final Process process;
    private final Path folder;
    private final int port;

    private ElasticsearchServer(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /** Address of a server for this run: the one that {@code -Delasticsearch.url} names, else one that is started. */
    public static synchronized String address() {
        String given = System.getProperty("elasticsearch.url");
        if (given == null) {
            given = running().url();
            System.setProperty("elasticsearch.url", given); // test class loaders come and go, the server stays
        }
        return given;
    }

    /** The one server of this run. A server that does not start is a failure, not a reason to skip. */
    public static synchronized ElasticsearchServer running() {
        if (failure != null) {
            throw failure;
        }
        if (running == null) {
            try {
                running = start();
            } catch (IOException | InterruptedException e) {
                failure = new IllegalStateException("Elasticsearch does not start", e);
                throw failure;
            }
            Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "elasticsearch-stop"));
        }
        return running;
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    private static ElasticsearchServer start() throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("elasticsearch.home", "target/elasticsearch/elasticsearch-8.19.21"))
                .toAbsolutePath();
        if (!Files.isDirectory(home)) {
            throw new IllegalStateException("no Elasticsearch at " + home + "; the build unpacks it before the tests");
        }
        boolean root = "root".equals(System.getProperty("user.name"));
        Path folder = Files.createTempDirectory("elasticsearch");
        int port = freePort();
        Files.createDirectories(folder.resolve("config"));
        Files.copy(home.resolve("config/log4j2.properties"), folder.resolve("config/log4j2.properties"));
        Files.writeString(
                folder.resolve("config/jvm.options"),
                "-Xms" + HEAP + "\n-Xmx" + HEAP + "\n-XX:+UseSerialGC\n-Djava.io.tmpdir=${ES_TMPDIR}\n");
        Files.writeString(folder.resolve("config/elasticsearch.yml"), """
                cluster.name: tests
                discovery.type: single-node
                xpack.security.enabled: false
                http.host: 127.0.0.1
                http.port: %d
                transport.host: 127.0.0.1
                transport.port: %d
                path.data: %s
                path.logs: %s
                cluster.routing.allocation.disk.threshold_enabled: false
                """.formatted(
                        port, freePort(), folder.resolve("data"), folder.resolve("logs")));
        Files.createDirectories(folder.resolve("logs"));
        if (root) {
            giveAway(folder);
            Path reachable = folder.resolve("home");
            run("cp", "-r", home.toString(), reachable.toString());
            run("chown", "-R", "nobody", folder.toString());
            home = reachable;
        }
        List<String> command = new ArrayList<>();
        if (root) {
            command.addAll(List.of("runuser", "-u", "nobody", "--"));
        }
        command.addAll(List.of("bash", home.resolve("bin/elasticsearch").toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "elasticsearch.log").toFile());
        builder.directory(folder.toFile());
        builder.environment().put("ES_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("ES_PATH_CONF", folder.resolve("config").toString());
        builder.environment()
                .put("ES_TMPDIR", Files.createDirectories(folder.resolve("tmp")).toString());
        if (root) {
            run("chown", "-R", "nobody", folder.toString());
        }
        ElasticsearchServer server = new ElasticsearchServer(builder.start(), folder, port);
        server.awaitReady();
        return server;
    }

    private static void giveAway(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        long until = System.nanoTime() + STARTS_WITHIN.toNanos();
        while (System.nanoTime() < until) {
            if (!process.isAlive()) {
                throw new IOException("Elasticsearch ended; see target/elasticsearch.log");
            }
            if (answers()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        stop();
        throw new IOException("Elasticsearch does not answer; see target/elasticsearch.log");
    }

    private boolean answers() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(url() + "/_cluster/health").toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(2000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private void stop() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            System.err.println("the test server's folder was left behind");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
