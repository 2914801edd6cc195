package org.qingjian.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that is killed somewhere and run again, on a PostgreSQL that is configured and not the portal's own. */
class KilledImportIT {
    private static final int ROWS = 6_000;
    private static final String SERVER = System.getProperty("quarkus.datasource.jdbc.url");
    private static final String USER = System.getProperty("quarkus.datasource.username");
    private static final String PASSWORD = System.getProperty("quarkus.datasource.password");

    private final String database =
            "killed_" + UUID.randomUUID().toString().replace('-', '_').substring(0, 13);

    @TempDir
    Path folder;

    private String url() {
        return SERVER.replaceFirst("/postgres(\\?|$)", "/" + database + "$1");
    }

    private long ask(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), USER, PASSWORD);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void administer(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(SERVER, USER, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Path delivery() throws Exception {
        Path file = folder.resolve("delivery.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < ROWS; i++) {
                out.write("{\"id\":\"k-" + i + "\",\"title\":\"测试通知" + i + "\",\"text\":\"第" + i + "号测试通知的正文。\"}\n");
            }
        }
        return file;
    }

    private PortalProcess startImport(Path file) throws Exception {
        Map<String, String> environment = Map.of(
                "QINGJIAN_HOME",
                folder.resolve("home").toString(),
                "QUARKUS_DATASOURCE_JDBC_URL",
                url(),
                "QUARKUS_DATASOURCE_USERNAME",
                USER,
                "QUARKUS_DATASOURCE_PASSWORD",
                PASSWORD);
        return PortalProcess.start(environment, "import", file.toString(), "--profile", "documents-jsonl", "--publish");
    }

    private boolean hasTable(String name) throws SQLException {
        return ask("select count(*) from information_schema.tables where table_name = '" + name + "'") == 1;
    }

    @Test
    void an_import_killed_in_the_middle_and_run_again_loses_nothing_and_doubles_nothing() throws Exception {
        administer("create database " + database);
        try {
            Path file = delivery();
            try (PortalProcess first = startImport(file)) {
                while (!hasTable("import_row") || ask("select count(*) from import_row") == 0) {
                    assertThat(first.endsWithin(20))
                            .as("ended early: %s", first.output())
                            .isFalse();
                }
                first.kill();
            }
            assertThat(ask("select count(*) from record")).isPositive().isLessThan(ROWS);

            try (PortalProcess second = startImport(file)) {
                assertThat(second.awaitExit()).as("%s", second.output()).isZero();
                // the job that was killed goes on first; to the second one nothing is new
                assertThat(second.output())
                        .anyMatch(line -> line.contains(
                                "DONE: read " + ROWS + ", created 0, updated 0, unchanged " + ROWS + ", rejected 0"));
            }
            assertThat(ask("select count(*) from record")).isEqualTo(ROWS);
            assertThat(ask("select count(distinct source_id) from record")).isEqualTo(ROWS);
            assertThat(ask("select count(*) from edition where state = 'LIVE'")).isEqualTo(ROWS);
            assertThat(ask("select count(*) from outbox_delivery where handler = 'disclosure.search-feed'"))
                    .isEqualTo(ROWS);
            assertThat(ask("select sum(rows_created) from import_job")).isEqualTo(ROWS);
            assertThat(folder.resolve("home/postgresql")).doesNotExist();
        } finally {
            administer("drop database " + database + " with (force)");
        }
    }
}
