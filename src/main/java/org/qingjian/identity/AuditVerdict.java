package org.qingjian.identity;

import org.jspecify.annotations.Nullable;

/**
 * What a check of the audit's chain found.
 *
 * @param sealed entries that are in the chain
 * @param head hash of the last one, hexadecimal: who writes it down elsewhere can show later that nothing was cut off
 * @param brokenAt first place in the chain where the entry was changed, removed or moved; null when there is none
 * @param unaccounted entries that are neither in the chain nor waiting for it
 */
public record AuditVerdict(
        long sealed, String head, @Nullable Long brokenAt, long unaccounted) {
    /** Nothing was changed, removed or slipped in. */
    public boolean intact() {
        return brokenAt == null && unaccounted == 0;
    }
}
