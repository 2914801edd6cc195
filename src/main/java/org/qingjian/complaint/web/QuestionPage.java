package org.qingjian.complaint.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.web.Words.Option;

/**
 * One page of the form.
 *
 * @param step last part of its address
 * @param number which of the six steps it belongs to
 * @param stepName name of that step
 * @param heading the question
 * @param hint under the heading; may be empty
 * @param back address of the page before
 * @param toCheck whether the reader came from the check page and goes back there
 */
record QuestionPage(
        String step,
        int number,
        String stepName,
        String heading,
        String hint,
        String back,
        boolean toCheck,
        List<Field> fields) {

    /** Whether something is wrong on the page. */
    public boolean failed() {
        return fields.stream().anyMatch(field -> field.error() != null);
    }

    /** Whether the page has a heading of its own, because no field's label is it. */
    public boolean headed() {
        return fields.stream().noneMatch(this::big);
    }

    /** Whether the field's label is the heading of the page. */
    public boolean big(Field field) {
        return field.label().equals(heading);
    }

    /**
     * One field.
     *
     * @param type {@code radios}, {@code select}, {@code textarea} or {@code input}
     * @param error the sentence; null when nothing is wrong
     */
    record Field(
            String name,
            String type,
            String label,
            String hint,
            List<Option> options,
            String value,
            @Nullable String error,
            String autocomplete) {
        /** Id of the element that an error leads to. */
        public String anchor() {
            return type.equals("radios") ? name + "-0" : name;
        }

        /** The districts as drawn; empty for every other field. */
        public List<DistrictMap.Shape> map() {
            return name.equals("region") ? DistrictMap.of(options) : List.of();
        }

        /** Where a script asks for suggestions while somebody types; empty for most fields. */
        public String suggestions() {
            return name.equals("accused") ? "/complaints/new/enterprises?q=" : "";
        }

        /** The options with their position. */
        public boolean chosen(Option option) {
            return option.value().equals(value);
        }

        /** What describes the field to assistive technology: hint, then error. */
        public String describedBy() {
            String ids = (hint.isEmpty() ? "" : name + "-hint ") + (error == null ? "" : name + "-error");
            return ids.strip();
        }
    }
}
