package org.qingjian.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The packaged portal as a process of its own, with everything it prints. */
final class PortalProcess implements AutoCloseable {
    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final long STARTS_WITHIN_SECONDS = 240;
    private static final long ENDS_WITHIN_SECONDS = 120;

    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private final CountDownLatch serving = new CountDownLatch(1);
    private final Thread reader;

    private PortalProcess(Process process) {
        this.process = process;
        this.reader = new Thread(this::read, "portal-output");
        reader.start();
    }

    static PortalProcess start(Map<String, String> environment, String... arguments) throws IOException {
        assertThat(JAR)
                .as("the packaged portal: these tests run after the package phase")
                .isRegularFile();
        List<String> command = new ArrayList<>();
        if (canRestoreSignals()) {
            // a build that runs in the background ignores SIGINT, and so would everything that it starts
            command.addAll(List.of("env", "--default-signal=INT"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("QINGJIAN_"));
        builder.environment().putAll(environment);
        return new PortalProcess(builder.start());
    }

    private static boolean canRestoreSignals() {
        try {
            return new ProcessBuilder("env", "--default-signal=INT", "true")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void read() {
        try (BufferedReader in = process.inputReader()) {
            String line;
            while ((line = in.readLine()) != null) {
                synchronized (lines) {
                    lines.add(line);
                }
                if (line.contains("http://localhost:")) {
                    serving.countDown();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PortalProcess awaitServing() throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(STARTS_WITHIN_SECONDS);
        while (!serving.await(200, TimeUnit.MILLISECONDS)) {
            assertThat(process.isAlive() && System.nanoTime() < deadline)
                    .as("the portal is starting; so far: %s", output())
                    .isTrue();
        }
        return this;
    }

    int awaitExit() throws InterruptedException {
        assertThat(process.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS))
                .as("the portal has ended; so far: %s", output())
                .isTrue();
        reader.join();
        return process.exitValue();
    }

    /** Waits a moment for its end; false when it is still running then. */
    boolean endsWithin(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** As Ctrl-C does. */
    int interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        return awaitExit();
    }

    /** As kill -9 does. */
    void kill() throws InterruptedException {
        // by its handle: the process object would close the output under its reader
        process.toHandle().destroyForcibly();
        awaitExit();
    }

    List<String> output() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    @Override
    public void close() {
        process.toHandle().destroy();
        try {
            if (!process.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                process.toHandle().destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The database server that serves a data folder, if one does. */
    static Optional<ProcessHandle> databaseOf(Path home) throws IOException {
        Path pid = home.resolve("postgresql/postmaster.pid");
        return Files.exists(pid)
                ? ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).get(0).strip()))
                : Optional.empty();
    }
}
