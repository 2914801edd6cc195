package org.qingjian.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * The law that due dates are counted by: one calendar, one book of clocks. Immutable, so that a whole run of checks
 * sees the same law. Get the present one from {@link StatutoryClocks#rules()}.
 */
public final class DeadlineRules {
    private final WorkingCalendar calendar;
    private final ClockBook clocks;
    private final CountingLaw law;

    DeadlineRules(WorkingCalendar calendar, ClockBook clocks, CountingLaw law) {
        this.calendar = calendar;
        this.clocks = clocks;
        this.law = law;
    }

    /** The law as it comes with the portal, without what administrators added; for tests and tools. */
    public static DeadlineRules builtIn() {
        return BuiltInRules.load();
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    public ClockBook clocks() {
        return clocks;
    }

    /** When a term that starts on a date ends. */
    public Due due(LocalDate start, Term term) {
        return due(start, term, List.of());
    }

    /** When a statutory limit triggered on a date ends, by the row in force on that date. */
    public Due due(LocalDate trigger, String clockKey) {
        StatutoryClock clock = clocks.at(clockKey, trigger);
        return clock.kind() == StatutoryClock.Kind.ADVANCE
                ? new Count(calendar, law, trigger, clock.term(), List.of()).latestBefore()
                : due(trigger, clock.term());
    }

    Due due(LocalDate start, Term term, List<Interval> stopped) {
        return new Count(calendar, law, start, term, stopped).due();
    }

    DeadlineRules with(WorkingCalendar otherCalendar) {
        return new DeadlineRules(otherCalendar, clocks, law);
    }
}
