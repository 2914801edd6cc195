package org.qingjian.alert;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.qingjian.shared.time.LegalZone;

/** How often an alert may write. Withdrawals are told at once whatever was chosen: an outdated copy does harm. */
public enum Frequency {
    /** As soon as there is something, but four times an hour at most. */
    AT_ONCE,
    /** Once a day, at eight in the morning. */
    DAILY,
    /** Mondays, at eight in the morning. */
    WEEKLY;

    private static final Duration PAUSE = Duration.ofMinutes(15);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** When an alert that has just written may write again. */
    public Instant next(Instant now) {
        return switch (this) {
            case AT_ONCE -> now.plus(PAUSE);
            case DAILY -> morning(LegalZone.dateOf(now), now, 1);
            case WEEKLY -> morning(LegalZone.dateOf(now).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)), now, 7);
        };
    }

    /** When a new alert may write for the first time. */
    Instant first(Instant now) {
        return this == AT_ONCE ? now : next(now);
    }

    private static Instant morning(LocalDate day, Instant now, int days) {
        Instant morning = day.atTime(MORNING).atZone(LegalZone.ID).toInstant();
        return morning.isAfter(now)
                ? morning
                : day.plusDays(days).atTime(MORNING).atZone(LegalZone.ID).toInstant();
    }
}
