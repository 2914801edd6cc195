package org.qingjian.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The credit publicity of a penalty, by the regime in force on the date of the decision. Reconsideration or a lawsuit does not
 * stop it.
 *
 * @param startsOn date of the decision
 * @param repairableFrom first day on which repair may be applied for; null where the regime has no shortest time
 * @param endsOn last day; it ends by itself. Null where the regime has no longest time for this tier
 * @param law the regime, in Chinese
 */
public record CreditTerm(
        CreditTier tier,
        LocalDate startsOn,
        @Nullable LocalDate repairableFrom,
        @Nullable LocalDate endsOn,
        String law) {

    /** Whether it belongs on the credit platform on a day: light ones never do. */
    public boolean exportedOn(LocalDate day) {
        return tier != CreditTier.LIGHT && !isOverOn(day);
    }

    /** Whether it has ended by a day. */
    public boolean isOverOn(LocalDate day) {
        return endsOn != null && day.isAfter(endsOn);
    }
}
