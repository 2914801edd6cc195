package org.qingjian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingjian.document.FileStore.Incoming;

class FileStoreTest {
    private static final String HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @TempDir
    Path folder;

    private FileStore store;

    @BeforeEach
    void open() {
        store = new FileStore(folder);
        store.open();
    }

    @Test
    void content_is_found_under_its_hash() throws Exception {
        Path kept = store.keep(store.receive(bytes("hello"), 100));
        assertThat(kept).isEqualTo(folder.resolve("2c/f2/" + HELLO)).hasContent("hello");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void the_same_content_at_the_same_moment_is_one_file() throws Exception {
        byte[] content = new byte[300_000];
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Callable<Path> task = () -> store.keep(store.receive(new ByteArrayInputStream(content), content.length));
        for (Future<Path> kept : threads.invokeAll(java.util.Collections.nCopies(16, task))) {
            assertThat(kept.get()).hasSize(content.length);
        }
        threads.shutdown();
        List<String> all = new ArrayList<>();
        store.each(all::add);
        assertThat(all).hasSize(1);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void a_file_that_is_too_large_is_not_read_to_its_end_and_leaves_nothing() throws Exception {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> store.receive(endless, 1_000_000));
        assertThat(refusal.reason()).isEqualTo(RefusalReason.TOO_LARGE);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void a_file_of_exactly_the_limit_is_taken() throws Exception {
        assertThat(store.receive(bytes("hello"), 5).size()).isEqualTo(5);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> store.receive(bytes("hello!"), 5));
        assertThat(refusal.reason()).isEqualTo(RefusalReason.TOO_LARGE);
    }

    @Test
    void no_bytes_are_refused() throws Exception {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> store.receive(bytes(""), 5));
        assertThat(refusal.reason()).isEqualTo(RefusalReason.EMPTY);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void a_cut_upload_is_refused_and_leaves_nothing() throws Exception {
        InputStream cut = new InputStream() {
            private int left = 70_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("connection reset");
                }
                return 'x';
            }
        };
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> store.receive(cut, 1_000_000));
        assertThat(refusal.reason()).isEqualTo(RefusalReason.CORRUPT);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void what_a_killed_process_left_half_written_is_gone_after_the_next_start() throws Exception {
        Incoming neverKept = store.receive(bytes("half"), 100);
        assertThat(leftovers()).containsExactly(neverKept.path());
        FileStore restarted = new FileStore(folder);
        restarted.open();
        assertThat(leftovers()).isEmpty();
        List<String> all = new ArrayList<>();
        restarted.each(all::add);
        assertThat(all).isEmpty();
    }

    @Test
    void only_a_hash_leads_to_a_path() {
        for (String bad : List.of("", "..", "../../../../etc/passwd", HELLO.toUpperCase(), HELLO + "\n")) {
            assertThatThrownBy(() -> store.path(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(".incoming"))) {
            return files.toList();
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
