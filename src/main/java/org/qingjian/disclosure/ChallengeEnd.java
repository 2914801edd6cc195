package org.qingjian.disclosure;

import java.time.LocalDate;

/**
 * The command to register how a challenge ended.
 *
 * @param on date of the ruling
 * @param document name and number of the ruling
 * @param knownOn when the bureau learned of it: from here run the three working days of a withdrawal
 */
public record ChallengeEnd(
        String recordId, long challenge, ChallengeOutcome outcome, LocalDate on, String document, LocalDate knownOn) {}
