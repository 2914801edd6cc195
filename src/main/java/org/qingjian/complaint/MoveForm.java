package org.qingjian.complaint;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.qingjian.shared.PortalException;

/** What an officer wrote for a move, read field by field; a 400 names the field that is missing or wrong. */
record MoveForm(Map<String, String> fields) {
    private static final int LONGEST = 5_000;

    MoveForm {
        fields = Map.copyOf(fields);
    }

    String optional(String field) {
        String value = fields.getOrDefault(field, "").replace("\u0000", "").strip();
        if (value.length() > LONGEST) {
            throw PortalException.invalid(field, "too-long", "不能超过 " + LONGEST + " 个字");
        }
        return value;
    }

    String required(String field) {
        String value = optional(field);
        if (value.isEmpty()) {
            throw PortalException.invalid(field, "missing", "这一项要填");
        }
        return value;
    }

    int number(String field, int most) {
        String value = required(field);
        if (!value.matches("[0-9]{1,4}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > most) {
            throw PortalException.invalid(field, "out-of-range", "填 1 到 " + most);
        }
        return Integer.parseInt(value);
    }

    <E extends Enum<E>> E choice(String field, E[] values) {
        String value = required(field);
        return Arrays.stream(values)
                .filter(each -> each.name().equals(value))
                .findFirst()
                .orElseThrow(() -> PortalException.invalid(field, "missing", "请选一项"));
    }

    /** What follows the beginning in the names of the fields that are ticked. */
    List<String> tickedOf(String beginning) {
        return fields.keySet().stream()
                .filter(field -> field.startsWith(beginning) && ticked(field))
                .map(field -> field.substring(beginning.length()))
                .sorted()
                .toList();
    }

    boolean ticked(String field) {
        return !optional(field).isEmpty();
    }
}
