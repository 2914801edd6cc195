package org.qingjian.redaction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How often a short string stands in one text. Counting stops early: only "more often than" is asked. */
final class Occurrences {
    private static final int ENOUGH = 60;

    private final String text;
    private final Map<Integer, int[]> pairs = new HashMap<>();
    private final Map<String, Integer> counted = new HashMap<>();

    Occurrences(String text) {
        this.text = text;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Han.is(text.charAt(i))) {
                int key = key(text, i);
                int[] places = pairs.get(key);
                if (places == null) {
                    pairs.put(key, new int[] {1, i});
                } else if (places[0] < ENOUGH) {
                    if (places[0] + 1 == places.length) {
                        places = Arrays.copyOf(places, Math.min(ENOUGH + 1, places.length * 2));
                        pairs.put(key, places);
                    }
                    places[++places[0]] = i;
                }
            }
        }
    }

    int count(String word) {
        return counted.computeIfAbsent(word, w -> {
            int[] places = w.length() < 2 ? null : pairs.get(key(w, 0));
            int n = 0;
            for (int k = 1; places != null && k <= places[0]; k++) {
                n += text.startsWith(w, places[k]) ? 1 : 0;
            }
            return n;
        });
    }

    private static int key(String s, int i) {
        return s.charAt(i) << 16 | s.charAt(i + 1);
    }
}
