package org.qingjian.redaction;

/**
 * Numbers whose digits are not {@code 0-9}: Chinese, financial, ringed, raised, of other scripts, or letters that look like
 * them. Only long runs are numbers; 一三八 in a sentence is none.
 */
final class SpeltDigits {
    private static final int SHORTEST = 7;
    /** How many of them are no mere look-alikes. */
    private static final int SURE = 5;

    private static final int LONGEST_GAP = 3;
    private static final String[] WRITTEN = {
        "〇零○洞０⓪⁰₀",
        "一壹幺弌①¹₁❶➊",
        "二贰貳弍②²₂❷➋",
        "三叁參弎③³₃❸➌",
        "四肆④⁴₄❹➍",
        "五伍⑤⁵₅❺➎",
        "六陆陸⑥⁶₆❻➏",
        "七柒拐⑦⁷₇❼➐",
        "八捌⑧⁸₈❽➑",
        "九玖勾⑨⁹₉❾➒"
    };
    private static final String ALIKE_ZERO = "OoΟОο";
    private static final String ALIKE_ONE = "lI|";
    private static final byte[] VALUES = new byte[1 << 16];

    static {
        java.util.Arrays.fill(VALUES, (byte) -1);
        for (int c = 0; c < VALUES.length; c++) {
            VALUES[c] = Character.isDigit((char) c) ? (byte) Character.digit((char) c, 10) : -1;
        }
        for (int d = 0; d < WRITTEN.length; d++) {
            for (char c : WRITTEN[d].toCharArray()) {
                VALUES[c] = (byte) d;
            }
        }
    }

    private SpeltDigits() {}

    /** The text, as long as before, with every digit of a long number as {@code 0-9}. */
    static String toArabic(String text) {
        char[] out = null;
        for (int i = 0; i < text.length(); ) {
            if (!isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int end = end(text, i);
            if (isSpelt(text, i, end)) {
                out = out == null ? text.toCharArray() : out;
                spell(out, i, end);
            }
            i = end;
        }
        return out == null ? text : new String(out);
    }

    private static int end(String text, int from) {
        int end = from + 1;
        for (int k = end; k < text.length() && k - end <= LONGEST_GAP; k++) {
            if (isDigit(text.charAt(k))) {
                end = k + 1;
            } else if (!TextView.isJoint(text.charAt(k))) {
                break;
            }
        }
        return end;
    }

    private static boolean isSpelt(String text, int from, int end) {
        int sure = 0;
        int digits = 0;
        boolean other = false;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            sure += VALUES[c] >= 0 ? 1 : 0;
            digits += isDigit(c) ? 1 : 0;
            other |= isDigit(c) && (c < '0' || c > '9');
        }
        return other && digits >= SHORTEST && sure >= SURE;
    }

    private static void spell(char[] out, int from, int end) {
        for (int i = from; i < end; i++) {
            char c = out[i];
            if (VALUES[c] >= 0) {
                out[i] = (char) ('0' + VALUES[c]);
            } else if (ALIKE_ZERO.indexOf(c) >= 0) {
                out[i] = '0';
            } else if (ALIKE_ONE.indexOf(c) >= 0) {
                out[i] = '1';
            }
        }
    }

    private static boolean isDigit(char c) {
        return VALUES[c] >= 0 || ALIKE_ZERO.indexOf(c) >= 0 || ALIKE_ONE.indexOf(c) >= 0;
    }
}
