package org.qingjian.disclosure;

import java.time.LocalDate;

/**
 * The command to record that a decision is not published.
 *
 * @param branch code of the unit whose decision it is
 * @param date of the decision, legal zone
 * @param reason what exactly falls under the ground, without what must not be known
 */
public record WithholdDecision(
        String branch,
        RecordKind kind,
        String documentNumber,
        LocalDate date,
        WithholdingGround ground,
        String reason) {
    public WithholdDecision {
        documentNumber = documentNumber.strip();
        reason = reason.strip();
    }
}
