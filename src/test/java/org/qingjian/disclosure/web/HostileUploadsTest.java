package org.qingjian.disclosure.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.qingjian.disclosure.ARecord;
import org.qingjian.disclosure.Publication;
import org.qingjian.document.DocumentText;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.notation.SampleData;

/** Odd, ambiguous and malicious files, and real scans, through the portal's door. */
@QuarkusTest
class HostileUploadsTest {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final String CLASSES = "pdf/classification.tsv";

    @Inject
    Publication publication;

    @ConfigProperty(name = "qingjian.home")
    Path data;

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void every_hostile_file_is_kept_or_refused_in_time_and_leaves_nothing_beside_the_store() throws Exception {
        List<Path> hostile = files(SampleData.path("hostile-files"));
        String clerk = SignInForTests.token(Role.CLERK);
        String draft = publication.enter(ARecord.entered(ARecord.penalty()));
        Set<String> workingFolder = names(Path.of("").toAbsolutePath());
        Set<String> dataFolder = names(data);
        List<String> wrong = new ArrayList<>();
        Map<Integer, Integer> answers = new TreeMap<>();
        long slowest = 0;
        for (Path file : hostile) {
            long start = System.nanoTime();
            Response answer = given().auth()
                    .oauth2(clerk)
                    .multiPart("file", file.getFileName().toString(), Files.readAllBytes(file))
                    .post("/api/v1/drafts/" + draft + "/files");
            long took = System.nanoTime() - start;
            slowest = Math.max(slowest, took);
            answers.merge(answer.statusCode(), 1, Integer::sum);
            if (answer.statusCode() == 201) {
                int position = answer.path("position");
                given().auth().oauth2(clerk).delete("/api/v1/drafts/" + draft + "/files/" + position);
            }
            boolean told = answer.statusCode() == 201
                    || (Set.of(413, 415, 422).contains(answer.statusCode()) && answer.path("reason") != null);
            if (!told || took > LONGEST.toNanos()) {
                wrong.add(file.getFileName() + ": " + answer.statusCode() + " in " + took / 1_000_000 + " ms");
            }
        }
        System.out.printf(
                "hostile files through HTTP: %d of %d handled, answers %s, slowest %d ms%n",
                hostile.size() - wrong.size(), hostile.size(), answers, slowest / 1_000_000);
        assertThat(wrong).isEmpty();
        assertThat(names(Path.of("").toAbsolutePath())).isEqualTo(workingFolder);
        assertThat(names(data)).isEqualTo(dataFolder);
        assertThat(notInTheStore()).isEmpty();
    }

    /** Files among the documents that are not exactly their content under its hash. */
    private List<String> notInTheStore() throws Exception {
        List<String> odd = new ArrayList<>();
        Path store = data.resolve("files");
        for (Path file : files(store)) {
            String sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
            Path expected = store.resolve(sha256.substring(0, 2))
                    .resolve(sha256.substring(2, 4))
                    .resolve(sha256);
            if (!file.equals(expected)) {
                odd.add(store.relativize(file).toString());
            }
        }
        return odd;
    }

    @Test
    void real_papers_are_classified() throws IOException {
        List<String> rows = Files.readAllLines(SampleData.path(CLASSES)).stream()
                .skip(1)
                .filter(row -> !row.isBlank())
                .toList();
        String clerk = SignInForTests.token(Role.CLERK);
        List<String> wrong = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            Response answer = given().auth()
                    .oauth2(clerk)
                    .multiPart("file", cells[0], Files.readAllBytes(SampleData.path("pdf/" + cells[0])))
                    .post("/api/v1/extractions");
            String state = cells[3].equals("text") ? "TEXT" : "SCAN_WITHOUT_TEXT";
            List<String> findings = answer.path("file.findings");
            boolean right = answer.statusCode() == 200
                    && state.equals(answer.path("file.textState"))
                    && Integer.valueOf(cells[1]).equals(answer.path("file.pages"))
                    && findings.contains(DocumentText.Kind.OWNER_ENCRYPTED.name()) == cells[4].equals("True");
            if (!right) {
                wrong.add(cells[0] + ": " + answer.statusCode());
            }
        }
        System.out.printf("real PDFs through HTTP: %d of %d classified%n", rows.size() - wrong.size(), rows.size());
        assertThat(wrong).isEmpty();
    }
}
