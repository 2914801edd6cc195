package org.qingjian.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that is killed somewhere and run again, on a PostgreSQL that is configured and not the portal's own. */
class KilledImportIT {
    private static final int ROWS = 6_000;

    @TempDir
    Path folder;

    private Path delivery() throws Exception {
        Path file = folder.resolve("delivery.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < ROWS; i++) {
                out.write("{\"id\":\"k-" + i + "\",\"title\":\"测试通知" + i + "\",\"text\":\"第" + i + "号测试通知的正文。\"}\n");
            }
        }
        return file;
    }

    private PortalProcess startImport(ScratchDatabase database, Path file) throws Exception {
        return PortalProcess.start(
                database.environment(folder.resolve("home")),
                "import",
                file.toString(),
                "--profile",
                "documents-jsonl",
                "--publish");
    }

    private static boolean hasTable(ScratchDatabase database, String name) throws SQLException {
        return database.count("select count(*) from information_schema.tables where table_name = '" + name + "'") == 1;
    }

    @Test
    void an_import_killed_in_the_middle_and_run_again_loses_nothing_and_doubles_nothing() throws Exception {
        try (ScratchDatabase database = new ScratchDatabase()) {
            Path file = delivery();
            try (PortalProcess first = startImport(database, file)) {
                while (!hasTable(database, "import_row") || database.count("select count(*) from import_row") == 0) {
                    assertThat(first.endsWithin(20))
                            .as("ended early: %s", first.output())
                            .isFalse();
                }
                first.kill();
            }
            assertThat(database.count("select count(*) from record"))
                    .isPositive()
                    .isLessThan(ROWS);

            try (PortalProcess second = startImport(database, file)) {
                assertThat(second.awaitExit()).as("%s", second.output()).isZero();
                // the job that was killed goes on first; to the second one nothing is new
                assertThat(second.output())
                        .anyMatch(line -> line.contains(
                                "DONE: read " + ROWS + ", created 0, updated 0, unchanged " + ROWS + ", rejected 0"));
            }
            assertThat(database.count("select count(*) from record")).isEqualTo(ROWS);
            assertThat(database.count("select count(distinct source_id) from record"))
                    .isEqualTo(ROWS);
            assertThat(database.count("select count(*) from edition where state = 'LIVE'"))
                    .isEqualTo(ROWS);
            assertThat(database.count("select count(*) from outbox_delivery where handler = 'disclosure.search-feed'"))
                    .isEqualTo(ROWS);
            assertThat(database.count("select sum(rows_created) from import_job"))
                    .isEqualTo(ROWS);
            assertThat(folder.resolve("home/postgresql")).doesNotExist();
        }
    }
}
