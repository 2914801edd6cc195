package org.qingjian.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/**
 * Which days are worked, by the notices that are loaded. Immutable. Every question about a day of a year that is not
 * loaded fails with {@link ProblemType#CALENDAR_NOT_LOADED} (argument {@code year}); Monday to Friday is never assumed.
 */
public final class WorkingCalendar {
    private final NavigableSet<Integer> years = new TreeSet<>();
    private final Map<LocalDate, HolidayDay> days = new HashMap<>();

    private WorkingCalendar() {}

    /** A calendar of these years; of two entries for one day the later year's notice wins. */
    public static WorkingCalendar of(Collection<HolidayYear> loaded) {
        WorkingCalendar calendar = new WorkingCalendar();
        loaded.stream().sorted((a, b) -> Integer.compare(a.year(), b.year())).forEach(year -> {
            calendar.years.add(year.year());
            year.days().forEach(day -> calendar.days.put(day.date(), day));
        });
        return calendar;
    }

    /** The years that have data, ascending. */
    public NavigableSet<Integer> years() {
        return new TreeSet<>(years);
    }

    public boolean isLoaded(int year) {
        return years.contains(year);
    }

    /**
     * True when the day's year is not loaded and lies after the first loaded one: its notice has not come out, or was not
     * imported yet. A year left out between loaded ones counts too, or loading 2028 before 2027 would stop every clock that
     * runs into 2027.
     */
    boolean isAhead(LocalDate day) {
        return years.isEmpty() || (!isLoaded(day.getYear()) && day.getYear() > years.first());
    }

    /** True when the day is worked. */
    public boolean isWorkingDay(LocalDate day) {
        requireLoaded(day);
        HolidayDay named = days.get(day);
        return named == null ? !isWeekend(day) : named.kind() == HolidayDay.Kind.WORK;
    }

    /** What a notice says about the day, if one names it. */
    public Optional<HolidayDay> named(LocalDate day) {
        requireLoaded(day);
        return Optional.ofNullable(days.get(day));
    }

    /**
     * Working days after {@code start} up to and including {@code end}: wd(a, b), first day excluded. 0 when the end
     * does not lie after the start.
     */
    public int workingDaysBetween(LocalDate start, LocalDate end) {
        int count = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    /** The day itself when it is worked, else the next one that is. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** Working days of a whole year. */
    public int workingDaysIn(int year) {
        return workingDaysBetween(LocalDate.of(year, 1, 1).minusDays(1), LocalDate.of(year, 12, 31));
    }

    /** The named day without the check that its year is loaded. */
    @Nullable
    HolidayDay peek(LocalDate day) {
        return days.get(day);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The failure for a day whose year is not loaded. */
    static PortalException notLoaded(int year) {
        return new PortalException(ProblemType.CALENDAR_NOT_LOADED, Map.of("year", year));
    }

    private void requireLoaded(LocalDate day) {
        if (!isLoaded(day.getYear())) {
            throw notLoaded(day.getYear());
        }
    }
}
