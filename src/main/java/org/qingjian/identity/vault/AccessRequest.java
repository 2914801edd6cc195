package org.qingjian.identity.vault;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to open one field of one case.
 *
 * @param requestedBy account id
 * @param decidedBy account id; null while nobody has decided
 * @param state where it stands
 * @param usableUntil when an approval ends; null without one
 */
public record AccessRequest(
        UUID id,
        UUID caseId,
        VaultField field,
        String reason,
        String requestedBy,
        String requestedUnit,
        Instant requestedAt,
        @Nullable String decidedBy,
        State state,
        @Nullable Instant usableUntil) {
    /** Where a request stands. */
    public enum State {
        WAITING,
        APPROVED,
        REFUSED
    }
}
