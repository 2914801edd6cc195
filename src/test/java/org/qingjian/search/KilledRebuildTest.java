package org.qingjian.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.qingjian.search.elasticsearch.ElasticsearchServer;

/** kill -9 in the middle of a rebuild: the old index serves, and what was half built goes. */
@Execution(ExecutionMode.CONCURRENT)
class KilledRebuildTest {
    @TempDir
    Path folder;

    @Test
    void on_lucene() throws Exception {
        List<String> arguments = List.of("lucene", folder.resolve("index").toString());
        killHalfWay(arguments);
        assertThat(generations()).hasSize(2);
        oldServesAndRebuildWorks(arguments);
        assertThat(generations()).as("what serves, and what served before").hasSize(2);
    }

    @Test
    void on_elasticsearch() throws Exception {
        String alias = "killed-" + UUID.randomUUID();
        List<String> arguments = List.of("elasticsearch", ElasticsearchServer.address(), alias);
        killHalfWay(arguments);
        oldServesAndRebuildWorks(arguments);
    }

    private void killHalfWay(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                KilledRebuild.class.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("stderr").toFile())
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.lines().anyMatch(line -> line.equals(KilledRebuild.HALF_WAY)))
                    .as("the rebuild began: %s", Files.readString(folder.resolve("stderr")))
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private static void oldServesAndRebuildWorks(List<String> arguments) throws Exception {
        SearchEngine engine = KilledRebuild.engine(arguments);
        try {
            assertThat(engine.versions(null, 10)).containsExactly(new SearchEngine.IndexedVersion("old", 1));
            RebuildReport report = engine.rebuild(
                    new RebuildPlan(() -> Stream.of(KilledRebuild.document("new")), Stream::empty, () -> 1));
            assertThat(report.swapped()).isTrue();
            assertThat(engine.versions(null, 10)).containsExactly(new SearchEngine.IndexedVersion("new", 1));
            assertThat(engine.rollBack()).isTrue();
            assertThat(engine.versions(null, 10))
                    .as("not to the half-built one")
                    .containsExactly(new SearchEngine.IndexedVersion("old", 1));
        } finally {
            ((AutoCloseable) engine).close();
        }
    }

    private List<Path> generations() throws IOException {
        try (Stream<Path> paths = Files.list(folder.resolve("index"))) {
            return paths.filter(Files::isDirectory).toList();
        }
    }
}
