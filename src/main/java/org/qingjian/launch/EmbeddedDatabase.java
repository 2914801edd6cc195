package org.qingjian.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A real PostgreSQL server of the portal's own, with its data in the portal's folder. A server that an earlier,
 * killed portal left behind is stopped first: its folder is ours by the lock on {@link DataFolder}.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration START_WITHIN = Duration.ofSeconds(60);
    private static final long STOP_SECONDS = 20;

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    static EmbeddedDatabase start(Path folder) {
        try {
            stopLeftover(folder);
            return new EmbeddedDatabase(EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    // the application stops first, see Launcher: with its database gone it would fail at every step
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(START_WITHIN)
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("max_wal_size", "2GB")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .start());
        } catch (IOException | IllegalStateException e) {
            throw new LaunchFailure("the embedded PostgreSQL did not start on " + folder + ": " + firstLine(e), e);
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }

    /** The file outlives its server when the machine loses power or the server is killed; then its number is anybody's. */
    private static void stopLeftover(Path folder) throws IOException {
        Path pidFile = folder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        pid(pidFile)
                .flatMap(ProcessHandle::of)
                .filter(process -> serves(process, folder))
                .ifPresent(EmbeddedDatabase::stop);
        Files.deleteIfExists(pidFile);
    }

    private static Optional<Long> pid(Path pidFile) throws IOException {
        String first = Files.readString(pidFile).lines().findFirst().orElse("").strip();
        return first.matches("\\d{1,18}") ? Optional.of(Long.valueOf(first)) : Optional.empty();
    }

    /** A PostgreSQL server, and the one of this folder, not a stranger that was given the number of one that is gone. */
    private static boolean serves(ProcessHandle process, Path folder) {
        ProcessHandle.Info info = process.info();
        boolean postgres =
                info.command().map(command -> command.endsWith("postgres")).orElse(false);
        return postgres
                && info.arguments().map(Arrays::asList).orElse(List.of()).contains(folder.toString());
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new LaunchFailure("an earlier embedded PostgreSQL (process " + process.pid() + ") does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("interrupted while an earlier database was stopping", e);
        } catch (ExecutionException e) {
            throw new LaunchFailure("an earlier embedded PostgreSQL could not be stopped", e);
        }
    }

    String jdbcUrl() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new LaunchFailure("the embedded PostgreSQL did not stop", e);
        }
    }
}
