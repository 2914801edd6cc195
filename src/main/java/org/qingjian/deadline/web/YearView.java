package org.qingjian.deadline.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingjian.deadline.HolidayDay;
import org.qingjian.deadline.LoadedYear;
import org.qingjian.deadline.Notice;
import org.qingjian.deadline.WorkingCalendar;
import org.qingjian.shared.web.Formats;

/** The calendar of a year, month by month. */
record YearView(int year, int workingDays, List<Notice> notices, List<Month> months, List<Integer> others) {
    /** A month: its working days, and the runs of days that a notice names. */
    record Month(int number, int workingDays, List<String> off, List<String> worked) {}

    static YearView of(LoadedYear loaded, List<Integer> years, WorkingCalendar calendar, Locale locale) {
        return new YearView(
                loaded.year(),
                loaded.workingDays(),
                loaded.notices(),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> month(YearMonth.of(loaded.year(), month), calendar, locale))
                        .toList(),
                years);
    }

    private static Month month(YearMonth month, WorkingCalendar calendar, Locale locale) {
        return new Month(
                month.getMonthValue(),
                calendar.workingDaysBetween(month.atDay(1).minusDays(1), month.atEndOfMonth()),
                runs(month, HolidayDay.Kind.OFF, calendar, locale),
                runs(month, HolidayDay.Kind.WORK, calendar, locale));
    }

    private static List<String> runs(YearMonth month, HolidayDay.Kind kind, WorkingCalendar calendar, Locale locale) {
        List<String> runs = new ArrayList<>();
        LocalDate start = null;
        String name = null;
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth().plusDays(1)); day = day.plusDays(1)) {
            String named = day.isAfter(month.atEndOfMonth()) ? null : name(calendar, day, kind);
            if (start != null && !Objects.equals(named, name)) {
                runs.add(run(start, day.minusDays(1), locale) + " " + name);
                start = null;
            }
            if (named != null && start == null) {
                start = day;
            }
            name = named;
        }
        return runs;
    }

    private static @Nullable String name(WorkingCalendar calendar, LocalDate day, HolidayDay.Kind kind) {
        return calendar.named(day)
                .filter(named -> named.kind() == kind)
                .map(HolidayDay::name)
                .orElse(null);
    }

    private static String run(LocalDate from, LocalDate until, Locale locale) {
        String first = Formats.shortDay(from, locale);
        return from.equals(until) ? first : first + "–" + Formats.shortDay(until, locale);
    }
}
