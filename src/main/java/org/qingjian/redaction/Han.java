package org.qingjian.redaction;

/** Which characters can be part of a name, and which only stand in one's place. */
final class Han {
    private static final String MASKS = "某*＊×○□●■▇█X";

    private Han() {}

    static boolean is(char c) {
        return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || Character.isSurrogate(c) || c == '〇';
    }

    static boolean isAt(CharSequence text, int i) {
        return i >= 0 && i < text.length() && is(text.charAt(i));
    }

    /** Whether the text from here is a name that somebody has already hidden, such as 李某, 梁** or 王×. */
    static boolean isMasked(CharSequence text, int from) {
        for (int i = from; i < Math.min(from + 3, text.length()); i++) {
            if (MASKS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    static boolean isMaskMark(char c) {
        return MASKS.indexOf(c) >= 0;
    }

    static boolean isDot(char c) {
        return c == '·' || c == '•' || c == '・' || c == '‧' || c == '･' || c == '∙' || c == '⋅' || c == '．' || c == '.'
                || c == '˙';
    }

    /** Number of Han characters from here on. */
    static int run(CharSequence text, int from, int most) {
        int n = 0;
        while (n < most && isAt(text, from + n)) {
            n++;
        }
        return n;
    }
}
