package org.qingjian.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A challenge as the desk sees it.
 *
 * @param shown what the public sees of it
 * @param reference number of the case at the organ or court
 * @param document name and number of the ruling
 * @param knownOn when the bureau learned of the ruling
 */
public record DeskChallenge(
        long id,
        ChallengeView shown,
        String reference,
        @Nullable String document,
        @Nullable LocalDate knownOn) {

    /** From when the three working days of a withdrawal run; null when the decision stands. */
    public @Nullable LocalDate withdrawFrom() {
        return shown.outcome() != null && shown.outcome().overturns() ? knownOn : null;
    }
}
