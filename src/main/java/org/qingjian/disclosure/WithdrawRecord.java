package org.qingjian.disclosure;

import java.time.LocalDate;

/**
 * The command to take a record down (Administrative Penalty Law, Articles 48 and 85: within three working days, with
 * reasons in public).
 *
 * @param reason public explanation, without personal data
 * @param organ organ that decided
 * @param legalDocument number or name of the document that ordered it
 * @param knownOn when the bureau learned of it
 */
public record WithdrawRecord(
        String recordId,
        WithdrawalReason reasonCode,
        String reason,
        String organ,
        String legalDocument,
        LocalDate knownOn) {}
