package org.qingjian.redaction;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A set of words, none empty, that tells the longest of them that begins at a place, in time proportional to that word. */
final class WordTrie {
    private static final int PLANE = 1 << 16;

    // Nearly every look-up ends at its first character: an array answers that without boxing.
    private final @Nullable Node[] first = new Node[PLANE];
    private boolean empty = true;

    void add(String word) {
        Node start = first[word.charAt(0)];
        if (start == null) {
            start = new Node();
            first[word.charAt(0)] = start;
        }
        Node node = start;
        for (int i = 1; i < word.length(); i++) {
            node = node.next.computeIfAbsent(word.charAt(i), c -> new Node());
        }
        node.word = true;
        empty = false;
    }

    boolean isEmpty() {
        return empty;
    }

    /** Length of the longest word that begins at {@code from}; 0 when none does. */
    int longestAt(CharSequence text, int from) {
        Node node = from < text.length() ? first[text.charAt(from)] : null;
        if (node == null) {
            return 0;
        }
        int best = node.word ? 1 : 0;
        for (int i = from + 1; i < text.length(); i++) {
            Node next = node.next.get(text.charAt(i));
            if (next == null) {
                break;
            }
            node = next;
            if (node.word) {
                best = i + 1 - from;
            }
        }
        return best;
    }

    private static final class Node {
        final Map<Character, Node> next = new HashMap<>(2);
        boolean word;
    }
}
