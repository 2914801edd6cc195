package org.qingjian.disclosure.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.CheckAnswers;
import org.qingjian.disclosure.Issuer;
import org.qingjian.disclosure.Party;
import org.qingjian.disclosure.PartyKind;
import org.qingjian.disclosure.RecordContent;
import org.qingjian.disclosure.RecordDetails;
import org.qingjian.disclosure.RecordDetails.EiaClass;
import org.qingjian.disclosure.RecordKind;
import org.qingjian.notation.DocumentNumber;
import org.qingjian.notation.Parsed;
import org.qingjian.notation.PenaltyKind;

/**
 * Turns what was typed into a record's content. A draft may be incomplete: only what cannot be right is an error; what is
 * merely odd is a warning that the clerk can confirm. Whether a draft is fit to be released is asked at its release.
 */
final class RecordFormReader {
    private final RecordKind kind;
    private final FormValues values;
    private final FormParsing parsing;
    private final LocalDate today;
    private final List<FieldProblem> warnings = new ArrayList<>();

    RecordFormReader(RecordKind kind, FormValues values, LocalDate today) {
        this.kind = kind;
        this.values = values;
        this.today = today;
        this.parsing = new FormParsing(values);
    }

    /** What came of it; {@code content} only counts when there are no errors. */
    record Outcome(
            RecordContent content, CheckAnswers answers, List<FieldProblem> errors, List<FieldProblem> warnings) {}

    /** @param before content that the draft has, whose fields that are not in the form stay; null for a new record */
    Outcome read(@Nullable RecordContent before) {
        LocalDate date = past(FormField.DATE);
        String number = number(date);
        RecordContent content = new RecordContent(
                kind,
                parsing.required(FormField.TITLE),
                number,
                party(),
                new Issuer(
                        parsing.text(FormField.AGENCY),
                        parsing.text(FormField.HANDLING_UNIT),
                        parsing.text(FormField.REGION)),
                date,
                FormField.FINE.isOf(kind) ? fine() : before == null ? null : before.fine(),
                parsing.text(FormField.SUMMARY),
                parsing.text(FormField.BODY),
                details(before == null ? null : before.details()));
        CheckAnswers answers = answers();
        return new Outcome(content, answers, inOrder(parsing.errors()), List.copyOf(warnings));
    }

    /** What the form asks for the checks alone. */
    private CheckAnswers answers() {
        if (!kind.isEia()) {
            LocalDate from = FormField.ACT_FROM.isOf(kind) ? past(FormField.ACT_FROM) : null;
            LocalDate until = FormField.ACT_UNTIL.isOf(kind) ? past(FormField.ACT_UNTIL) : null;
            if (from != null && until != null && until.isBefore(from)) {
                parsing.wrong(FormField.ACT_UNTIL, "beforeStart", List.of());
            }
            return new CheckAnswers(
                    new CheckAnswers.Act(from, until),
                    CheckAnswers.NONE.required(),
                    List.of(),
                    CheckAnswers.NONE.outside());
        }
        EiaClass required = parsing.choice(FormField.REQUIRED_CLASS, EiaClass.class, EiaClass.UNKNOWN);
        return new CheckAnswers(
                CheckAnswers.NONE.act(),
                new CheckAnswers.Required(
                        required == EiaClass.UNKNOWN ? null : required, parsing.text(FormField.CATEGORY_OF_LIST)),
                parsing.pauses(FormField.PAUSES),
                CheckAnswers.NONE.outside());
    }

    private List<FieldProblem> inOrder(List<FieldProblem> errors) {
        List<String> order = FormField.of(kind).stream().map(FormField::key).toList();
        return errors.stream()
                .sorted((a, b) -> Integer.compare(order.indexOf(a.field()), order.indexOf(b.field())))
                .toList();
    }

    private String number(@Nullable LocalDate date) {
        String number = parsing.text(FormField.DOCUMENT_NUMBER);
        if (number.isEmpty()) {
            return "";
        }
        Parsed<DocumentNumber> parsed = DocumentNumber.parse(number, today.getYear());
        if (parsed instanceof Parsed.Failure<DocumentNumber> failure) {
            if (failure.code().equals("FORMAT")) {
                warnings.add(FieldProblem.of(FormField.DOCUMENT_NUMBER, "number.FORMAT", failure.suggestions()));
            } else {
                parsing.wrong(FormField.DOCUMENT_NUMBER, "number." + failure.code(), failure.suggestions());
            }
            return number;
        }
        DocumentNumber known = parsed.orElseThrow();
        if (!known.type().mayEverBePublic()) {
            parsing.wrong(
                    FormField.DOCUMENT_NUMBER,
                    "number.NEVER_PUBLIC",
                    List.of(known.type().title()));
        }
        if (date != null && date.getYear() != known.year()) {
            warnings.add(FieldProblem.of(FormField.DOCUMENT_NUMBER, "number.OTHER_YEAR"));
        }
        return number;
    }

