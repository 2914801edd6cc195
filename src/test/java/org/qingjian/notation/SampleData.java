package org.qingjian.notation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Third-party data to measure on, when the machine has it; it is never part of the repository. */
public final class SampleData {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SampleData() {}

    public static JsonNode json(String file) {
        try {
            return JSON.readTree(Files.readString(path(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<JsonNode> lines(String file) {
        List<JsonNode> rows = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(path(file))) {
                if (!line.isBlank()) {
                    rows.add(JSON.readTree(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    public static Path path(String file) {
        String folder = System.getenv("QINGJIAN_DATA");
        Path path = Path.of(folder == null ? "../shared/data" : folder).resolve(file);
        if (!Files.exists(path)) {
            System.out.println("skipped: no sample data at " + path);
        }
        Assumptions.assumeTrue(Files.exists(path), "no sample data at " + path);
        return path;
    }
}
