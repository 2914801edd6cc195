package org.qingjian.search;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingjian.notation.HanText;

/**
 * What search knows about words, from the files of {@code search-config}: synonyms and jargon, stop characters, words
 * for kinds of record.
 */
record Vocabulary(Set<String> stopCharacters, List<Family> families, Map<String, List<String>> kinds) {
    /** Words that mean the same to a reader. */
    enum Mode {
        /** Any of the words stands for all the others, at every length of query. */
        EQUAL,
        /** A word of the street for words of the law; only in short queries, where it is what is asked. */
        JARGON
    }

    /**
     * @param why what the family is for; read by people
     * @param words what is typed
     * @param means what the texts say instead; for EQUAL the words themselves
     * @param law words of the title of the law that rules it, which lift its own articles
     */
    record Family(String why, Mode mode, List<String> words, List<String> means, List<String> law) {
        Family {
            means = means == null ? List.of() : List.copyOf(means);
            law = law == null ? List.of() : List.copyOf(law);
        }
    }

    static Vocabulary read(Path folder) {
        ObjectMapper json =
                JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();
        Path synonyms = folder.resolve("synonyms.json");
        Path kinds = folder.resolve("kinds.json");
        Path stops = folder.resolve("stop-characters.txt");
        try {
            return new Vocabulary(
                    stopCharacters(Files.readString(stops)),
                    folded(json.readValue(Files.readAllBytes(synonyms), new TypeReference<List<Family>>() {})),
                    json.readValue(Files.readAllBytes(kinds), new TypeReference<Map<String, List<String>>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Set<String> stopCharacters(String text) {
        Set<String> characters = new HashSet<>();
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> characters.addAll(Tokens.of(line)));
        return characters;
    }

    private static List<Family> folded(List<Family> families) {
        List<Family> folded = new ArrayList<>();
        for (Family f : families) {
            List<String> words = f.words().stream().map(HanText::fold).toList();
            folded.add(new Family(f.why(), f.mode(), words, f.means(), f.law()));
        }
        return folded;
    }
}
