package org.qingjian.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the public is told of a challenge to a decision: an allow-list that names no applicant.
 *
 * @param organ reconsideration organ or court
 * @param filedOn when it was accepted there
 * @param outcome null while it is open
 */
public record ChallengeView(
        ChallengeKind kind,
        String organ,
        LocalDate filedOn,
        @Nullable ChallengeOutcome outcome,
        @Nullable LocalDate outcomeOn) {

    /** Whether nothing was decided yet. Execution goes on meanwhile (Reconsideration Law, Article 42). */
    public boolean open() {
        return outcome == null;
    }
}
