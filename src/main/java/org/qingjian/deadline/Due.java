package org.qingjian.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * A due date and how it was reached.
 *
 * @param date the last day of the term. When provisional, the earliest day it can be: no day of a year that is not
 *     loaded was assumed to be off
 * @param provisional true when the count runs into a year whose notice is not loaded; the date moves, at most later,
 *     when it is
 * @param steps from the trigger to the date
 */
public record Due(LocalDate date, boolean provisional, List<Step> steps) {
    public Due {
        steps = List.copyOf(steps);
    }

    /** This, or a CALENDAR_NOT_LOADED failure when it is provisional. */
    public Due settled() {
        steps.stream()
                .filter(step -> step.rule() == Step.Rule.YEAR_NOT_LOADED)
                .findFirst()
                .ifPresent(step -> {
                    throw WorkingCalendar.notLoaded(step.from().getYear());
                });
        return this;
    }
}
