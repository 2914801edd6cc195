package org.qingjian.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A last day and how far it is.
 *
 * @param workingDaysLeft from today, negative when it has passed; null when the calendar of a year in between is not loaded
 * @param provisional whether a year's holidays are not loaded, so that the day may still move
 * @param law where the limit stands, in Chinese; empty for a day that a document sets
 * @param lawEn the same in English
 */
public record Countdown(
        LocalDate due, @Nullable Integer workingDaysLeft, boolean provisional, String law, String lawEn) {

    public boolean late() {
        return workingDaysLeft != null && workingDaysLeft < 0;
    }

    public boolean today() {
        return workingDaysLeft != null && workingDaysLeft == 0;
    }

    /** Working days since it passed; 0 when it has not. */
    public int daysLate() {
        return workingDaysLeft == null ? 0 : Math.max(0, -workingDaysLeft);
    }
}
