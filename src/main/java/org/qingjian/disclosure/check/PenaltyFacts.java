package org.qingjian.disclosure.check;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one penalty decision, as plain values.
 *
 * @param id of the record
 * @param branch owning unit
 * @param agency in whose name it was decided
 * @param title title of the notice
 * @param number document number as printed
 * @param numberTaken another decision already bears the number
 * @param text text of the notice
 * @param decidedOn date of the decision
 * @param actUntil last day of the act; null when unknown, then it cannot be said which law held
 * @param publication how it was published, or why not
 * @param unmasked open high-confidence findings of personal data
 * @param unknown ids of checks that cannot be made, or not in full, and why
 */
public record PenaltyFacts(
        String id,
        String branch,
        String agency,
        String title,
        String number,
        boolean numberTaken,
        String text,
        LocalDate decidedOn,
        @Nullable LocalDate actUntil,
        Publication publication,
        int unmasked,
        Map<String, String> unknown) {
    public PenaltyFacts {
        unknown = Map.copyOf(unknown);
    }

    /** The same with nothing unknown. */
    public PenaltyFacts(
            String id,
            String branch,
            String agency,
            String title,
            String number,
            boolean numberTaken,
            String text,
            LocalDate decidedOn,
            @Nullable LocalDate actUntil,
            Publication publication,
            int unmasked) {
        this(
                id,
                branch,
                agency,
                title,
                number,
                numberTaken,
                text,
                decidedOn,
                actUntil,
                publication,
                unmasked,
                Map.of());
    }

    /**
     * How the decision was published.
     *
     * @param on date of publication; null when not published
     * @param withheldGround recorded ground for not publishing; null when none
     * @param revokedOn when a change or revocation became known; null when never
     * @param withdrawnOn when it was withdrawn; null when not
     * @param unchanged the hash is that of the released edition
     */
    public record Publication(
            @Nullable LocalDate on,
            @Nullable String withheldGround,
            @Nullable LocalDate revokedOn,
            @Nullable LocalDate withdrawnOn,
            boolean unchanged) {}
}