    private Party party() {
        if (!FormField.PARTY_NAME.isOf(kind)) {
            String developer = kind.isEia() ? parsing.text(FormField.DEVELOPER) : "";
            return Party.organisation(developer);
        }
        String name = parsing.text(FormField.PARTY_NAME);
        PartyKind chosen = parsing.choice(FormField.PARTY_KIND, PartyKind.class, PartyKind.NONE);
        String code = parsing.creditCode(FormField.CREDIT_CODE);
        String representative = parsing.text(FormField.REPRESENTATIVE);
        if (name.isEmpty() && !code.isEmpty()) {
            parsing.wrong(FormField.PARTY_NAME, "required", List.of());
        }
        if (!name.isEmpty() && chosen == PartyKind.NONE) {
            parsing.wrong(FormField.PARTY_KIND, "required", List.of());
        }
        return new Party(name, name.isEmpty() ? PartyKind.NONE : chosen, code, representative);
    }

    /** A fine is there if and only if a fine was imposed (生态环境行政处罚办法 Art 8). */
    private @Nullable BigDecimal fine() {
        BigDecimal fine = parsing.money(FormField.FINE);
        boolean imposed = values.list(FormField.KINDS.key()).contains(PenaltyKind.FINE.name());
        boolean positive = fine != null && fine.signum() > 0;
        if (imposed && fine == null) {
            parsing.wrong(FormField.FINE, "fine.missing", List.of());
        } else if (positive && !imposed) {
            parsing.wrong(FormField.KINDS, "fine.notChosen", List.of());
        }
        return fine;
    }

    private RecordDetails details(@Nullable RecordDetails before) {
        return switch (kind) {
            case PENALTY, DAILY -> penalty(before);
            case RECTIFY, SEIZE, LIMIT ->
                new RecordDetails.Order(
                        parsing.text(FormField.VIOLATION),
                        parsing.text(FormField.BASIS),
                        parsing.text(FormField.MEASURE),
                        parsing.date(FormField.DUE),
                        parsing.text(FormField.EVENT));
            case EIA_ACCEPTANCE, EIA_PRE_APPROVAL, EIA_DECISION -> eia();
            case INSPECTION ->
                new RecordDetails.Inspection(
                        parsing.text(FormField.BATCH),
                        parsing.text(FormField.OBJECT_TYPE),
                        parsing.text(FormField.MODE),
                        parsing.text(FormField.INSPECTION_RESULT));
            case LIST ->
                new RecordDetails.Roll(
                        parsing.required(FormField.LIST_TYPE),
                        parsing.year(FormField.YEAR, today.getYear() + 1),
                        parsing.entries(FormField.ENTRIES));
            case COMPENSATION, DOCUMENT ->
                new RecordDetails.Plain(
                        parsing.text(FormField.CATEGORY),
                        parsing.text(FormField.VALIDITY),
                        parsing.facts(FormField.EXTRA_FACTS));
        };
    }

    private RecordDetails penalty(@Nullable RecordDetails before) {
        List<String> known =
                Arrays.stream(PenaltyKind.values()).map(PenaltyKind::name).toList();
        List<String> kinds =
                values.list(FormField.KINDS.key()).stream().distinct().toList();
        if (!known.containsAll(kinds)) {
            parsing.wrong(FormField.KINDS, "unknown", List.of());
        }
        return new RecordDetails.Penalty(
                parsing.text(FormField.VIOLATION),
                parsing.text(FormField.FACTS),
                parsing.text(FormField.VIOLATED),
                parsing.text(FormField.BASIS),
                kinds,
                parsing.text(FormField.RESULT),
                parsing.money(FormField.CONFISCATED),
                parsing.date(FormField.VALID_UNTIL),
                parsing.date(FormField.PUBLIC_UNTIL),
                before instanceof RecordDetails.Penalty penalty ? penalty.extras() : List.of());
    }

    private RecordDetails eia() {
        LocalDate start = parsing.date(FormField.PERIOD_START);
        LocalDate end = parsing.date(FormField.PERIOD_END);
        if (start != null && end != null && end.isBefore(start)) {
            parsing.wrong(FormField.PERIOD_END, "beforeStart", List.of());
        }
        return new RecordDetails.Eia(
                parsing.required(FormField.PROJECT_NAME),
                parsing.text(FormField.PLACE),
                parsing.text(FormField.DEVELOPER),
                parsing.text(FormField.PREPARER),
                parsing.choice(FormField.DOCUMENT_CLASS, EiaClass.class, EiaClass.UNKNOWN),
                past(FormField.ACCEPTED_ON),
                start,
                end,
                parsing.text(FormField.OUTCOME),
                parsing.text(FormField.CONTACT),
                parsing.facts(FormField.EXTRA_FACTS));
    }

    private @Nullable LocalDate past(FormField field) {
        LocalDate date = parsing.date(field);
        if (date != null && date.isAfter(today)) {
            parsing.wrong(field, "date.FUTURE", List.of());
        }
        return date;
    }
}
