package org.qingjian.redaction;

/** Code points that nobody sees, with which a number or a name can be parted: Unicode's Default_Ignorable, and marks on top. */
final class Invisible {
    private static final int[][] RANGES = {
        {0x00ad, 0x00ad},
        {0x0300, 0x036f},
        {0x061c, 0x061c},
        {0x115f, 0x1160},
        {0x17b4, 0x17b5},
        {0x180b, 0x180f},
        {0x200b, 0x200f},
        {0x202a, 0x202e},
        {0x2060, 0x206f},
        {0x20d0, 0x20f0},
        {0x3164, 0x3164},
        {0xfe00, 0xfe0f},
        {0xfe20, 0xfe2f},
        {0xfeff, 0xfeff},
        {0xffa0, 0xffa0},
        {0xfff0, 0xfff8},
        {0x1bca0, 0x1bca3},
        {0x1d173, 0x1d17a},
        {0xe0000, 0xe0fff}
    };

    private Invisible() {}

    static boolean is(int codePoint) {
        if (codePoint < RANGES[0][0] || (codePoint >= 0x3400 && codePoint < 0xfe00)) {
            return false;
        }
        for (int[] range : RANGES) {
            if (codePoint <= range[1]) {
                return codePoint >= range[0];
            }
        }
        return false;
    }
}
