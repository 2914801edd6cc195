package org.qingjian.enterprise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingjian.notation.Regions;

/**
 * One enterprise in one category of a version of a list.
 *
 * @param creditCode or empty when the list has none
 * @param surviving the code it stands under now: another when it was merged
 * @param reason why it was added or removed, or empty
 */
public record ListLine(
        String creditCode,
        String name,
        String category,
        String region,
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate leftOn,
        String reason,
        String surviving) {
    /** What its district is called; empty when it has none. */
    public String district() {
        return Regions.nameOf(region);
    }

    /** Who it is, whatever the name and the code of the day. */
    String key() {
        return surviving.isEmpty() ? name : surviving;
    }
}
