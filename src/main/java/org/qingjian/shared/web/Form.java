package org.qingjian.shared.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/**
 * A form as it is shown again: what was typed (never passwords) and what is wrong with it.
 *
 * @param values field → what was typed
 * @param errors in the order of the fields
 */
public record Form(Map<String, String> values, List<Wrong> errors) {
    /** One thing wrong with one field; the message bundle has the sentence of the code. */
    public record Wrong(String field, String code) {}

    public static Form empty() {
        return new Form(Map.of(), List.of());
    }

    public static Form with(Map<String, String> values) {
        return new Form(values, List.of());
    }

    public static Form wrong(String field, String code) {
        return new Form(Map.of(), List.of(new Wrong(field, code)));
    }

    /** The same, with one thing wrong. */
    public Form with(Wrong wrong) {
        return new Form(values, List.of(wrong));
    }

    /** What a front door said, for a form that has the field names of the API. Other failures are not the form's. */
    public Form failed(PortalException e) {
        if (e.type() == ProblemType.TOO_MANY_REQUESTS) {
            return new Form(values, List.of(new Wrong("main", "too-many")));
        }
        if (e.violations().isEmpty()) {
            throw e;
        }
        return new Form(
                values,
                e.violations().stream().map(v -> new Wrong(v.field(), v.code())).toList());
    }

    public boolean failed() {
        return !errors.isEmpty();
    }

    /** Code of what is wrong with the field; null when nothing is. */
    public @Nullable String error(String field) {
        return errors.stream()
                .filter(wrong -> wrong.field().equals(field))
                .map(Wrong::code)
                .findFirst()
                .orElse(null);
    }

    /** What was typed; empty when nothing was. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
