package org.qingjian.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingjian.notation.HanText;
import org.qingjian.notation.Parsed;

/** Dates as offices' programs write them. A time of day behind the date is left out. */
final class DateReading {
    private static final Pattern PARTED = Pattern.compile(
            "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[T ]\\s*\\d{1,2}:\\d{2}.*)?");
    private static final Pattern SOLID = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern ROC_SOLID = Pattern.compile("(\\d{2,3})(\\d{2})(\\d{2})");
    private static final Pattern ROC_PARTED =
            Pattern.compile("(?:民[国國])?\\s*(\\d{1,3})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int ROC_ZERO = 1911;

    private DateReading() {}

    static Parsed<LocalDate> gregorian(String text) {
        return read(text, 0, PARTED, SOLID);
    }

    /** Also 5/31/2016 with the month first: only where the source is known to write so, since 5/6/2016 can be read both ways. */
    static Parsed<LocalDate> monthFirst(String text) {
        Matcher parts = MONTH_FIRST.matcher(HanText.halfWidth(text).strip());
        return parts.matches() ? gregorian(parts.replaceFirst("$3-$1-$2")) : gregorian(text);
    }

    /** Years of the Republic of China (1 = 1912). */
    static Parsed<LocalDate> roc(String text) {
        return read(text, ROC_ZERO, ROC_PARTED, ROC_SOLID);
    }

    private static Parsed<LocalDate> read(String text, int yearZero, Pattern... shapes) {
        String half = HanText.halfWidth(text).strip();
        for (Pattern shape : shapes) {
            Matcher parts = shape.matcher(half);
            if (parts.matches()) {
                return date(yearZero + Integer.parseInt(parts.group(1)), parts);
            }
        }
        return Parsed.failure("FORMAT", "日期的写法不认得，请写成2023/05/09");
    }

    private static Parsed<LocalDate> date(int year, Matcher parts) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Parsed.failure("YEAR", "日期的年份不合理");
        }
        try {
            return Parsed.ok(LocalDate.of(year, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            return Parsed.failure("NO_SUCH_DAY", "没有这一天，请核对月和日");
        }
    }
}
