package org.qingjian.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.Branch;

/**
 * A case in a work list.
 *
 * @param due the earliest date that binds the bureau; null when none runs
 * @param unread whether the complainant wrote and no officer who handles it has looked since
 * @param used how much of the time is used, per cent; 0 without a date
 */
public record CaseLine(
        String number,
        ComplaintKind kind,
        Medium medium,
        Channel channel,
        IdentityLevel identity,
        String place,
        ComplaintState state,
        @Nullable LocalDate due,
        boolean provisional,
        long daysLeft,
        int used,
        Branch branch,
        LocalDate receivedOn,
        int hops,
        boolean unread) {
    /** Days past the due date. */
    public long late() {
        return -daysLeft;
    }
}
