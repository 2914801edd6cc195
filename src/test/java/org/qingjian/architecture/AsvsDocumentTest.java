package org.qingjian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every test that src/docs/asvs.md names exists. */
class AsvsDocumentTest {
    private static final Path DOCUMENT = Path.of("src/docs/asvs.md");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*(?:Test|Contract|Benchmark))(?:\\.(\\w+))?`");

    @Test
    void every_test_it_names_exists() throws IOException {
        Map<String, String> sources = sources();
        List<String> gone = NAMED.matcher(Files.readString(DOCUMENT))
                .results()
                .filter(named -> !exists(named, sources))
                .map(MatchResult::group)
                .toList();

        assertThat(gone).isEmpty();
    }

    private static boolean exists(MatchResult named, Map<String, String> sources) {
        String source = sources.get(named.group(1) + ".java");
        return source != null && (named.group(2) == null || source.contains("void " + named.group(2) + "("))
                || named.group(2) != null
                        && source != null
                        && source.contains("> " + named.group(2) + "("); // a factory of tests
    }

    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString(),
                            AsvsDocumentTest::read,
                            (one, other) -> one + other));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
