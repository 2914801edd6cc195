package org.qingjian.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as Chinese documents and exports write them. */
public final class ChineseDate {
    private static final String DAY_NUMERALS = "[一二三四五六七八九十廿]{1,3}";
    static final String FULL =
            "(?:(?<year>(?:19|20|21)\\d{2})\\s*年\\s*(?<month>\\d{1,2})\\s*月\\s*(?<day>\\d{1,2})\\s*[日号]"
                    + "|(?<cyear>[一二][〇零○oO0一二三四五六七八九]{3})\\s*年\\s*(?<cmonth>" + DAY_NUMERALS + ")\\s*月\\s*(?<cday>"
                    + DAY_NUMERALS + ")\\s*[日号]"
                    + "|(?<![\\d.A-Za-z/-])(?<iyear>(?:19|20|21)\\d{2})(?<mark>[-/.])(?<imonth>\\d{1,2})\\k<mark>(?<iday>\\d{1,2})(?![\\d.]\\d|\\d)"
                    + "|(?<![\\dA-Za-z.-])(?<digits>(?:19|20)\\d{6})(?![\\dA-Za-z.]))";
    private static final Pattern DATE = Pattern.compile(FULL);
    private static final Pattern TIME =
            Pattern.compile("[T ]\\s*([01]?\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$");
    private static final Pattern ROC =
            Pattern.compile("(?:民国)?(\\d{2,3})[年./-]?(\\d{2}|(?<=\\D)\\d)[月./-]?(\\d{2}|(?<=\\D)\\d)日?");

    private ChineseDate() {}

    /**
     * Reads one date: 2026年1月9日, 二〇二六年一月九日, 2026-01-09, 2026/1/9, 2026.1.9, 20260109; a time of day behind it is dropped.
     *
     * @return the day, or a failure: {@code EMPTY}, {@code PARTIAL} (no day), {@code YEAR} (two digits), {@code ORDER} (day or month
     *     first), {@code NO_SUCH_DAY}, {@code FORMAT}
     */
    public static Parsed<LocalDate> parse(String text) {
        String flat = HanText.halfWidth(text).strip();
        if (flat.isEmpty()) {
            return Parsed.failure("EMPTY", "日期为空");
        }
        String date = TIME.matcher(flat).replaceFirst("").strip();
        Matcher matcher = DATE.matcher(date);
        if (matcher.matches()) {
            LocalDate day = day(matcher);
            return day == null ? Parsed.failure("NO_SUCH_DAY", "没有这一天，请核对日期") : Parsed.ok(day);
        }
        return refusal(date);
    }

    /** Existing days in running text, in order. */
    public static List<Found<LocalDate>> findAll(String text) {
        List<Found<LocalDate>> found = new ArrayList<>();
        Matcher matcher = DATE.matcher(HanText.halfWidth(text));
        while (matcher.find()) {
            LocalDate day = day(matcher);
            if (day != null) {
                found.add(Found.in(text, matcher.start(), matcher.end(), day));
            }
        }
        return found;
    }

    /**
     * Reads a period: 2026年1月9日至1月15日, 2026-01-09—2026-01-15, 自…起至…止. What the end leaves out it takes from the start.
     *
     * @return the period, with hint {@code REVERSED} when it ends before it begins; or a failure: {@code EMPTY}, {@code FORMAT}
     */
    public static Parsed<DatePeriod> parsePeriod(String text) {
        return PeriodReader.parse(text);
    }

    /** Periods in running text, reversed ones included. */
    public static List<Found<DatePeriod>> findPeriods(String text) {
        return PeriodReader.findAll(text);
    }

    /**
     * Reads a date of the Minguo calendar: {@code 0770105} (yyyMMdd), {@code 77/1/5}, 民國77年1月5日. Never tried by {@link #parse}.
     *
     * @return the day, or a failure: {@code EMPTY} (also for a hyphen), {@code NO_SUCH_DAY}, {@code FORMAT}
     */
    public static Parsed<LocalDate> parseRoc(String text) {
        String flat =
                HanText.simplified(HanText.halfWidth(text)).replace("中华", "").strip();
        if (flat.isEmpty() || flat.equals("-")) {
            return Parsed.failure("EMPTY", "日期为空");
        }
        Matcher matcher = ROC.matcher(flat);
        if (!matcher.matches()) {
            return Parsed.failure("FORMAT", "不是民国纪年日期的写法，例如：0770105");
        }
        int year = 1911 + Integer.parseInt(matcher.group(1));
        LocalDate day = day(year, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
        return day == null ? Parsed.failure("NO_SUCH_DAY", "没有这一天，请核对日期") : Parsed.ok(day);
    }

    static @Nullable LocalDate day(Matcher date) {
        String digits = date.group("digits");
        if (digits != null) {
            return day(number(digits.substring(0, 4)), number(digits.substring(4, 6)), number(digits.substring(6)));
        }
        if (date.group("cyear") != null) {
            String year = date.group("cyear").replaceAll("[oO0○]", "〇");
            return day(number(year), number(date.group("cmonth")), number(date.group("cday")));
        }
        String prefix = date.group("iyear") == null ? "" : "i";
        return day(
                number(date.group(prefix + "year")),
                number(date.group(prefix + "month")),
                number(date.group(prefix + "day")));
    }

    static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    static int number(String text) {
        Integer value = ChineseNumber.small(text.replace("廿", "二十"));
        return value == null ? -1 : value;
    }

    private static Parsed<LocalDate> refusal(String date) {
        if (date.matches("\\d{4}\\s*[年./-]\\s*\\d{1,2}\\s*月?")) {
            return Parsed.failure("PARTIAL", "日期缺少“日”，应写到日");
        }
        if (date.matches("\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}")) {
            return Parsed.failure("ORDER", "日期应按年、月、日的顺序写，例如：2026-01-09");
        }
        if (date.matches("\\d{2}\\s*[年./-].*")) {
            return Parsed.failure("YEAR", "年份应写四位数字");
        }
        return Parsed.failure("FORMAT", "不是日期的写法，例如：2026年1月9日或2026-01-09");
    }
}
