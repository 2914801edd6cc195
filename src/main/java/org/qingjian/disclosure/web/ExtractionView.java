package org.qingjian.disclosure.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.reading.EiaReading;
import org.qingjian.disclosure.reading.Extraction;
import org.qingjian.disclosure.reading.PagedText;
import org.qingjian.disclosure.reading.Reading;
import org.qingjian.disclosure.reading.Remedies;
import org.qingjian.document.DocumentText;
import org.qingjian.document.TextState;
import org.qingjian.notation.DatePeriod;
import org.qingjian.notation.Found;
import org.qingjian.notation.Money;

/**
 * The JSON of {@code POST /api/v1/extractions}. A field that is absent was not found, or could not be read for certain;
 * then a remark says so.
 *
 * @param file what the file is like; absent for plain text
 * @param kind code of the record kind; absent also for papers that are never public, such as a prior notice
 * @param legalBasis provisions that the decision rests on
 * @param violated provisions that were violated
 * @param fine in yuan
 * @param confiscated in yuan
 * @param disagreements what the document says in two ways
 */
record ExtractionView(
        @Nullable FileView file,
        @Nullable Field<String> kind,
        @Nullable Field<String> number,
        @Nullable Field<String> title,
        @Nullable Field<String> party,
        @Nullable Field<String> partyKind,
        @Nullable Field<String> creditCode,
        @Nullable Field<String> representative,
        @Nullable Field<String> address,
        @Nullable Field<String> violation,
        List<Field<String>> violated,
        List<Field<String>> legalBasis,
        List<Field<String>> penaltyKinds,
        @Nullable Field<BigDecimal> fine,
        @Nullable Field<BigDecimal> confiscated,
        @Nullable Field<LocalDate> decisionDate,
        @Nullable Field<String> agency,
        RemedyFields remedies,
        EiaFields eia,
        List<Disagreement> disagreements,
        List<Reading.Remark> remarks) {

    /**
     * A value and where it was found.
     *
     * @param quote as printed
     * @param start offset in UTF-16 units, in the text that was sent or in the page's text
     * @param end behind the last character
     * @param page page of the file, from 1; absent for plain text
     */
    record Field<T>(
            T value,
            String quote,
            int start,
            int end,
            @Nullable Integer page) {}

    /** Two places that should say the same and do not, such as title and body. */
    record Disagreement(String field, Field<String> first, Field<String> second) {}

    /**
     * @param textState SCAN_WITHOUT_TEXT when the pages are pictures, then no field is found
     * @param findings what hides in the file: OWNER_ENCRYPTED, INVISIBLE_TEXT …
     */
    record FileView(TextState textState, int pages, Set<DocumentText.Kind> findings) {
        static @Nullable FileView of(@Nullable DocumentText text) {
            return text == null
                    ? null
                    : new FileView(
                            text.state(),
                            text.pages().size(),
                            text.findings().stream()
                                    .map(DocumentText.Finding::kind)
                                    .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /** What the document tells about reconsideration and lawsuit. */
    record RemedyFields(
            @Nullable Field<String> reconsiderationOrgan,
            @Nullable Field<Integer> reconsiderationDays,
            @Nullable Field<Integer> lawsuitMonths,
            @Nullable Field<String> court) {
        static RemedyFields of(Remedies remedies, Places at) {
            return new RemedyFields(
                    at.field(remedies.reconsiderationOrgan(), Function.identity()),
                    at.field(remedies.reconsiderationDays(), Function.identity()),
                    at.field(remedies.lawsuitMonths(), Function.identity()),
                    at.field(remedies.court(), Function.identity()));
        }
    }

    /** Fields of an EIA notice. */
    record EiaFields(
            @Nullable Field<String> projectName,
            @Nullable Field<String> place,
            @Nullable Field<String> developer,
            @Nullable Field<String> preparer,
            @Nullable Field<String> documentClass,
            @Nullable Field<LocalDate> acceptedOn,
            @Nullable Field<LocalDate> periodStart,
            @Nullable Field<LocalDate> periodEnd,
            @Nullable Field<Integer> printedWorkingDays,
            @Nullable Field<String> phone,
            @Nullable Field<String> email) {
        static EiaFields of(EiaReading eia, Places at) {
            return new EiaFields(
                    at.field(eia.projectName(), Function.identity()),
                    at.field(eia.place(), Function.identity()),
                    at.field(eia.developer(), Function.identity()),
                    at.field(eia.preparer(), Function.identity()),
                    at.field(eia.documentClass(), Enum::name),
                    at.field(eia.acceptedOn(), Function.identity()),
                    at.field(eia.period(), DatePeriod::start),
                    at.field(eia.period(), DatePeriod::end),
                    at.field(eia.printedWorkingDays(), Function.identity()),
                    at.field(eia.phone(), Function.identity()),
                    at.field(eia.email(), Function.identity()));
        }
    }

    /** Turns what was found into fields with their places. */
    record Places(Extraction extraction) {
        <T, R> @Nullable Field<R> field(@Nullable Found<T> found, Function<? super T, ? extends R> as) {
            return found == null ? null : known(found, as);
        }

        <T, R> List<Field<R>> fields(List<Found<T>> found, Function<? super T, ? extends R> as) {
            return found.stream().map(one -> this.<T, R>known(one, as)).toList();
        }

        private <T, R> Field<R> known(Found<T> found, Function<? super T, ? extends R> as) {
            PagedText.Place place = extraction.place(found);
            return new Field<>(
                    as.apply(found.value()),
                    found.quote(),
                    place.start(),
                    place.end(),
                    place.page() == 0 ? null : place.page());
        }
    }

    static ExtractionView of(Extraction extraction) {
        Reading reading = extraction.reading();
        Places at = new Places(extraction);
        return new ExtractionView(
                FileView.of(extraction.file()),
                at.field(reading.kind(), Enum::name),
                at.field(reading.number(), number -> number.normal()),
                at.field(extraction.heading().orElse(null), Function.identity()),
                at.field(reading.party(), Function.identity()),
                at.field(reading.partyKind(), Enum::name),
                at.field(reading.creditCode(), code -> code.value()),
                at.field(reading.representative(), Function.identity()),
                at.field(reading.address(), Function.identity()),
                at.field(reading.violation(), Function.identity()),
                at.fields(reading.violated(), String::valueOf),
                at.fields(reading.punishedUnder(), String::valueOf),
                at.fields(reading.penaltyKinds(), Enum::name),
                at.field(reading.fine(), Money::yuan),
                at.field(reading.confiscated(), Money::yuan),
                at.field(reading.decisionDate(), Function.identity()),
                at.field(reading.agency(), Function.identity()),
                RemedyFields.of(reading.remedies(), at),
                EiaFields.of(reading.eia(), at),
                reading.disagreements().stream()
                        .map(d -> new Disagreement(
                                d.field(),
                                at.known(d.first(), Function.identity()),
                                at.known(d.second(), Function.identity())))
                        .toList(),
                reading.remarks());
    }
}
