package org.qingjian.disclosure.web;

import java.util.List;

/**
 * Something wrong or odd about one field of the entry form.
 *
 * @param field its name in the form
 * @param code key of the sentence in the message bundle
 * @param suggestions what may have been meant, or the numbers of the lines
 */
record FieldProblem(String field, String code, List<String> suggestions) {
    static FieldProblem of(FormField field, String code) {
        return new FieldProblem(field.key(), code, List.of());
    }

    static FieldProblem of(FormField field, String code, List<String> suggestions) {
        return new FieldProblem(field.key(), code, suggestions);
    }

    public String joined() {
        return String.join("；", suggestions);
    }
}
