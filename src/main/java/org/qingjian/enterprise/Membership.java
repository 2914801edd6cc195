package org.qingjian.enterprise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise's place in one category of one version of a list, as the public sees it.
 *
 * @param category or empty when the list has none
 * @param reason why it was added or removed, or empty
 */
public record Membership(
        ListKind list,
        String title,
        int year,
        LocalDate publishedOn,
        String category,
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate leftOn,
        String reason) {}
