package org.qingjian.redaction;

import java.util.HashMap;
import java.util.Map;

/** A set of words that tells the longest of them that begins at a place, in time proportional to that word. */
final class WordTrie {
    private final Node root = new Node();
    private boolean empty = true;

    void add(String word) {
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
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
        Node node = root;
        int best = 0;
        for (int i = from; i < text.length(); i++) {
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
