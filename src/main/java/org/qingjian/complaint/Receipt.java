package org.qingjian.complaint;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a complainant gets in return, once.
 *
 * @param caseNumber public, may be told on the phone
 * @param secretCode 80 random bits; shown once, kept as a keyed hash only
 * @param acknowledgedAt when the submission was received
 * @param nextDeadline the last legal day for the next answer
 */
public record Receipt(String caseNumber, String secretCode, Instant acknowledgedAt, LocalDate nextDeadline) {
    @Override
    public String toString() {
        return "Receipt " + caseNumber;
    }
}
