package org.qingjian.notation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads periods: a full date, a mark, and an end that may leave out what the start has said. */
final class PeriodReader {
    private static final Pattern PERIOD = Pattern.compile(
            ChineseDate.FULL
                    + "\\s*(?:\\([^()]{1,6}\\))?\\s*(?:起|开始)?\\s*,?\\s*(?:至|到|[-—–~－]{1,3})\\s*"
                    + "(?:(?<eyear>(?:19|20|21)\\d{2})\\s*[年./-]\\s*)?(?:(?<emonth>\\d{1,2})\\s*[月./-]\\s*)?(?<eday>\\d{1,2})(?:\\s*[日号])?(?!\\d)(?:\\s*止)?");
    private static final Pattern CHINESE =
            Pattern.compile(ChineseDate.FULL.replaceAll("\\?<(\\w+)>", "?<s$1>").replace("\\k<mark>", "\\k<smark>")
                    + "\\s*起?\\s*(?:至|到|[-—–~－]{1,3})\\s*" + ChineseDate.FULL);
    private static final Pattern ENDS_LIKE_A_DATE = Pattern.compile(".*[日号止]|.*\\d[-/.]\\d{1,2}");

    private PeriodReader() {}

    static Parsed<DatePeriod> parse(String text) {
        if (text.isBlank()) {
            return Parsed.failure("EMPTY", "起止日期为空");
        }
        List<Found<DatePeriod>> found = findAll(text);
        String rest = found.size() == 1
                ? HanText.halfWidth(text).replace(HanText.halfWidth(found.get(0).quote()), "")
                : "-";
        if (!rest.replaceAll("[自从止起:期限公示时间\\s()共\\d个工作日天,。]", "").isEmpty()) {
            return Parsed.failure("FORMAT", "不是起止日期的写法，例如：2026年1月9日至2026年1月15日");
        }
        DatePeriod period = found.get(0).value();
        return period.isReversed() ? Parsed.ok(period, new Hint("REVERSED", "结束日期早于开始日期，请核对")) : Parsed.ok(period);
    }

    static List<Found<DatePeriod>> findAll(String text) {
        String flat = HanText.halfWidth(text);
        List<Found<DatePeriod>> found = new ArrayList<>();
        Matcher matcher = PERIOD.matcher(flat);
        while (matcher.find()) {
            DatePeriod period = period(matcher);
            if (period != null
                    && ENDS_LIKE_A_DATE.matcher(matcher.group().strip()).matches()) {
                found.add(Found.in(text, matcher.start(), matcher.end(), period));
            }
        }
        if (found.isEmpty()) {
            written(text, flat, found);
        }
        return found;
    }

    private static void written(String text, String flat, List<Found<DatePeriod>> found) {
        Matcher matcher = CHINESE.matcher(flat);
        while (matcher.find()) {
            List<Found<LocalDate>> ends = ChineseDate.findAll(matcher.group());
            if (ends.size() == 2) {
                DatePeriod period =
                        new DatePeriod(ends.get(0).value(), ends.get(1).value());
                found.add(Found.in(text, matcher.start(), matcher.end(), period));
            }
        }
    }

    private static @Nullable DatePeriod period(Matcher matcher) {
        LocalDate start = ChineseDate.day(matcher);
        if (start == null) {
            return null;
        }
        String year = matcher.group("eyear");
        String month = matcher.group("emonth");
        LocalDate end = ChineseDate.day(
                year == null ? start.getYear() : ChineseDate.number(year),
                month == null ? start.getMonthValue() : ChineseDate.number(month),
                ChineseDate.number(matcher.group("eday")));
        return end == null ? null : new DatePeriod(start, end);
    }
}
