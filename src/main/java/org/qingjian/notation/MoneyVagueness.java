package org.qingjian.notation;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers that are vague on purpose: 几十万, 十几, 3000多, 八九亿; and plain ones. */
final class MoneyVagueness {
    private static final String UNITS = "十百千万亿拾佰仟萬億";
    private static final Pattern SEVERAL = Pattern.compile("[几数]([" + UNITS + "]+)");
    private static final Pattern AND_SOME = Pattern.compile("(.+?)几([万亿萬億]*)");
    private static final Pattern AND_MORE = Pattern.compile("(.+?)[多余来]([" + UNITS + "]*)");
    private static final Pattern NEIGHBOURS = Pattern.compile("([一二两三四五六七八九])([二三四五六七八九])([" + UNITS + "]+)");
    private static final Pattern LARGE_AT_END = Pattern.compile("[万亿萬億wW]+$");
    private static final Pattern SMALL_AT_END = Pattern.compile("[十百千拾佰仟kK]$");

    private MoneyVagueness() {}

    /** From low to high; equal for a plain number. */
    record Span(BigDecimal low, BigDecimal high) {}

    static @Nullable Span read(String number) {
        Matcher several = SEVERAL.matcher(number);
        if (several.matches()) {
            return span(ChineseNumber.read("一" + several.group(1)), BigDecimal.TEN);
        }
        Matcher neighbours = NEIGHBOURS.matcher(number);
        if (neighbours.matches()) {
            return between(
                    ChineseNumber.read(neighbours.group(1) + neighbours.group(3)),
                    ChineseNumber.read(neighbours.group(2) + neighbours.group(3)));
        }
        Matcher some = AND_SOME.matcher(number);
        if (some.matches()) {
            return more(some.group(1), some.group(2), 1);
        }
        Matcher more = AND_MORE.matcher(number);
        if (more.matches()) {
            return more(more.group(1), more.group(2), 0);
        }
        BigDecimal plain = ChineseNumber.read(number);
        return plain == null ? null : new Span(plain, plain);
    }

    /** What a range's lower end takes over from the upper one: the 万 of 三万, the 百 of 3百, else 1. */
    static BigDecimal unitAtEnd(String number) {
        Matcher large = LARGE_AT_END.matcher(number);
        Matcher unit = large.find() ? large : SMALL_AT_END.matcher(number);
        BigDecimal value = unit == large || unit.find()
                ? ChineseNumber.read("一" + unit.group().replace('k', '千'))
                : null;
        return value == null ? BigDecimal.ONE : value;
    }

    /** 3000多 ends before 4000: the step is the last digit that is written out, at least {@code leastZeros} zeros large. */
    private static @Nullable Span more(String head, String unit, int leastZeros) {
        BigDecimal low = ChineseNumber.read(head);
        BigDecimal times = unit.isEmpty() ? BigDecimal.ONE : ChineseNumber.read("一" + unit);
        if (low == null || low.signum() == 0 || times == null) {
            return null;
        }
        int zeros = Math.max(leastZeros, -low.stripTrailingZeros().scale());
        return new Span(low.multiply(times), low.add(BigDecimal.TEN.pow(zeros)).multiply(times));
    }

    private static @Nullable Span span(@Nullable BigDecimal low, BigDecimal times) {
        return low == null ? null : new Span(low, low.multiply(times));
    }

    private static @Nullable Span between(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low == null || high == null || low.compareTo(high) >= 0 ? null : new Span(low, high);
    }
}
