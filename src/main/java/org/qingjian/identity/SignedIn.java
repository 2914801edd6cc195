package org.qingjian.identity;

import java.time.Instant;
import java.util.Set;

/**
 * A session in which somebody has signed in.
 *
 * @param actor who; without roles as long as something is pending
 * @param sessionId id of the session, the token's {@code jti}; never shown
 * @param expiresAt when the token it asked with ends
 * @param pending what the account has to do before it may do anything else
 * @param external signed in by the external issuer: has no password or second factor here
 */
public record SignedIn(Actor actor, String sessionId, Instant expiresAt, Set<Step> pending, boolean external) {
    /** Something to be done before the first work. */
    public enum Step {
        CHANGE_PASSWORD,
        ENROL_SECOND_FACTOR
    }

    public SignedIn {
        pending = Set.copyOf(pending);
    }
}
