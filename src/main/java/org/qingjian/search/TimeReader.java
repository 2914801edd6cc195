package org.qingjian.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a period in a folded query: 2024年, 2024年5月, 2023-2025年, 2024-03-01至2024-06-30, 2024年以来, 去年, 近三年. */
final class TimeReader {
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String DAY = YEAR + "\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?";
    private static final String TO = "\\s*(?:-|~|—|–|至|到)+\\s*";
    private static final Pattern DAYS = Pattern.compile("(?<!\\d)" + DAY + "(?:" + TO + DAY + ")?(?!\\d)");
    private static final Pattern YEARS = Pattern.compile("(?<!\\d)" + YEAR + "\\s*年?" + TO + YEAR + "\\s*年?(?!\\d)");
    private static final Pattern SINCE = Pattern.compile(YEAR + "\\s*年?\\s*(以来|以后|之后|至今|起|以前|之前)");
    private static final Pattern MONTH =
            Pattern.compile("(?<![\\d〔\\[(])" + YEAR + "\\s*年(?:\\s*(\\d{1,2})\\s*月(?!\\d))?");
    private static final Pattern LONE_YEAR = Pattern.compile("(?<=^|\\s)" + YEAR + "(?=\\s|$)");
    private static final Pattern RELATIVE = Pattern.compile("今年|去年|前年|近([一二两三五12345])年");
    private static final String NUMERALS = "一二三四五";

    private TimeReader() {}

    /** Both ends belong to it; a missing end is open. */
    record Period(
            String quote,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        String value() {
            return (from == null ? "" : from.toString()) + "/" + (to == null ? "" : to.toString());
        }

        @Nullable
        Long fromDay() {
            return from == null ? null : Long.valueOf(from.toEpochDay());
        }

        @Nullable
        Long toDay() {
            return to == null ? null : Long.valueOf(to.toEpochDay());
        }
    }

    /** The first period, the most exact kind first. */
    static Optional<Period> read(String text, LocalDate today) {
        return days(text)
                .or(() -> years(text))
                .or(() -> since(text))
                .or(() -> relative(text, today))
                .or(() -> month(text));
    }

    private static Optional<Period> days(String text) {
        Matcher found = DAYS.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        Optional<LocalDate> from = day(found.group(1), found.group(2), found.group(3));
        Optional<LocalDate> to = found.group(4) == null ? from : day(found.group(4), found.group(5), found.group(6));
        boolean period = from.isPresent() && to.isPresent() && !from.get().isAfter(to.get());
        return period ? Optional.of(new Period(found.group(), from.get(), to.get())) : Optional.empty();
    }

    private static Optional<Period> years(String text) {
        Matcher found = YEARS.matcher(text);
        return found.find() && found.group(1).compareTo(found.group(2)) <= 0
                ? Optional.of(new Period(found.group(), first(found.group(1)), last(found.group(2))))
                : Optional.empty();
    }

    private static Optional<Period> since(String text) {
        Matcher found = SINCE.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        LocalDate first = first(found.group(1));
        return Optional.of(
                switch (found.group(2)) {
                    case "以前", "之前" -> new Period(found.group(), null, first.minusDays(1));
                    case "以后", "之后" -> new Period(found.group(), first.plusYears(1), null);
                    default -> new Period(found.group(), first, null);
                });
    }

    private static Optional<Period> relative(String text, LocalDate today) {
        Matcher found = RELATIVE.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        String word = found.group();
        int year = today.getYear();
        return Optional.of(
                switch (word) {
                    case "今年" -> new Period(word, LocalDate.of(year, 1, 1), today);
                    case "去年" -> new Period(word, LocalDate.of(year - 1, 1, 1), LocalDate.of(year - 1, 12, 31));
                    case "前年" -> new Period(word, LocalDate.of(year - 2, 1, 1), LocalDate.of(year - 2, 12, 31));
                    default -> new Period(word, today.minusYears(number(found.group(1))), today);
                });
    }

    private static Optional<Period> month(String text) {
        Matcher year = MONTH.matcher(text);
        if (year.find()) {
            int month = year.group(2) == null ? 0 : Integer.parseInt(year.group(2));
            if (month < 1 || month > 12) {
                return Optional.of(new Period(year.group(), first(year.group(1)), last(year.group(1))));
            }
            YearMonth whole = YearMonth.of(Integer.parseInt(year.group(1)), month);
            return Optional.of(new Period(year.group(), whole.atDay(1), whole.atEndOfMonth()));
        }
        Matcher lone = LONE_YEAR.matcher(text);
        return lone.find()
                ? Optional.of(new Period(lone.group(), first(lone.group(1)), last(lone.group(1))))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        boolean valid = m >= 1
                && m <= 12
                && d >= 1
                && d <= YearMonth.of(Integer.parseInt(year), m).lengthOfMonth();
        return valid ? Optional.of(LocalDate.of(Integer.parseInt(year), m, d)) : Optional.empty();
    }

    private static int number(String numeral) {
        return numeral.equals("两")
                ? 2
                : Character.isDigit(numeral.charAt(0)) ? Integer.parseInt(numeral) : 1 + NUMERALS.indexOf(numeral);
    }

    private static LocalDate first(String year) {
        return LocalDate.of(Integer.parseInt(year), 1, 1);
    }

    private static LocalDate last(String year) {
        return LocalDate.of(Integer.parseInt(year), 12, 31);
    }
}
