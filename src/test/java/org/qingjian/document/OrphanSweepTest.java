package org.qingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.qingjian.document.StoreOutcome.Stored;

@QuarkusTest
class OrphanSweepTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    Documents documents;

    @Inject
    OrphanSweep sweep;

    @Inject
    FilesOfATest uses;

    @ConfigProperty(name = "qingjian.home")
    Path data;

    private StoredDocument stored(String text) {
        StoreOutcome outcome = documents.store(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.txt", documents.limits());
        return ((Stored) outcome).document();
    }

    private Path bytes(String sha256) {
        return data.resolve("files")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    @Test
    void what_nothing_refers_to_goes_after_its_day_and_everything_else_stays() {
        StoredDocument orphan = stored("没有人引用 " + UUID.randomUUID());
        StoredDocument used = stored("有人引用 " + UUID.randomUUID());
        uses.keep(used.sha256());

        sweep.sweep(orphan.storedAt().minus(HOUR));
        assertThat(documents.find(orphan.sha256())).as("not yet a day").isPresent();

        assertThat(sweep.sweep(used.storedAt().plus(HOUR))).isPositive();
        assertThat(documents.find(orphan.sha256())).isEmpty();
        assertThat(bytes(orphan.sha256())).doesNotExist();
        assertThat(documents.find(used.sha256())).isPresent();
        assertThat(bytes(used.sha256())).exists();
    }

    @Test
    void what_is_handed_over_again_begins_a_new_day() {
        String text = "又交来一次 " + UUID.randomUUID();
        StoredDocument first = stored(text);
        Instant between = first.storedAt().plusNanos(1_000_000);
        while (!Instant.now().isAfter(between)) {
            Thread.onSpinWait();
        }
        stored(text);
        sweep.sweep(between);
        assertThat(documents.find(first.sha256())).isPresent();
        sweep.sweep(first.storedAt().plus(HOUR));
        assertThat(stored(text).sha256())
                .as("after it was removed it is kept anew")
                .isEqualTo(first.sha256());
        assertThat(bytes(first.sha256())).exists();
    }

    @Test
    void bytes_that_a_killed_process_left_without_a_row_go_too() throws IOException {
        String sha256 = "ab".repeat(32);
        Files.createDirectories(bytes(sha256).getParent());
        Files.writeString(bytes(sha256), "left behind");
        Files.setLastModifiedTime(bytes(sha256), FileTime.from(Instant.EPOCH));
        sweep.sweep(Instant.EPOCH.plus(HOUR));
        assertThat(bytes(sha256)).doesNotExist();
    }

    @Test
    void every_table_with_hashes_is_declared_by_its_feature() {
        assertThat(sweep.undeclared())
                .as("declare it in a DocumentUse of its feature, or its files are taken for orphans")
                .isEmpty();
    }
}
