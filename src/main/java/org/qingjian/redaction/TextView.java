package org.qingjian.redaction;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * One reading of a text, with the way back to the original: full width folded, and according to the reading without
 * blanks, without line breaks, or with the digits of one number joined.
 */
final class TextView {
    /** What stood before a character and was left out. */
    static final byte NONE = 0;

    static final byte BLANK = 1;
    static final byte LINE = 2;

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final byte[] gaps;

    private TextView(String text, int[] starts, int[] ends, byte[] gaps) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.gaps = gaps;
    }

    /** Half width, without what cannot be seen; every other character as it is. */
    static TextView folded(String original) {
        Builder b = new Builder(original.length());
        for (int i = 0; i < original.length(); ) {
            int cp = original.codePointAt(i);
            int next = i + Character.charCount(cp);
            if (Invisible.is(cp)) {
                i = next;
                continue;
            }
            if (isWide(cp)) {
                String narrow = Normalizer.normalize(new String(Character.toChars(cp)), Normalizer.Form.NFKC);
                for (int k = 0; k < narrow.length(); k++) {
                    b.add(narrow.charAt(k), i, next, NONE);
                }
            } else {
                for (int k = i; k < next; k++) {
                    b.add(original.charAt(k), i, next, NONE);
                }
            }
            i = next;
        }
        return b.view();
    }

    /** Without blanks; line breaks stay. */
    TextView withoutBlanks() {
        Builder b = new Builder(text.length());
        byte gap = NONE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                gap = BLANK;
            } else {
                b.add(c, starts[i], ends[i], gap);
                gap = NONE;
            }
        }
        return b.view();
    }

    /** Without blanks and line breaks; {@link #gapBefore} remembers them. */
    TextView compact() {
        Builder b = new Builder(text.length());
        byte gap = NONE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\f' || c == '\u2028') {
                gap = LINE;
            } else if (isBlank(c)) {
                gap = gap == LINE ? gap : BLANK;
            } else {
                b.add(c, starts[i], ends[i], gap);
                gap = NONE;
            }
        }
        return b.view();
    }

    /** Without blanks, line breaks and the marks {@code - . ·} between the digits of one number. */
    TextView digitsJoined() {
        Builder b = new Builder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isJoint(text.charAt(i)) && i > 0 && isNumberPart(text.charAt(i - 1))) {
                int j = i;
                while (j < text.length() && isJoint(text.charAt(j)) && j - i < 4) {
                    j++;
                }
                if (j < text.length() && isNumberPart(text.charAt(j))) {
                    i = j;
                }
            }
            b.add(text.charAt(i), starts[i], ends[i], gaps[i]);
        }
        return b.view();
    }

    /** With the digits of long numbers as {@code 0-9}, however they are written: 一三八〇, 壹叁捌, ①③⑧, ١٣٨. */
    TextView digitsSpelt() {
        String spelt = SpeltDigits.toArabic(text);
        return spelt.equals(text) ? this : new TextView(spelt, starts, ends, gaps);
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    char at(int i) {
        return text.charAt(i);
    }

    byte gapBefore(int i) {
        return i >= text.length() ? LINE : gaps[i];
    }

    /** The original's stretch for this view's {@code [from, to)}, which is not empty. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    int originalStart(int i) {
        return starts[i];
    }

    /** First index of this view whose character begins at or after the original position. */
    int indexOf(int originalPosition) {
        int k = Arrays.binarySearch(starts, originalPosition);
        if (k < 0) {
            return -k - 1;
        }
        while (k > 0 && starts[k - 1] == originalPosition) {
            k--;
        }
        return k;
    }

    boolean sameAs(TextView other) {
        return text.equals(other.text);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u3000' || (c >= '\u2000' && c <= '\u200a');
    }

    static boolean isJoint(char c) {
        return isBlank(c)
                || c == '\n'
                || c == '\r'
                || c == '-'
                || c == '.'
                || c == '·'
                || c == '—'
                || c == '–'
                || c == '_';
    }

    private static boolean isNumberPart(char c) {
        return (c >= '0' && c <= '9') || c == 'X' || c == 'x' || c == '*';
    }

    private static boolean isWide(int cp) {
        return (cp >= 0xff01 && cp <= 0xff5e)
                || (cp >= 0x1d400 && cp <= 0x1d7ff)
                || (cp >= 0x1fbf0 && cp <= 0x1fbf9)
                || (cp >= 0x2f800 && cp <= 0x2fa1f)
                || (cp >= 0xf900 && cp <= 0xfaff)
                || (cp >= 0x2f00 && cp <= 0x2fd5)
                || cp == 0xff65;
    }

    private static final class Builder {
        private final StringBuilder out;
        private int[] starts;
        private int[] ends;
        private byte[] gaps;

        Builder(int size) {
            out = new StringBuilder(size);
            starts = new int[size + 8];
            ends = new int[size + 8];
            gaps = new byte[size + 8];
        }

        void add(char c, int start, int end, byte gap) {
            int n = out.length();
            if (n == starts.length) {
                starts = Arrays.copyOf(starts, n * 2);
                ends = Arrays.copyOf(ends, n * 2);
                gaps = Arrays.copyOf(gaps, n * 2);
            }
            out.append(c);
            starts[n] = start;
            ends[n] = end;
            gaps[n] = gap;
        }

        TextView view() {
            int n = out.length();
            return new TextView(
                    out.toString(), Arrays.copyOf(starts, n), Arrays.copyOf(ends, n), Arrays.copyOf(gaps, n));
        }
    }
}
