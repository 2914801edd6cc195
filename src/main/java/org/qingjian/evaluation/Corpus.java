package org.qingjian.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents of a set as the portal's import takes them. */
final class Corpus {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Corpus() {}

    /**
     * The file itself, or for JSON Lines a copy in the folder in which articles of law got their title, which their source
     * keeps in two columns ({@code law}, {@code article}).
     */
    static Path prepared(QuestionSet.Documents documents, Path folder) throws IOException {
        if (!documents.file().toString().endsWith(".jsonl")) {
            return documents.file();
        }
        Path copy = Files.createTempFile(folder, "documents", ".jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(copy)) {
            for (String line : Files.readAllLines(documents.file())) {
                JsonNode row = JSON.readTree(line);
                if (row instanceof ObjectNode article && row.has("law") && !row.has("title")) {
                    article.put(
                            "title",
                            row.path("law").asText() + " " + row.path("article").asText());
                    article.remove("law");
                    article.remove("article");
                }
                out.write(JSON.writeValueAsString(row));
                out.newLine();
            }
        }
        return copy;
    }
}
