package org.qingjian.disclosure.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.CheckAnswers;
import org.qingjian.disclosure.RecordContent;
import org.qingjian.disclosure.RecordDetails;
import org.qingjian.disclosure.RecordDetails.Entry;
import org.qingjian.disclosure.RecordDetails.Fact;

/** A record's content as values of the entry form. */
final class ContentValues {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private ContentValues() {}

    static FormValues of(RecordContent content, CheckAnswers answers) {
        ContentValues form = new ContentValues();
        form.common(content);
        form.details(content.details());
        form.answers(answers);
        return new FormValues(form.values);
    }

    private void common(RecordContent content) {
        put(FormField.TITLE, content.title());
        put(FormField.DOCUMENT_NUMBER, content.documentNumber());
        put(FormField.AGENCY, content.issuer().agency());
        put(FormField.HANDLING_UNIT, content.issuer().handlingUnit());
        put(FormField.REGION, content.issuer().region());
        put(FormField.DATE, content.date());
        put(FormField.PARTY_NAME, content.party().name());
        put(FormField.PARTY_KIND, content.party().kind().name());
        put(FormField.CREDIT_CODE, content.party().creditCode());
        put(FormField.REPRESENTATIVE, content.party().representative());
        put(FormField.FINE, content.fine());
        put(FormField.SUMMARY, content.summary());
        put(FormField.BODY, content.body());
    }

    private void answers(CheckAnswers answers) {
        put(FormField.ACT_FROM, answers.act().from());
        put(FormField.ACT_UNTIL, answers.act().until());
        put(FormField.REQUIRED_CLASS, Objects.toString(answers.required().documentClass(), ""));
        put(FormField.CATEGORY_OF_LIST, answers.required().category());
        put(FormField.PAUSES, PauseLines.of(answers.pauses()));
    }

    private void details(RecordDetails details) {
        if (details instanceof RecordDetails.Penalty penalty) {
            penalty(penalty);
        } else if (details instanceof RecordDetails.Order order) {
            put(FormField.VIOLATION, order.violation());
            put(FormField.BASIS, order.basis());
            put(FormField.MEASURE, order.measure());
            put(FormField.DUE, order.due());
            put(FormField.EVENT, order.event());
        } else if (details instanceof RecordDetails.Eia eia) {
            eia(eia);
        } else if (details instanceof RecordDetails.Inspection inspection) {
            put(FormField.BATCH, inspection.batch());
            put(FormField.OBJECT_TYPE, inspection.objectType());
            put(FormField.MODE, inspection.mode());
            put(FormField.INSPECTION_RESULT, inspection.result());
        } else if (details instanceof RecordDetails.Roll roll) {
            put(FormField.LIST_TYPE, roll.listType());
            put(FormField.YEAR, String.valueOf(roll.year()));
            put(
                    FormField.ENTRIES,
                    roll.entries().stream().map(ContentValues::line).collect(Collectors.joining("\n")));
        } else if (details instanceof RecordDetails.Plain plain) {
            put(FormField.CATEGORY, plain.category());
            put(FormField.VALIDITY, plain.validity());
            put(FormField.EXTRA_FACTS, lines(plain.facts()));
        }
    }

    private void penalty(RecordDetails.Penalty penalty) {
        put(FormField.VIOLATION, penalty.violation());
        put(FormField.FACTS, penalty.facts());
        put(FormField.VIOLATED, penalty.violated());
        put(FormField.BASIS, penalty.basis());
        values.put(FormField.KINDS.key(), penalty.kinds());
        put(FormField.RESULT, penalty.result());
        put(FormField.CONFISCATED, penalty.confiscated());
        put(FormField.VALID_UNTIL, penalty.validUntil());
        put(FormField.PUBLIC_UNTIL, penalty.publicUntil());
    }

    private void eia(RecordDetails.Eia eia) {
        put(FormField.PROJECT_NAME, eia.projectName());
        put(FormField.PLACE, eia.place());
        put(FormField.DEVELOPER, eia.developer());
        put(FormField.PREPARER, eia.preparer());
        put(FormField.DOCUMENT_CLASS, eia.documentClass().name());
        put(FormField.ACCEPTED_ON, eia.acceptedOn());
        put(FormField.PERIOD_START, eia.periodStart());
        put(FormField.PERIOD_END, eia.periodEnd());
        put(FormField.OUTCOME, eia.outcome());
        put(FormField.CONTACT, eia.contact());
        put(FormField.EXTRA_FACTS, lines(eia.facts()));
    }

    private static String line(Entry entry) {
        return String.join("\t", entry.name(), entry.creditCode(), String.join("、", entry.categories()), entry.region())
                .stripTrailing();
    }

    private static String lines(List<Fact> facts) {
        return facts.stream().map(fact -> fact.label() + "：" + fact.value()).collect(Collectors.joining("\n"));
    }

    private void put(FormField field, @Nullable LocalDate date) {
        put(field, Objects.toString(date, ""));
    }

    private void put(FormField field, @Nullable BigDecimal yuan) {
        put(field, yuan == null ? "" : yuan.stripTrailingZeros().toPlainString());
    }

    private void put(FormField field, String value) {
        values.put(field.key(), List.of(value));
    }
}
