package org.qingjian;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One real PostgreSQL for the whole test run, on a free port, with an empty data folder beside it. It does not wait for the disk,
 * except in benchmarks, where it is started as the portal starts its own.
 */
public class DatabaseForTests implements LauncherSessionListener {
    private static EmbeddedPostgres server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (server != null || System.getProperty("quarkus.datasource.jdbc.url") != null) {
            return;
        }
        try {
            String fsync = System.getProperty("database.fsync", "off");
            server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", fsync)
                    .setServerConfig("synchronous_commit", fsync)
                    .setServerConfig("full_page_writes", fsync)
                    .setServerConfig("max_wal_size", "2GB")
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("encoding", "UTF8")
                    .start();
            System.setProperty("quarkus.datasource.jdbc.url", server.getJdbcUrl("postgres", "postgres"));
            System.setProperty("quarkus.datasource.username", "postgres");
            System.setProperty("quarkus.datasource.password", "postgres");
            Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "data");
            System.setProperty("qingjian.home", data.toAbsolutePath().toString());
            Runtime.getRuntime().addShutdownHook(new Thread(DatabaseForTests::stop, "test-database-close"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
