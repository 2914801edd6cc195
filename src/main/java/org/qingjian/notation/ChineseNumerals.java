package org.qingjian.notation;

/** Writes whole numbers as laws number their articles: 十, 一百零二, 一千二百四十二. */
final class ChineseNumerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "千百十";

    private ChineseNumerals() {}

    /** Numbers from 0 to 9999. */
    static String of(int number) {
        if (number < 10) {
            return DIGITS.substring(number, number + 1);
        }
        StringBuilder out = new StringBuilder();
        int unit = 1000;
        boolean zero = false;
        for (int i = 0; i <= UNITS.length(); i++, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                zero = out.length() > 0;
                continue;
            }
            if (zero) {
                out.append('零');
                zero = false;
            }
            out.append(DIGITS.charAt(digit));
            if (i < UNITS.length()) {
                out.append(UNITS.charAt(i));
            }
        }
        return out.indexOf("一十") == 0 ? out.substring(1) : out.toString();
    }
}
