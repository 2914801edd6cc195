package org.qingjian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Native queries ask for {@code Object}, {@code Object[]} or {@code Tuple}. With another result class Hibernate 7 keeps a new plan for every call,
 * because the key of the plan never equals itself; looking through them took a quarter of the time of a filing.
 */
class NativeQueriesTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern SCALAR = Pattern.compile(
            "createNativeQuery\\((?:[^()]|\\([^()]*\\))*?\\b(?!Object|Tuple)(\\w+)(?:\\[\\])?\\.class\\)",
            Pattern.DOTALL);

    @Test
    void no_native_query_asks_for_a_scalar_class() throws IOException {
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            List<String> wrong = sources.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(path -> SCALAR.matcher(read(path))
                            .results()
                            .map(found -> path.getFileName() + ": " + found.group(1)))
                    .toList();
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void such_a_query_would_be_found() {
        assertThat(SCALAR.matcher("em.createNativeQuery(\"select nextval('x')\", Long.class)")
                        .find())
                .isTrue();
        assertThat(SCALAR.matcher("em.createNativeQuery(\"select f(g(1)), 2\", Object[].class)")
                        .find())
                .isFalse();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
