package org.qingjian.disclosure;

import java.time.LocalDate;

/**
 * The command to register a challenge to a published decision.
 *
 * @param organ reconsideration organ or court
 * @param reference number of the case there; staff only, it may be blank
 * @param filedOn when it was accepted there
 */
public record NewChallenge(String recordId, ChallengeKind kind, String organ, String reference, LocalDate filedOn) {}
