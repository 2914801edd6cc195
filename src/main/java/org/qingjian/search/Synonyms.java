package org.qingjian.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qingjian.notation.HanText;

/** Which families of synonyms a query calls for. */
final class Synonyms {
    private Synonyms() {}

    /**
     * Families one of whose words stands in the query; jargon only when the query is short, and not when a word of another
     * family begins before its own and reaches into it: what comes first says which (危废台账 is not any 台账). What was typed
     * is left out of the meanings.
     */
    static List<Vocabulary.Family> in(List<Vocabulary.Family> families, Words words, int jargonLongest) {
        String flat = String.join("", words.segments());
        List<Found> found = new ArrayList<>();
        for (Vocabulary.Family family : families) {
            if (family.mode() == Vocabulary.Mode.EQUAL || flat.length() <= jargonLongest) {
                family.words().stream()
                        .filter(flat::contains)
                        .max(Comparator.comparingInt(String::length))
                        .ifPresent(word -> found.add(new Found(family, word)));
            }
        }
        return found.stream()
                .filter(one -> one.family.mode() == Vocabulary.Mode.EQUAL
                        || found.stream().noneMatch(other -> covers(other, one, flat)))
                .map(one -> one.read(flat))
                .filter(family -> !family.means().isEmpty())
                .toList();
    }

    private static boolean covers(Found other, Found one, String flat) {
        int start = flat.indexOf(one.word);
        int before = flat.indexOf(other.word);
        int end = before + other.word.length();
        boolean longer = before == start && other.word.length() > one.word.length();
        return other.family.mode() == Vocabulary.Mode.JARGON && (longer || before < start && end > start);
    }

    private record Found(Vocabulary.Family family, String word) {
        Vocabulary.Family read(String flat) {
            boolean jargon = family.mode() == Vocabulary.Mode.JARGON;
            List<String> means = (jargon ? family.means() : family.words())
                    .stream()
                            .filter(other -> !flat.contains(HanText.fold(other)))
                            .toList();
            return new Vocabulary.Family(family.why(), family.mode(), List.of(word), means, family.law());
        }
    }
}
