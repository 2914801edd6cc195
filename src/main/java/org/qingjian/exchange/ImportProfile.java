package org.qingjian.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.exchange.table.Format;

/**
 * How the files of one platform become records: data, so that an administrator adds a platform without code. A field is a dotted name of
 * {@link Fields}; a template is text with fields in braces ({@code {documentNumber}}), and counts as empty when one of them is empty.
 *
 * @param name lower-case letters, digits and hyphens; the {@code profile} parameter of an import
 * @param title what people are shown, by language ({@code zh}, {@code en})
 * @param target what the rows become
 * @param source the delivering system as records remember it; ids are unique within it. Default: the name
 * @param formats formats that are taken. Default: all
 * @param id fields that together identify a row in the source
 * @param idForm how the id is written
 * @param script whether text is kept as delivered or turned into Simplified characters; search finds both either way
 * @param kind rules for the kind of record, the first that applies
 * @param defaults values of fields that the file leaves empty; {@code branch} is the branch that answers for the records
 * @param derive values of fields that are still empty, from templates
 * @param project how the row's EIA project is identified, or null
 * @param checks what a row has to satisfy beyond its cells
 * @param never headers whose columns are dropped before anything is kept or reported: citizen numbers and the like
 * @param empty texts that mean an empty cell, such as {@code -}
 * @param parts the layouts of the platform's files. With several, rows of different files with one id make one record
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record ImportProfile(
        String name,
        Map<String, String> title,
        Target target,
        String source,
        List<Format> formats,
        List<String> id,
        IdForm idForm,
        Script script,
        List<KindRule> kind,
        Map<String, String> defaults,
        List<Derivation> derive,
        @Nullable Project project,
        List<Check> checks,
        List<String> never,
        List<String> empty,
        List<Part> parts) {

    /** What rows become. */
    public enum Target {
        RECORDS,
        COMPLAINTS,
        /** Entries of the register of enterprises. */
        ENTERPRISES,
        /** Entries of lists of enterprises (名录、名单). */
        LISTS
    }

    /** How a row's id is written. */
    public enum IdForm {
        AS_PRINTED,
        /** In the normal form of document numbers, so that full width, brackets and leading zeros do not make another record. */
        DOCUMENT_NUMBER
    }

    /** What becomes of Traditional characters. */
    public enum Script {
        AS_DELIVERED,
        SIMPLIFIED
    }

    /** How the text of a cell is understood. */
    public enum Reading {
        TEXT,
        /** Gregorian dates as offices write them. */
        DATE,
        /** As {@code DATE}; also 5/31/2016. */
        MONTH_FIRST_DATE,
        /** Years of the Republic of China: 0770105 is 1988-01-05. */
        ROC_DATE,
        /** An amount in yuan unless the cell names another unit. */
        MONEY,
        /** An amount in 万元 unless the cell names another unit. */
        MONEY_WAN,
        DOCUMENT_NUMBER,
        CREDIT_CODE,
        /** One of {@link Column#values}. */
        CHOICE,
        /** Kinds of penalty, separated by semicolons or commas. */
        PENALTY_KINDS,
        /** The kinds of penalty that a decision's text names. */
        PENALTY_KINDS_IN_TEXT,
        /** The fine that a decision's text imposes; empty when it imposes none. */
        FINE_IN_TEXT,
        /** What stands before {@link Column#marker}; empty when the marker is not there. */
        BEFORE,
        /** A region's code or name; a name without code stays text. */
        REGION,
        /** The code of the region that a text names, such as the name of an agency; the last one named. */
        REGION_IN_TEXT,
        /** The first line or sentence, as a title for a text without one. */
        HEADING
    }

    /** A file layout, recognised by its headers. */
    public record Part(String name, List<String> recognise, List<Column> columns) {
        public Part {
            recognise = listOf(recognise);
            columns = listOf(columns);
        }
    }

    /**
     * A column, or one reading of it: a header may occur in several.
     *
     * @param headers the names it goes by: Chinese, code, English; width, case and blanks do not matter
     * @param field where the value goes; null when it only becomes a fact
     * @param required the row is rejected without it
     * @param expected the row gets a warning without it
     * @param longest most characters; 0 for no limit
     * @param values for {@code CHOICE}: cell text to value
     * @param otherwise for {@code CHOICE}: the value of any other text; null when any other text is an error
     * @param marker for {@code BEFORE}: template of the text that ends the value
     * @param fact label under which the value is also shown as a fact, or null
     */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record Column(
            List<String> headers,
            @Nullable String field,
            Reading read,
            boolean required,
            boolean expected,
            int longest,
            Map<String, String> values,
            @Nullable String otherwise,
            @Nullable String marker,
            @Nullable String fact) {
        public Column {
            headers = listOf(headers);
            values = mapOf(values);
            read = orElse(read, Reading.TEXT);
        }
    }

    /** A condition on a field: one of the values (empty text for an empty field), or matching a regular expression. */
    public record When(
            String field, List<String> values, @Nullable String matches) {
        public When {
            values = listOf(values);
        }
    }

    /** The kind of a row for which the condition holds; without condition of every row. */
    public record KindRule(String kind, @Nullable When when) {}

    /** The first template that is not empty. */
    public record Derivation(
            String field, List<String> from, @Nullable When when) {
        public Derivation {
            from = listOf(from);
        }
    }

    /** Templates of the project's key, name and developer. */
    public record Project(String key, String name, String developer) {}

    /** A rule of {@link RowChecks}, with what it is about. */
    public record Check(
            Rule rule,
            @Nullable String field,
            @Nullable String other,
            int years,
            @Nullable When when,
            Remark.Severity severity) {

        /** The rules that exist. */
        public enum Rule {
            /** {@code field} is not empty {@code when} the condition holds. */
            REQUIRED_WHEN,
            /** {@code field} is no date after today. */
            NOT_AFTER_TODAY,
            /** {@code field} is no date before {@code other}. */
            NOT_BEFORE,
            /** {@code field} is at most {@code years} after {@code other}. */
            WITHIN_YEARS,
            /** The fine in {@code field} is the one that the text in {@code other} imposes. */
            FINE_AGREES,
            /** A fine is given exactly when the kinds in {@code field} hold a fine. */
            FINE_IFF_KIND,
            /** The number's year is the date's, or one beside it. */
            NUMBER_YEAR
        }

        public Check {
            severity = orElse(severity, Remark.Severity.ERROR);
        }
    }

    public ImportProfile {
        title = mapOf(title);
        target = orElse(target, Target.RECORDS);
        source = orElse(source, name);
        formats = listOf(formats).isEmpty() ? List.of(Format.values()) : listOf(formats);
        id = listOf(id);
        idForm = orElse(idForm, IdForm.AS_PRINTED);
        script = orElse(script, Script.AS_DELIVERED);
        kind = listOf(kind);
        defaults = mapOf(defaults);
        derive = listOf(derive);
        checks = listOf(checks);
        never = listOf(never);
        empty = listOf(empty);
        parts = listOf(parts);
    }

    /** Rows of different files with one id make one record. */
    boolean joins() {
        return parts.size() > 1;
    }

    private static <T> T orElse(@Nullable T value, T other) {
        return value == null ? other : value;
    }

    private static <T> List<T> listOf(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static <V> Map<String, V> mapOf(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : Map.copyOf(map);
    }
}
