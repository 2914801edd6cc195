package org.qingjian.disclosure.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.CheckAnswers;
import org.qingjian.disclosure.RecordDetails.Entry;
import org.qingjian.disclosure.RecordDetails.Fact;
import org.qingjian.notation.ChineseDate;
import org.qingjian.notation.CreditCode;
import org.qingjian.notation.Money;
import org.qingjian.notation.Parsed;

/** Reads typed values of the entry form, collecting what is wrong; a wrong value reads as if it were empty. */
final class FormParsing {
    private final FormValues values;
    private final List<FieldProblem> errors = new ArrayList<>();

    FormParsing(FormValues values) {
        this.values = values;
    }

    List<FieldProblem> errors() {
        return errors;
    }

    void wrong(FormField field, String code, List<String> suggestions) {
        if (errors.stream().noneMatch(error -> error.field().equals(field.key()))) {
            errors.add(FieldProblem.of(field, code, suggestions));
        }
    }

    String text(FormField field) {
        String text = values.text(field);
        if (text.length() > field.longest()) {
            wrong(field, "tooLong", List.of(String.valueOf(field.longest())));
        }
        return text;
    }

    String required(FormField field) {
        String text = text(field);
        if (text.isEmpty()) {
            wrong(field, "required", List.of());
        }
        return text;
    }

    @Nullable
    LocalDate date(FormField field) {
        return parsed(field, "date", ChineseDate::parse);
    }

    @Nullable
    BigDecimal money(FormField field) {
        Money money = parsed(field, "money", Money::parse);
        return money == null ? null : money.yuan();
    }

    String creditCode(FormField field) {
        CreditCode code = parsed(field, "code", CreditCode::parseStrict);
        return code == null ? "" : code.value();
    }

    private <T> @Nullable T parsed(FormField field, String prefix, Function<String, Parsed<T>> parser) {
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        Parsed<T> parsed = parser.apply(text);
        if (parsed instanceof Parsed.Failure<T> failure) {
            wrong(field, prefix + "." + failure.code(), failure.suggestions());
            return null;
        }
        return parsed.orElseThrow();
    }

    /** One of the constants, or the fallback when nothing was chosen. */
    <E extends Enum<E>> E choice(FormField field, Class<E> type, E fallback) {
        String text = text(field);
        if (text.isEmpty()) {
            return fallback;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        wrong(field, "unknown", List.of());
        return fallback;
    }

    int year(FormField field, int latest) {
        String text = required(field);
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("(19|20)\\d{2}") || Integer.parseInt(text) > latest) {
            wrong(field, "year", List.of());
            return 0;
        }
        return Integer.parseInt(text);
    }

    /** Lines of label and value, with a colon between them. */
    List<Fact> facts(FormField field) {
        List<Fact> facts = new ArrayList<>();
        List<String> odd = new ArrayList<>();
        List<String> lines = text(field).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split("[:：]", 2);
            if (lines.get(i).isBlank()) {
                continue;
            }
            if (parts.length < 2 || parts[0].isBlank()) {
                odd.add(String.valueOf(i + 1));
            } else {
                facts.add(new Fact(parts[0].strip(), parts[1].strip()));
            }
        }
        if (!odd.isEmpty()) {
            wrong(field, "facts", odd);
        }
        return facts;
    }

    /** Lines of first day, last day and ground. */
    List<CheckAnswers.Pause> pauses(FormField field) {
        List<CheckAnswers.Pause> pauses = new ArrayList<>();
        List<String> odd = new ArrayList<>();
        List<String> lines = text(field).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            CheckAnswers.Pause pause = PauseLines.pause(lines.get(i));
            if (pause != null) {
                pauses.add(pause);
            } else if (!lines.get(i).isBlank()) {
                odd.add(String.valueOf(i + 1));
            }
        }
        if (!odd.isEmpty()) {
            wrong(field, "pauses", odd);
        }
        return pauses;
    }

    /** Lines of name, credit code, categories and region, with tabs or commas between them. */
    List<Entry> entries(FormField field) {
        List<Entry> entries = new ArrayList<>();
        List<String> odd = new ArrayList<>();
        List<String> lines = required(field).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("[\\t,，]", -1);
            if (lines.get(i).isBlank()) {
                continue;
            }
            String code = cell(cells, 1);
            Parsed<CreditCode> parsed = CreditCode.parse(code);
            if (cells.length > 4 || cell(cells, 0).isEmpty() || (!code.isEmpty() && !parsed.isOk())) {
                odd.add(String.valueOf(i + 1));
                continue;
            }
            entries.add(new Entry(
                    cell(cells, 0),
                    parsed.optional().map(CreditCode::value).orElse(""),
                    List.of(cell(cells, 2).split("[、;；]")).stream()
                            .map(String::strip)
                            .filter(category -> !category.isEmpty())
                            .toList(),
                    cell(cells, 3)));
        }
        if (!odd.isEmpty()) {
            wrong(field, "entries", odd);
        }
        return entries;
    }

    private static String cell(String[] cells, int i) {
        return i < cells.length ? cells[i].strip() : "";
    }
}
