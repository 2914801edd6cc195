package org.qingjian.redaction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The word lists of {@code redaction/*.txt}: surnames, words before a name, words after a name, words that are none. */
final class Lexicon {
    private static final Lexicon SHIPPED = new Lexicon();

    final WordTrie labels = new WordTrie();
    final Set<String> strongLabels = new HashSet<>();
    final WordTrie followers = new WordTrie();
    final Set<String> deeds = new HashSet<>();
    final WordTrie tradeEndings = new WordTrie();
    final Set<String> placeEndings = new HashSet<>();
    final WordTrie tradeWords = new WordTrie();
    final Set<String> titles = new HashSet<>();
    final Set<String> notNames = new HashSet<>();
    final Set<String> compoundSurnames = new HashSet<>();
    private final Set<Character> commonSurnames = new HashSet<>();
    private final Set<Character> rareSurnames = new HashSet<>();

    private Lexicon() {
        marked("person-labels.txt", labels, strongLabels);
        marked("follow-words.txt", followers, deeds);
        marked("trade-endings.txt", tradeEndings, placeEndings);
        marked("trade-words.txt", tradeWords, new HashSet<>());
        for (String line : lines("not-names.txt")) {
            notNames.addAll(List.of(line.split(" ", -1)));
        }
        for (String line : lines("titles.txt")) {
            titles.addAll(List.of(line.split(" ", -1)));
        }
        List<String> surnames = lines("surnames.txt");
        surnames.get(0).chars().forEach(c -> commonSurnames.add((char) c));
        surnames.get(1).chars().forEach(c -> rareSurnames.add((char) c));
        compoundSurnames.addAll(List.of(surnames.get(2).split(" ")));
    }

    /** The lists that come with the portal. */
    static Lexicon shipped() {
        return SHIPPED;
    }

    boolean isCommonSurname(char c) {
        return commonSurnames.contains(c);
    }

    boolean isSurname(char c) {
        return commonSurnames.contains(c) || rareSurnames.contains(c);
    }

    /** Length of the surname that begins at {@code from}: 2 for a compound one, 1, or 0 for none. */
    int surnameLength(String text, int from) {
        for (int n = 4; n >= 2; n--) {
            if (from + n < text.length() && compoundSurnames.contains(text.substring(from, from + n))) {
                return n;
            }
        }
        return from < text.length() && isSurname(text.charAt(from)) ? 1 : 0;
    }

    private static void marked(String file, WordTrie words, Set<String> marked) {
        for (String line : lines(file)) {
            for (String w : line.split(" ", -1)) {
                boolean mark = w.startsWith("!");
                String word = mark ? w.substring(1) : w;
                words.add(word);
                if (mark) {
                    marked.add(word);
                }
            }
        }
    }

    private static List<String> lines(String file) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream("/redaction/" + file), file),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
