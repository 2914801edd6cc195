package org.qingjian.redaction;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Third-party data beside the repository; tests that need it are skipped, with the reason, when it is absent. */
public final class SharedData {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SharedData() {}

    public static List<JsonNode> lines(String file) throws IOException {
        String configured = System.getenv("QINGJIAN_DATA");
        Path path = (configured == null ? Path.of("..", "shared", "data") : Path.of(configured)).resolve(file);
        assumeTrue(Files.exists(path), "skipped: no " + file + " in the shared data");
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(path)) {
            if (!line.isBlank()) {
                rows.add(JSON.readTree(line));
            }
        }
        return rows;
    }
}
