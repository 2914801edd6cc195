package org.qingjian.enterprise;

import java.time.Instant;

/**
 * A binding letter as the desk sees it; its code is shown nowhere again.
 *
 * @param id of the letter
 * @param enterprise to whom it goes
 * @param state what has become of it
 * @param issuedBy unit and post
 * @param issuedAt when
 * @param expiresAt until when its code works
 */
public record BindingLetterView(
        String id, Enterprise enterprise, State state, String issuedBy, Instant issuedAt, Instant expiresAt) {
    /**
     * Whom a letter is for.
     *
     * @param creditCode unified social credit code
     * @param name as the letter addresses it; decides nothing
     */
    public record Enterprise(String creditCode, String name) {}

    /** What has become of a letter. */
    public enum State {
        /** Its code works. */
        OPEN,
        /** Somebody has used it. */
        REDEEMED,
        /** Nobody used it in time. */
        EXPIRED,
        /** Taken back, replaced by a newer one, or tried wrongly too often. */
        VOID
    }
}
