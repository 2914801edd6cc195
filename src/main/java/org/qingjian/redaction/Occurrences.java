package org.qingjian.redaction;

import java.util.HashMap;
import java.util.Map;

/**
 * How often a short string stands in the first pages of one text. Bounded, so that many candidates in a long text stay
 * cheap: only "more often than" is asked.
 */
final class Occurrences {
    private static final int ENOUGH = 60;
    private static final int PAGES = 30_000;

    private final String text;
    private final Map<String, Integer> counted = new HashMap<>();

    Occurrences(String text) {
        this.text = text.length() <= PAGES ? text : text.substring(0, PAGES);
    }

    int count(String word) {
        return counted.computeIfAbsent(word, this::search);
    }

    private int search(String word) {
        int n = 0;
        for (int at = text.indexOf(word); at >= 0 && n < ENOUGH; at = text.indexOf(word, at + 1)) {
            n++;
        }
        return n;
    }
}
