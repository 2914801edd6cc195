package org.qingjian.disclosure.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.RecordKind;
import org.qingjian.disclosure.reading.EiaReading;
import org.qingjian.disclosure.reading.Extraction;
import org.qingjian.disclosure.reading.Reading;
import org.qingjian.notation.DatePeriod;
import org.qingjian.notation.DocumentNumber;
import org.qingjian.notation.Found;
import org.qingjian.notation.LegalCitation;
import org.qingjian.notation.Money;

/**
 * What a read document proposes for the entry form.
 *
 * @param values for fields that something was found for
 * @param sources where it was found
 */
record FormProposal(FormValues values, Map<String, Source> sources) {
    private static final int SHORT_VIOLATION = 60;
    private static final int LONGEST_QUOTE = 80;

    /**
     * Where a value was found.
     *
     * @param quote as printed, shortened
     * @param page of the file; 0 when the text came without pages
     */
    record Source(String quote, int page) {}

    static FormProposal of(Extraction extraction, RecordKind kind) {
        return new Builder(extraction, kind).build();
    }

    private static final class Builder {
        private final Extraction extraction;
        private final RecordKind kind;
        private final Map<String, List<String>> values = new LinkedHashMap<>();
        private final Map<String, Source> sources = new LinkedHashMap<>();

        Builder(Extraction extraction, RecordKind kind) {
            this.extraction = extraction;
            this.kind = kind;
        }

        FormProposal build() {
            Reading reading = extraction.reading();
            put(FormField.TITLE, extraction.heading().orElse(null), Function.identity());
            Found<DocumentNumber> number = reading.number();
            if (number != null) {
                String printed = number.quote();
                put(FormField.DOCUMENT_NUMBER, number, any -> printed);
            }
            put(FormField.AGENCY, reading.agency(), Function.identity());
            put(FormField.DATE, reading.decisionDate(), String::valueOf);
            if (kind.isEia()) {
                eia(reading.eia());
            } else {
                party(reading);
                enforcement(reading);
            }
            String body = extraction.text().text().strip();
            if (!body.isEmpty()) {
                values.put(FormField.BODY.key(), List.of(body));
            }
            return new FormProposal(new FormValues(values), Map.copyOf(sources));
        }

        private void party(Reading reading) {
            put(FormField.PARTY_NAME, reading.party(), Function.identity());
            put(FormField.PARTY_KIND, reading.partyKind(), Enum::name);
            put(FormField.CREDIT_CODE, reading.creditCode(), code -> code.value());
            put(FormField.REPRESENTATIVE, reading.representative(), Function.identity());
        }

        private void enforcement(Reading reading) {
            Found<String> violation = reading.violation();
            if (violation != null) {
                put(FormField.FACTS, violation, Function.identity());
                if (violation.value().length() <= SHORT_VIOLATION || !FormField.FACTS.isOf(kind)) {
                    put(FormField.VIOLATION, violation, Function.identity());
                }
            }
            if (FormField.VIOLATED.isOf(kind)) {
                putAll(FormField.VIOLATED, reading.violated());
                putAll(FormField.BASIS, reading.punishedUnder());
            } else {
                putAll(
                        FormField.BASIS,
                        Stream.concat(reading.violated().stream(), reading.punishedUnder().stream())
                                .toList());
            }
            if (!reading.penaltyKinds().isEmpty()) {
                put(FormField.KINDS, reading.penaltyKinds().get(0), Enum::name);
                values.put(
                        FormField.KINDS.key(),
                        reading.penaltyKinds().stream()
                                .map(found -> found.value().name())
                                .toList());
            }
            put(FormField.FINE, reading.fine(), Builder::plain);
            put(FormField.CONFISCATED, reading.confiscated(), Builder::plain);
        }

        private void eia(EiaReading eia) {
            put(FormField.PROJECT_NAME, eia.projectName(), Function.identity());
            put(FormField.PLACE, eia.place(), Function.identity());
            put(FormField.DEVELOPER, eia.developer(), Function.identity());
            put(FormField.PREPARER, eia.preparer(), Function.identity());
            put(FormField.DOCUMENT_CLASS, eia.documentClass(), Enum::name);
            put(FormField.ACCEPTED_ON, eia.acceptedOn(), String::valueOf);
            put(FormField.PERIOD_START, eia.period(), (DatePeriod period) -> String.valueOf(period.start()));
            put(FormField.PERIOD_END, eia.period(), (DatePeriod period) -> String.valueOf(period.end()));
            put(FormField.CONTACT, eia.phone(), Function.identity());
        }

        private <T> void put(FormField field, @Nullable Found<T> found, Function<? super T, String> as) {
            if (found != null && field.isOf(kind)) {
                values.put(field.key(), List.of(as.apply(found.value())));
                sources.put(field.key(), source(found));
            }
        }

        private void putAll(FormField field, List<Found<LegalCitation>> found) {
            if (!found.isEmpty() && field.isOf(kind)) {
                values.put(
                        field.key(),
                        List.of(found.stream()
                                .map(one -> one.value().toString())
                                .collect(Collectors.joining("；"))));
                sources.put(field.key(), source(found.get(0)));
            }
        }

        private Source source(Found<?> found) {
            String quote = found.quote().replaceAll("\\s+", " ");
            return new Source(
                    quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + "…" : quote,
                    extraction.place(found).page());
        }

        private static String plain(Money money) {
            BigDecimal yuan = money.yuan().stripTrailingZeros();
            return (yuan.scale() < 0 ? yuan.setScale(0) : yuan).toPlainString();
        }
    }
}
