package org.qingjian.identity;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit as auditors see it.
 *
 * @param id rises with time
 * @param at when
 * @param actorId id of the account; {@code anonymous}; {@code system:} and a name
 * @param actorUnit what others are shown of it
 * @param branch its unit's code; null outside the bureau
 * @param action what it did, see {@link AuditLog.Action}
 * @param objectType to what kind of thing
 * @param objectId to which
 * @param reason that was given; empty when none was
 * @param details small facts
 */
public record AuditEntry(
        long id,
        Instant at,
        String actorId,
        String actorUnit,
        @Nullable String branch,
        String action,
        String objectType,
        String objectId,
        String reason,
        Map<String, String> details) {
    public AuditEntry {
        details = Map.copyOf(details);
    }
}
