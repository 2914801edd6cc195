package org.qingjian.party;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingjian.deadline.DeadlineRules;
import org.qingjian.deadline.Due;
import org.qingjian.deadline.StatutoryClock;
import org.qingjian.deadline.StatutoryClocks;
import org.qingjian.deadline.Term;
import org.qingjian.deadline.WorkingCalendar;
import org.qingjian.shared.time.LegalZone;

/** Counts down to what concerns an enterprise, by the working-day calendar. */
@Singleton
class Countdowns {
    private final StatutoryClocks clocks;
    private final Clock clock;

    Countdowns(StatutoryClocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    LocalDate today() {
        return LegalZone.today(clock);
    }

    /** By a statutory clock; empty when the law of that day had none, or its year's calendar is not loaded. */
    Optional<Countdown> statutory(String key, LocalDate trigger) {
        DeadlineRules rules = clocks.rules();
        Optional<StatutoryClock> row = rules.clocks().find(key, trigger);
        if (row.isEmpty() || !rules.calendar().isLoaded(trigger.getYear())) {
            return Optional.empty();
        }
        Due due = rules.due(trigger, key);
        return Optional.of(countdown(due, row.get().law().zh(), row.get().law().en()));
    }

    /** By a number of working days that no law sets. */
    Optional<Countdown> target(int workingDays, LocalDate trigger) {
        DeadlineRules rules = clocks.rules();
        if (!rules.calendar().isLoaded(trigger.getYear())) {
            return Optional.empty();
        }
        return Optional.of(countdown(rules.due(trigger, Term.workingDays(workingDays)), "", ""));
    }

    private Countdown countdown(Due due, String law, String lawEn) {
        return new Countdown(due.date(), left(due.date()), due.provisional(), law, lawEn);
    }

    /** To a day that a document sets. */
    Countdown to(LocalDate day) {
        return new Countdown(day, left(day), false, "", "");
    }

    private @Nullable Integer left(LocalDate day) {
        WorkingCalendar calendar = clocks.rules().calendar();
        LocalDate today = today();
        LocalDate from = today.isAfter(day) ? day : today;
        LocalDate to = today.isAfter(day) ? today : day;
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (!calendar.isLoaded(year)) {
                return null;
            }
        }
        int days = calendar.workingDaysBetween(from, to);
        return today.isAfter(day) ? -Math.max(days, 1) : days;
    }
}
