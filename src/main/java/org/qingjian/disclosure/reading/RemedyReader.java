package org.qingjian.disclosure.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingjian.notation.Found;

/** Reads the sentence on reconsideration and lawsuit. */
final class RemedyReader {
    private static final String NUMBER = "(\\d{1,3}|[一二三四五六七八九十百]{1,4})";
    private static final Pattern ORGAN = Pattern.compile("向([\\p{IsHan}()、]{3,50}?)(?:申请|提出|提起)(?:行政)?复议");
    private static final Pattern DAYS = Pattern.compile(NUMBER + "\\s*(?:个工作)?日内[^。\\n]{0,70}?复议");
    private static final Pattern MONTHS = Pattern.compile(NUMBER + "\\s*个?月内[^。\\n]{0,70}?(?:诉讼|起诉)");
    private static final Pattern COURT = Pattern.compile("向([\\p{IsHan}]{2,25}?法院)[^。\\n]{0,8}(?:提起|起诉)");

    private RemedyReader() {}

    static Remedies read(SourceText source) {
        return new Remedies(source.first(ORGAN), number(source, DAYS), number(source, MONTHS), source.first(COURT));
    }

    static @Nullable Found<Integer> number(SourceText source, Pattern pattern) {
        Matcher matcher = pattern.matcher(source.flat);
        while (matcher.find()) {
            Integer value = number(matcher.group(1));
            if (value != null) {
                return source.at(matcher.start(1), matcher.end(1), value);
            }
        }
        return null;
    }

    private static @Nullable Integer number(String text) {
        if (text.matches("\\d+")) {
            return Integer.valueOf(text);
        }
        int value = 0;
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            int at = "零一二三四五六七八九".indexOf(text.charAt(i));
            if (at > 0) {
                digit = at;
            } else {
                value += Math.max(1, digit) * (text.charAt(i) == '百' ? 100 : 10);
                digit = 0;
            }
        }
        return value + digit == 0 ? null : value + digit;
    }
}
