package org.qingjian.complaint.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingjian.complaint.Drafts.Draft;
import org.qingjian.complaint.Receipt;

/**
 * A receipt while its writer's browser may read it again: kept in place of the draft, sealed like it.
 *
 * @param secret in groups of four
 * @param next last day for the notice
 */
record ShownReceipt(String number, String secret, Instant at, LocalDate next) {
    private static final String NUMBER = "receipt.number";
    private static final String SECRET = "receipt.secret";
    private static final String AT = "receipt.at";
    private static final String NEXT = "receipt.next";

    /** The receipt that a draft has become; empty while it is still being written. */
    static Optional<ShownReceipt> of(Draft draft) {
        return draft.value(NUMBER).isEmpty()
                ? Optional.empty()
                : Optional.of(new ShownReceipt(
                        draft.value(NUMBER),
                        draft.value(SECRET),
                        Instant.parse(draft.value(AT)),
                        LocalDate.parse(draft.value(NEXT))));
    }

    static boolean isOne(Draft draft) {
        return of(draft).isPresent();
    }

    /** What is kept instead of the draft. */
    static Draft instead(Receipt receipt) {
        return new Draft(
                Map.of(
                        NUMBER, receipt.caseNumber(),
                        SECRET, receipt.secretCode(),
                        AT, receipt.acknowledgedAt().toString(),
                        NEXT, receipt.nextDeadline().toString()),
                List.of());
    }

    @Override
    public String toString() {
        return "ShownReceipt";
    }
}
