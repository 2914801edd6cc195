package org.qingjian.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way from the trigger to the due date. The steps cover every day from the trigger to the due date,
 * in order, so that a reader can count along.
 *
 * @param rule which rule was applied; the key of its explanation
 * @param from first day the step is about
 * @param until last day, same as {@code from} for a single day
 * @param days days counted by this step: working days or calendar days, 0 for days that do not count
 * @param name the holiday, the legal ground or the clock it is about, null when it needs none
 * @param law the citation, null when the step is plain counting
 */
public record Step(
        Rule rule,
        LocalDate from,
        LocalDate until,
        int days,
        @Nullable String name,
        @Nullable LawReference law) {

    /** The rules of counting. */
    public enum Rule {
        /** The day of the trigger is not counted. */
        FIRST_DAY_EXCLUDED,
        /** Days that count, one after the other. */
        COUNTED,
        /** A Saturday or Sunday that counts because a notice makes it a workday. */
        MAKEUP_DAY_COUNTED,
        /** Saturdays and Sundays, not counted as working days. */
        WEEKEND_SKIPPED,
        /** Days off by a notice, not counted as working days. */
        HOLIDAY_SKIPPED,
        /** The clock stood still on a legal ground. */
        PAUSED,
        /** The matter was closed; the time is not counted after reopening. */
        CLOSED,
        /** The term was lengthened by an approved extension. */
        EXTENDED,
        /** Months: the last day is the day of the same number. */
        MONTHS_COUNTED,
        /** Months: the target month has no such day, so its last day counts. */
        MONTH_END,
        /** A fixed day of the year. */
        ANNUAL_DATE,
        /** The last day was not worked, so the next working day is the last. */
        ROLLED_FORWARD,
        /** Counted backwards from the event that must not come too early. */
        COUNTED_BACK,
        /** From here on the calendar is not known: the date is the earliest it can be. */
        YEAR_NOT_LOADED,
        /** The last day of the term. */
        LAST_DAY
    }
}
