package org.qingjian.disclosure.check;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.qingjian.deadline.DeadlineRules;
import org.qingjian.deadline.Due;

/**
 * The law and the day a run of checks sees; the same for all subjects of the run.
 *
 * @param rules calendar and clocks
 * @param asOf the legal date of the run: what is not done by now may be late
 */
public record CheckContext(DeadlineRules rules, LocalDate asOf) {

    /** wd(start, end), empty when a year in between is not loaded. */
    OptionalInt workingDays(LocalDate start, LocalDate end) {
        return loaded(start, end)
                ? OptionalInt.of(rules.calendar().workingDaysBetween(start, end))
                : OptionalInt.empty();
    }

    boolean loaded(LocalDate start, LocalDate end) {
        for (int year = start.getYear(); year <= end.getYear(); year++) {
            if (!rules.calendar().isLoaded(year)) {
                return false;
            }
        }
        return true;
    }

    /** The due date when it is certain; null when its calendar is not loaded or the law had no such limit. */
    @Nullable
    LocalDate due(LocalDate trigger, String clock) {
        if (rules.clocks().find(clock, trigger).isEmpty() || !rules.calendar().isLoaded(trigger.getYear())) {
            return null;
        }
        Due due = rules.due(trigger, clock);
        return due.provisional() ? null : due.date();
    }

    /** Whether what was done on a day, or not at all by now, is later than a limit allows. */
    boolean late(LocalDate trigger, String clock, @Nullable LocalDate done) {
        LocalDate due = due(trigger, clock);
        return due != null && (done == null ? asOf : done).isAfter(due);
    }

    /** Whether a period is certainly shorter than so many working days. */
    boolean shorter(LocalDate start, LocalDate end, int minimum) {
        OptionalInt days = workingDays(start, end);
        return days.isPresent() && days.getAsInt() < minimum;
    }
}
