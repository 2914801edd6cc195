package org.qingjian.deadline;

import java.time.LocalDate;

/**
 * One day that a notice names.
 *
 * @param date the day
 * @param kind off, or worked although it is a Saturday or Sunday
 * @param name the holiday it belongs to, such as 春节
 * @param notice the notice that says so
 */
public record HolidayDay(LocalDate date, Kind kind, String name, Notice notice) {

    /** What the notice makes of the day. */
    public enum Kind {
        /** 放假: nobody works, whatever the weekday. */
        OFF,
        /** 调休上班: a Saturday or Sunday that is worked. */
        WORK
    }
}
