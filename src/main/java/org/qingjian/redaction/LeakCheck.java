package org.qingjian.redaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Proves that nothing that was masked is left: every masked string is looked for in every public layer, also spread by
 * blanks, broken by lines, in full width, or with its digits parted.
 */
final class LeakCheck {
    private static final int SHORTEST = 2;

    private final Map<String, MaskType> forbidden = new HashMap<>();
    private final WordTrie words = new WordTrie();
    private final WordTrie stays = new WordTrie();
    private int longestThatStays;

    LeakCheck(Collection<Mask> masks, Keep keep) {
        for (String name : keep.names()) {
            String value = normal(name);
            if (!value.isEmpty()) {
                stays.add(value);
                longestThatStays = Math.max(longestThatStays, value.length());
            }
        }
        for (Mask m : masks) {
            String value = normal(m.value());
            // A name inside its own public wording, or a county left of an address, is no leak.
            if (value.length() >= SHORTEST && !normal(m.replacement()).contains(value)) {
                forbidden.putIfAbsent(value, m.type());
                words.add(value);
            }
        }
    }

    List<Leak> in(Map<String, String> layers) {
        List<Leak> leaks = new ArrayList<>();
        layers.forEach((layer, text) -> search(layer, text, leaks));
        return List.copyOf(leaks);
    }

    private void search(String layer, String text, List<Leak> leaks) {
        TextView folded = TextView.folded(text);
        TextView spelt = folded.digitsSpelt();
        Set<Leak> found = new LinkedHashSet<>();
        search(layer, folded.digitsJoined().compact(), found);
        if (spelt != folded) {
            search(layer, spelt.digitsJoined().compact(), found);
        }
        leaks.addAll(found);
    }

    private void search(String layer, TextView view, Set<Leak> leaks) {
        String lower = view.text().toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            int n = words.longestAt(lower, i);
            MaskType type = n == 0 ? null : forbidden.get(lower.substring(i, i + n));
            if (type != null && !(type == MaskType.PERSON_NAME && isWithinWhatStays(lower, i, i + n))) {
                Span span = view.span(i, i + n);
                leaks.add(new Leak(layer, type, span.start(), span.end()));
                i += n - 1;
            }
        }
    }

    /** The party's trade name stays even when it holds the name of a person who goes. */
    private boolean isWithinWhatStays(String text, int from, int to) {
        for (int i = from; i >= Math.max(0, to - longestThatStays); i--) {
            if (i + stays.longestAt(text, i) >= to) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text says a string, however it is written. */
    static boolean says(String text, String value) {
        return normal(text).contains(normal(value));
    }

    private static String normal(String value) {
        return TextView.folded(value)
                .digitsSpelt()
                .digitsJoined()
                .compact()
                .text()
                .toLowerCase(Locale.ROOT);
    }
}
