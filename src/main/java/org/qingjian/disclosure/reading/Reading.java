package org.qingjian.disclosure.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.PartyKind;
import org.qingjian.disclosure.RecordKind;
import org.qingjian.notation.CreditCode;
import org.qingjian.notation.DocumentNumber;
import org.qingjian.notation.Found;
import org.qingjian.notation.LegalCitation;
import org.qingjian.notation.Money;
import org.qingjian.notation.PenaltyKind;

/**
 * What {@link DocumentReader} read from a document. A null field was not found, or could not be read for certain (then a remark says so).
 * Offsets are those of the text that was read. Holds personal data (representative, address): for the clerk, never public as it is.
 *
 * @param kind null also for papers that are never records, such as a prior notice
 * @param violation the main facts of the violation
 * @param violated provisions that were violated
 * @param punishedUnder provisions that the decision rests on
 * @param disagreements what the document says in two ways
 * @param remarks what was seen but could not be read, or looks odd
 */
public record Reading(
        @Nullable Found<RecordKind> kind,
        @Nullable Found<DocumentNumber> number,
        @Nullable Found<String> party,
        @Nullable Found<PartyKind> partyKind,
        @Nullable Found<CreditCode> creditCode,
        @Nullable Found<String> representative,
        @Nullable Found<String> address,
        @Nullable Found<String> violation,
        List<Found<LegalCitation>> violated,
        List<Found<LegalCitation>> punishedUnder,
        List<Found<PenaltyKind>> penaltyKinds,
        @Nullable Found<Money> fine,
        @Nullable Found<Money> confiscated,
        @Nullable Found<LocalDate> decisionDate,
        @Nullable Found<String> agency,
        Remedies remedies,
        EiaReading eia,
        List<Disagreement> disagreements,
        List<Remark> remarks) {

    /**
     * Two places of the document that should say the same and do not.
     *
     * @param field name of the field: number, party, decisionDate, fine, agency, documentClass
     */
    public record Disagreement(String field, Found<String> first, Found<String> second) {}

    /**
     * Something for the clerk to look at.
     *
     * @param code the code of the parser's hint or failure, or {@code NEVER_PUBLIC}
     * @param suggestions what may have been meant
     */
    public record Remark(String field, String code, String message, List<String> suggestions) {}
}
