package org.qingjian.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days during which a clock does not run: from the day it stopped up to the day before it ran again.
 *
 * @param rule {@link Step.Rule#PAUSED} or {@link Step.Rule#CLOSED}
 * @param ground why, in the words of the event
 */
record Interval(LocalDate from, LocalDate until, Step.Rule rule, String ground) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, until));
    }
}
