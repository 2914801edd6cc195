package org.qingjian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingjian.exchange.BatchReading.Batch;

class BatchReadingTest {
    @TempDir
    Path folder;

    private MappedRows open(String profile, String content) throws IOException {
        Path file = Files.writeString(folder.resolve("delivered"), content);
        return MappedRows.open(Delivered.profile(profile), file, Delivered.CLOCK);
    }

    private static String documents(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"id\":\"d-" + i + "\",\"title\":\"通知" + i + "\",\"text\":\"正文\"}\n")
                .collect(Collectors.joining());
    }

    private static List<Batch> all(MappedRows rows, int size) {
        List<Batch> batches = new ArrayList<>();
        try (BatchReading reading = new BatchReading(rows, size)) {
            Batch batch;
            do {
                batch = reading.next();
                batches.add(batch);
            } while (batch.more());
        }
        return batches;
    }

    @Test
    void every_row_comes_once_and_in_order_and_the_last_batch_says_so() throws IOException {
        try (MappedRows rows = open("documents-jsonl", documents(25))) {
            List<Batch> batches = all(rows, 10);

            assertThat(batches).extracting(batch -> batch.rows().size()).containsExactly(10, 10, 5);
            assertThat(batches).extracting(Batch::more).containsExactly(true, true, false);
            assertThat(batches).extracting(Batch::last).containsExactly(10L, 20L, 25L);
            assertThat(batches.stream().flatMap(batch -> batch.rows().stream()).map(MappedRow::sourceId))
                    .containsExactlyElementsOf(
                            IntStream.range(0, 25).mapToObj(i -> "d-" + i).toList());
        }
    }

    @Test
    void a_file_that_ends_with_a_whole_batch_ends_with_an_empty_one() throws IOException {
        try (MappedRows rows = open("documents-jsonl", documents(10))) {
            assertThat(all(rows, 10))
                    .extracting(batch -> batch.rows().size() + " " + batch.more())
                    .containsExactly("10 true", "0 false");
        }
    }

    @Test
    void what_there_is_to_say_about_the_file_is_said_once() throws IOException {
        String[] lines = Delivered.PENALTIES.split("\n", 2);
        try (MappedRows rows = open("shuanggongshi-penalty", lines[0] + ",没有这一列\n" + lines[1])) {
            assertThat(all(rows, 1).stream().flatMap(batch -> batch.ofFile().stream()))
                    .extracting(Remark::code)
                    .containsExactly("column-ignored");
        }
    }

    @Test
    void a_file_that_breaks_off_gives_what_stands_before_the_break() throws IOException {
        try (MappedRows rows = open("shuanggongshi-penalty", Delivered.PENALTIES + "\"never closed")) {
            Batch batch = all(rows, 10).get(0);

            assertThat(batch.rows()).hasSize(2);
            assertThat(batch.broken()).isNotNull();
            assertThat(batch.more()).isFalse();
        }
    }
}
