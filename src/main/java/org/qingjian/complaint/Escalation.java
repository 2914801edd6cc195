package org.qingjian.complaint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/**
 * At which part of a statutory time somebody is reminded of a case: its unit at 70 per cent, the unit's supervisors at 90, the
 * city bureau's at 100, which is 督办 (信访工作条例 art. 40).
 */
public enum Escalation {
    REMINDED(70, StepKind.REMINDED),
    WARNED(90, StepKind.WARNED),
    SUPERVISED(100, StepKind.SUPERVISED);

    private final int percent;
    private final StepKind step;

    Escalation(int percent, StepKind step) {
        this.percent = percent;
        this.step = step;
    }

    /** Per cent of the time. */
    public int percent() {
        return percent;
    }

    StepKind step() {
        return step;
    }

    /** The highest that is reached at this part of the time; empty below the first. */
    static Optional<Escalation> reachedAt(int used) {
        return Arrays.stream(values()).filter(each -> used >= each.percent).reduce((lower, higher) -> higher);
    }

    /** How much of the time from one day to another is used, per cent; over 100 when it is over. */
    static int used(LocalDate from, LocalDate due, LocalDate today) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(from, due));
        return (int) Math.max(0, 100 * ChronoUnit.DAYS.between(from, today) / whole);
    }
}
