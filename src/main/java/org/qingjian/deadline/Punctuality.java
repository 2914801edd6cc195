package org.qingjian.deadline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * 按期办结率: of the cases that fell due in a period, how many were closed on or before their due date, approved
 * extensions included. Both numbers are always given; a case whose due date is provisional is in neither.
 *
 * @param due cases that fell due
 * @param inTime of these, closed in time
 */
public record Punctuality(int due, int inTime) {

    /** Counts cases whose due date lies in the period, both ends included. */
    public static Punctuality of(Collection<DeadlineCase> cases, LocalDate from, LocalDate to) {
        List<DeadlineCase> fallenDue = cases.stream()
                .filter(each -> !each.due().provisional())
                .filter(each ->
                        !each.due().date().isBefore(from) && !each.due().date().isAfter(to))
                .toList();
        long inTime = fallenDue.stream()
                .filter(each -> each.verdict(to) == DeadlineCase.Verdict.CLOSED_IN_TIME)
                .count();
        return new Punctuality(fallenDue.size(), Math.toIntExact(inTime));
    }

    /** With one more case that fell due. */
    public Punctuality plus(boolean wasInTime) {
        return new Punctuality(due + 1, inTime + (wasInTime ? 1 : 0));
    }

    /** Both counted together. */
    public Punctuality plus(Punctuality other) {
        return new Punctuality(due + other.due, inTime + other.inTime);
    }

    /** Per cent with one decimal, rounded down, so that 100 means all of them. 0 when nothing fell due. */
    public BigDecimal percent() {
        return due == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(inTime)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(due), 1, RoundingMode.DOWN);
    }
}
