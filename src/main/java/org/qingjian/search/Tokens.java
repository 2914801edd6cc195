package org.qingjian.search;

import java.util.ArrayList;
import java.util.List;
import org.qingjian.notation.HanText;

/**
 * Cuts text into the units that are indexed and searched: one per Han character, one per run of other letters and
 * digits. The portal does this itself, once, for both engines: they are handed finished tokens.
 */
public final class Tokens {
    private static final int LONGEST = 64;

    /** One unit with its offsets in the folded text. */
    public record Token(String text, int start, int end) {}

    private Tokens() {}

    /** Tokens of a text as typed or printed. */
    public static List<String> of(String text) {
        return ofFolded(HanText.fold(text)).stream().map(Token::text).toList();
    }

    /** Tokens of a text that is folded already ({@link HanText#fold}). */
    public static List<Token> ofFolded(String folded) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < folded.length()) {
            int c = folded.codePointAt(i);
            int end = i + Character.charCount(c);
            if (HanText.isHan(c)) {
                tokens.add(new Token(folded.substring(i, end), i, end));
            } else if (Character.isLetterOrDigit(c)) {
                end = endOfWord(folded, end);
                tokens.add(new Token(folded.substring(i, end), i, end));
            }
            i = end;
        }
        return tokens;
    }

    /** Neighbours joined; a single token stands for itself. */
    public static List<String> pairs(List<String> tokens) {
        if (tokens.size() == 1) {
            return tokens;
        }
        List<String> pairs = new ArrayList<>(tokens.size());
        for (int i = 1; i < tokens.size(); i++) {
            pairs.add(tokens.get(i - 1) + tokens.get(i));
        }
        return pairs;
    }

    private static int endOfWord(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < LONGEST) {
            int c = text.codePointAt(i);
            if (!continuesWord(text, i, c)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static boolean continuesWord(String text, int i, int c) {
        if (c == '.') {
            return Character.isDigit(text.charAt(i - 1))
                    && i + 1 < text.length()
                    && Character.isDigit(text.charAt(i + 1));
        }
        return !HanText.isHan(c)
                && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK);
    }
}
