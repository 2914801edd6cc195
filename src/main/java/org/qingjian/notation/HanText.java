package org.qingjian.notation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Han text made comparable: NFKC (so full width becomes half width), Traditional to Simplified character by character, lower case,
 * invisible characters out, blanks collapsed. {@link #fold} is for matching and indexing, never for showing: 乾隆 becomes 干隆 on both
 * sides. Characters outside the basic plane (extension B and later) are kept whole; a lone half of one is dropped.
 */
public final class HanText {
    private HanText() {}

    /** The text folded as the class says; folding twice changes nothing more. Length may change: see {@link #foldMapped}. */
    public static String fold(String text) {
        return foldInto(text, null).toString();
    }

    /** {@link #fold} that remembers where every character came from. */
    public static MappedText foldMapped(String text) {
        FoldMap map = new FoldMap(text.length());
        String folded = foldInto(text, map).toString();
        return new MappedText(
                folded, Arrays.copyOf(map.starts, folded.length()), Arrays.copyOf(map.ends, folded.length()));
    }

    /** Full-width Latin, digits, marks and blank become half width. Same length, so offsets stay right. */
    public static String halfWidth(String text) {
        char[] chars = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char half = halfWidth(c);
            if (half != c) {
                if (chars == null) {
                    chars = text.toCharArray();
                }
                chars[i] = half;
            }
        }
        return chars == null ? text : new String(chars);
    }

    /** Traditional characters become Simplified ones where both are single {@code char}s. Same length, so offsets stay right. */
    public static String simplified(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = FoldTable.simplified(chars[i]);
        }
        return new String(chars);
    }

    /** Whether the code point is a Han character, extension planes and 〇 included. */
    public static boolean isHan(int codePoint) {
        return codePoint == '〇'
                || (Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN
                        && Character.isLetter(codePoint));
    }

    private static char halfWidth(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - 0xFEE0);
        }
        return c == '\u3000' ? ' ' : c;
    }

    private static StringBuilder foldInto(String text, @Nullable FoldMap map) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int start = i;
            char c = text.charAt(i);
            char folded = FoldTable.single(c);
            i++;
            if (folded == FoldTable.SEE_CLUSTER || (i < text.length() && FoldTable.joinsBefore(text.charAt(i)))) {
                i = FoldTable.clusterEnd(text, start);
                appendCollapsed(out, FoldTable.cluster(text.substring(start, i)));
            } else if (folded == ' ') {
                appendCollapsed(out, " ");
            } else if (folded != FoldTable.DROP) {
                out.append(folded);
            }
            if (map != null) {
                map.record(out.length(), start, i);
            }
        }
        if (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        return out;
    }

    private static void appendCollapsed(StringBuilder out, String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c != ' ' || (out.length() > 0 && out.charAt(out.length() - 1) != ' ')) {
                out.append(c);
            }
        }
    }

    private static final class FoldMap {
        private int[] starts;
        private int[] ends;
        private int filled;

        FoldMap(int size) {
            starts = new int[size + 16];
            ends = new int[size + 16];
        }

        void record(int length, int start, int end) {
            if (length > starts.length) {
                starts = Arrays.copyOf(starts, length * 2);
                ends = Arrays.copyOf(ends, length * 2);
            }
            for (; filled < length; filled++) {
                starts[filled] = start;
                ends[filled] = end;
            }
        }
    }
}
