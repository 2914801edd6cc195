package org.qingjian.search;

import java.util.ArrayList;
import java.util.List;
import org.qingjian.notation.HanText;

/** Which families of synonyms a query calls for. */
final class Synonyms {
    private Synonyms() {}

    /** Families one of whose words stands in the query; jargon only when the query is short. What was typed is left out of the meanings. */
    static List<Vocabulary.Family> in(List<Vocabulary.Family> families, Words words, int jargonLongest) {
        String text = String.join(" ", words.segments());
        String flat = text.replace(" ", "");
        List<Vocabulary.Family> found = new ArrayList<>();
        for (Vocabulary.Family family : families) {
            boolean jargon = family.mode() == Vocabulary.Mode.JARGON;
            if (jargon && flat.length() > jargonLongest) {
                continue;
            }
            for (String word : family.words()) {
                if (flat.contains(word)) {
                    List<String> means = new ArrayList<>(jargon ? family.means() : family.words());
                    means.removeIf(other -> flat.contains(HanText.fold(other)));
                    if (!means.isEmpty()) {
                        found.add(
                                new Vocabulary.Family(family.why(), family.mode(), List.of(word), means, family.law()));
                    }
                    break;
                }
            }
        }
        return found;
    }
}
