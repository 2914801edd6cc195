package org.qingjian.deadline.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingjian.deadline.WorkingCalendar;

/** Working days between two days, where they can be known. */
final class Spans {
    private Spans() {}

    /** Null when a year in between is not loaded. */
    static @Nullable Integer workingDays(WorkingCalendar calendar, LocalDate a, LocalDate b) {
        LocalDate start = a.isBefore(b) ? a : b;
        LocalDate end = a.isBefore(b) ? b : a;
        for (int year = start.plusDays(1).getYear(); year <= end.getYear(); year++) {
            if (!calendar.isLoaded(year)) {
                return null;
            }
        }
        return calendar.workingDaysBetween(start, end);
    }
}
