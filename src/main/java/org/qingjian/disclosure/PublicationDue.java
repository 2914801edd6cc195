package org.qingjian.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when a document has to be public.
 *
 * @param target the day the bureau works to: the compliance clock
 * @param outer the last lawful day; the same as the target where the law knows one limit only
 * @param workingDaysLeft working days from today to the target, negative when it has passed; null when the calendar of a
 *     year in between is not loaded
 * @param provisional whether a year's holidays are not loaded yet, so that the days may still move
 * @param law where the target stands, in Chinese
 * @param lawEn the same in English
 */
public record PublicationDue(
        LocalDate target,
        LocalDate outer,
        @Nullable Integer workingDaysLeft,
        boolean provisional,
        String law,
        String lawEn) {

    public boolean late() {
        return workingDaysLeft != null && workingDaysLeft < 0;
    }

    public boolean today() {
        return workingDaysLeft != null && workingDaysLeft == 0;
    }

    /** Whether it is due within so many working days, and not late. */
    public boolean within(int workingDays) {
        return workingDaysLeft != null && workingDaysLeft >= 0 && workingDaysLeft <= workingDays;
    }

    /** Working days since the target passed; 0 when it has not. */
    public int daysLate() {
        return workingDaysLeft == null ? 0 : Math.max(0, -workingDaysLeft);
    }
}
