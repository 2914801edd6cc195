package org.qingjian.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code search-config/index.json}: the fields both engines have and the constants both rank with.
 *
 * @param fields by name
 * @param fineBands ascending, in yuan; the last has no upper bound
 */
public record IndexDefinition(
        Similarity similarity, Limits limits, Weights weights, Map<String, Field> fields, List<FineBand> fineBands) {
    /** BM25 constants. */
    public record Similarity(float k1, float b) {}

    /**
     * @param window how many of the best results are reordered
     * @param exactUpTo beyond this many results of a text query, totals and facet counts are told as approximate
     */
    public record Limits(int window, int exactUpTo) {}

    /** What a match is worth; a pair of neighbouring characters is 1. */
    public record Weights(
            float character, float head, float sequence, float synonym, float law, float recent, float preference) {}

    /**
     * @param from the parts of a document that a text field holds
     * @param pairs neighbours joined, without positions
     */
    public record Field(
            Type type,
            boolean facet,
            boolean pairs,
            @Nullable List<String> from) {
        public Field {
            from = from == null ? List.of() : List.copyOf(from);
        }
    }

    public enum Type {
        KEYWORD,
        NUMBER,
        TEXT
    }

    /** @param below exclusive upper bound in yuan; 0 = none */
    public record FineBand(String code, long below) {}

    /** Reads the definition. A file that is missing or wrong stops the portal with its name. */
    public static IndexDefinition read(Path folder) {
        Path file = folder.resolve("index.json");
        try {
            return new ObjectMapper().readValue(Files.readAllBytes(file), IndexDefinition.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    public List<String> facetFields() {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().facet())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
