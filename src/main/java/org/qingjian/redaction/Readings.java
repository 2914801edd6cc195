package org.qingjian.redaction;

import java.util.ArrayList;
import java.util.List;

/**
 * The readings of one text. Detectors look at each and the findings are united: never at the joined one alone, where two
 * numbers can run into one.
 */
record Readings(TextView folded, TextView unblanked, TextView joined, TextView spelt, TextView compact) {
    static Readings of(String original) {
        TextView folded = TextView.folded(original);
        return new Readings(
                folded, folded.withoutBlanks(), folded.digitsJoined(), folded.digitsSpelt(), folded.compact());
    }

    /** Every reading that differs from the others, for shapes made of digits and letters. */
    List<TextView> forNumbers() {
        List<TextView> all = new ArrayList<>(List.of(unblanked, joined));
        if (spelt != folded) {
            all.addAll(List.of(spelt, spelt.withoutBlanks(), spelt.digitsJoined()));
        }
        List<TextView> views = new ArrayList<>(List.of(folded));
        for (TextView v : all) {
            if (views.stream().noneMatch(v::sameAs)) {
                views.add(v);
            }
        }
        return views;
    }

    /** The readings for words and addresses, whose line breaks mean something. */
    List<TextView> forWords() {
        return folded.sameAs(unblanked) ? List.of(folded) : List.of(folded, unblanked);
    }
}
