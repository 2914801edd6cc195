package org.qingjian.disclosure;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of working days that a notice prints as the length of its period. Other numbers of working days stand in every
 * notice: the five days to ask for a hearing, the least the law asks for. Only what follows a word for the period, or the dates
 * from and to, is its length.
 */
final class PrintedPeriod {
    private static final String DAYS = "(\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*个?\\s*工作日(?!\\s*(?:之?内|以内|前))";
    private static final Pattern AFTER_ITS_NAME =
            Pattern.compile("(?:公示|公告)(?:期限|期间|期|时间|时限|起止(?:时间|日期)?)[^。；;\\n听提反不]{0,50}?" + DAYS);
    private static final Pattern AFTER_ITS_DATES = Pattern.compile(
            "日?\\s*(?:[-—–~～至]|到)+\\s*(?:\\d{4}\\s*[年./-])?\\s*\\d{1,2}\\s*[月./-]\\s*\\d{1,2}\\s*日?[\\s（(，,、共计为]{0,6}"
                    + DAYS);
    private static final Map<Character, Integer> DIGITS =
            Map.of('一', 1, '二', 2, '三', 3, '四', 4, '五', 5, '六', 6, '七', 7, '八', 8, '九', 9);

    private PrintedPeriod() {}

    /** Empty when the text prints none. */
    static OptionalInt workingDays(String text) {
        Matcher named = AFTER_ITS_NAME.matcher(text);
        if (named.find()) {
            return OptionalInt.of(number(named.group(1)));
        }
        Matcher dated = AFTER_ITS_DATES.matcher(text);
        return dated.find() ? OptionalInt.of(number(dated.group(1))) : OptionalInt.empty();
    }

    private static int number(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return Integer.parseInt(printed);
        }
        int ten = printed.indexOf('十');
        if (ten < 0) {
            return digit(printed.charAt(printed.length() - 1));
        }
        int tens = ten == 0 ? 1 : digit(printed.charAt(ten - 1));
        int ones = ten == printed.length() - 1 ? 0 : digit(printed.charAt(ten + 1));
        return tens * 10 + ones;
    }

    private static int digit(char character) {
        return DIGITS.getOrDefault(character, 0);
    }
}
