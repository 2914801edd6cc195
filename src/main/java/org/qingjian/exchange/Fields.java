package org.qingjian.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values of one row by field, as canonical text: dates ISO 8601, amounts in yuan, lists joined by {@code ;}. Facts are kept under
 * {@code fact:} and their label. An empty value is not kept.
 */
final class Fields {
    static final String FACT = "fact:";

    private static final int ISO_LENGTH = 10;

    /** Every field that a record is made of. Others may be named in a profile for use in its templates, as {@code x.…}. */
    static final Set<String> KNOWN = Set.of(
            "sourceId",
            "title",
            "documentNumber",
            "agency",
            "handlingUnit",
            "region",
            "date",
            "fine",
            "summary",
            "body",
            "party.name",
            "party.kind",
            "party.creditCode",
            "party.representative",
            "penalty.violation",
            "penalty.facts",
            "penalty.violated",
            "penalty.basis",
            "penalty.kinds",
            "penalty.result",
            "penalty.confiscated",
            "penalty.validUntil",
            "penalty.publicUntil",
            "order.violation",
            "order.basis",
            "order.measure",
            "order.due",
            "order.event",
            "eia.projectName",
            "eia.place",
            "eia.developer",
            "eia.preparer",
            "eia.documentClass",
            "eia.acceptedOn",
            "check.actFrom",
            "check.actUntil",
            "check.requiredClass",
            "check.category",
            "check.permitExportedOn",
            "eia.periodStart",
            "eia.periodEnd",
            "eia.outcome",
            "eia.contact",
            "inspection.batch",
            "inspection.objectType",
            "inspection.mode",
            "inspection.result",
            "document.category",
            "document.validity");

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)\\}");

    private final Map<String, String> values;

    Fields() {
        this(new LinkedHashMap<>());
    }

    Fields(Map<String, String> values) {
        this.values = values;
    }

    String get(String field) {
        return values.getOrDefault(field, "");
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    void put(String field, String value) {
        if (!value.isEmpty()) {
            values.put(field, value);
        }
    }

    /** Keeps what is here already. */
    void putIfEmpty(String field, String value) {
        if (!value.isEmpty()) {
            values.putIfAbsent(field, value);
        }
    }

    Map<String, String> asMap() {
        return values;
    }

    @Nullable
    LocalDate date(String field) {
        String text = get(field);
        return text.isEmpty() ? null : date8601(text);
    }

    /** Dates stand here as yyyy-MM-dd, and every one is asked for several times in a row of an import. */
    private static LocalDate date8601(String text) {
        if (text.length() != ISO_LENGTH) {
            return LocalDate.parse(text);
        }
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10),
                Integer.parseInt(text, 5, 7, 10),
                Integer.parseInt(text, 8, ISO_LENGTH, 10));
    }

    @Nullable
    BigDecimal amount(String field) {
        return has(field) ? new BigDecimal(get(field)) : null;
    }

    List<String> list(String field) {
        return has(field) ? Arrays.asList(get(field).split(";", -1)) : List.of();
    }

    /** The template with its fields put in; empty when one of them is empty. */
    String fill(String template) {
        StringBuilder filled = new StringBuilder();
        Matcher place = PLACE.matcher(template);
        while (place.find()) {
            String value = get(place.group(1));
            if (value.isEmpty()) {
                return "";
            }
            place.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return place.appendTail(filled).toString();
    }

    boolean matches(ImportProfile.@Nullable When when) {
        if (when == null) {
            return true;
        }
        String value = get(when.field());
        return when.matches() == null ? when.values().contains(value) : value.matches(when.matches());
    }
}
