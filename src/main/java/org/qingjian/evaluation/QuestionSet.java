package org.qingjian.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A set of questions over a set of documents.
 *
 * @param documents what must be in the portal, in the order of import
 * @param floors least accepted value by measure ({@link Scores#values}); a measure without one is only printed
 */
record QuestionSet(String name, List<Documents> documents, List<Question> questions, Map<String, Double> floors) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SHARED = "shared:";

    /** @param profile the import profile that reads the file */
    record Documents(Path file, String profile) {}

    /** A set as {@code sets.json} describes it: files, which column is asked, floors. */
    record Description(
            String name, List<Source> documents, String questions, String column, Map<String, Double> floors) {
        record Source(String file, String profile) {}
    }

    /** The described sets whose files are all there. Those of {@code shared:} lie in the folder of third-party data. */
    static List<QuestionSet> read(Path folder, Path shared) throws IOException {
        List<QuestionSet> sets = new ArrayList<>();
        Description[] described = JSON.readValue(folder.resolve("sets.json").toFile(), Description[].class);
        for (Description set : described) {
            List<Documents> documents = set.documents.stream()
                    .map(source -> new Documents(locate(source.file, folder, shared), source.profile))
                    .toList();
            Path questions = locate(set.questions, folder, shared);
            if (Files.exists(questions) && documents.stream().allMatch(d -> Files.exists(d.file))) {
                sets.add(new QuestionSet(set.name, documents, questions(questions, set.column), set.floors));
            } else {
                System.out.println("skipped " + set.name + ": its files are not at " + questions.getParent());
            }
        }
        return sets;
    }

    /** A set of one's own: questions from a file, no floors. */
    static QuestionSet of(Path questions, List<Path> documents) throws IOException {
        return new QuestionSet(
                String.valueOf(questions.getFileName()),
                documents.stream()
                        .map(file -> new Documents(file, "documents-jsonl"))
                        .toList(),
                questions(questions, "query"),
                Map.of());
    }

    private static Path locate(String file, Path folder, Path shared) {
        return file.startsWith(SHARED) ? shared.resolve(file.substring(SHARED.length())) : folder.resolve(file);
    }

    /** One question a line; lines whose column is empty ask nothing. */
    static List<Question> questions(Path file, String column) throws IOException {
        List<Question> questions = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                JsonNode row = JSON.readTree(line);
                String text = row.path(column).asText();
                if (!text.isBlank()) {
                    String id = row.path(row.has("qid") ? "qid" : "id").asText(String.valueOf(questions.size() + 1));
                    questions.add(new Question(id, text, relevant(row), parameters(row)));
                }
            }
        }
        return questions;
    }

    private static Set<String> relevant(JsonNode row) {
        Set<String> ids = new LinkedHashSet<>();
        for (String column : List.of("relevant", "gold", "docid")) {
            JsonNode value = row.path(column);
            if (value.isTextual()) {
                ids.add(value.asText());
            }
            value.forEach(id -> ids.add(id.asText()));
        }
        return ids;
    }

    private static Map<String, String> parameters(JsonNode row) {
        Map<String, String> parameters = new LinkedHashMap<>();
        row.path("parameters")
                .properties()
                .forEach(p -> parameters.put(p.getKey(), p.getValue().asText()));
        return new HashMap<>(parameters);
    }
}
