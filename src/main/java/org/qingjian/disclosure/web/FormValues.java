package org.qingjian.disclosure.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was typed into a form, or is proposed to be typed; a field may have several values. */
record FormValues(Map<String, List<String>> all) {
    FormValues {
        all = Map.copyOf(all);
    }

    static FormValues empty() {
        return new FormValues(Map.of());
    }

    /** Empty when it is not there; line breaks as {@code \n}. */
    String text(String name) {
        List<String> values = all.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : clean(values.get(0));
    }

    /** Without NUL, which no text has and no database takes. */
    private static String clean(String value) {
        return value.replace("\r\n", "\n").replace("\0", "").strip();
    }

    String text(FormField field) {
        return text(field.key());
    }

    List<String> list(String name) {
        return all.getOrDefault(name, List.of()).stream()
                .map(FormValues::clean)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The same with other values for some fields. */
    FormValues with(Map<String, List<String>> others) {
        Map<String, List<String>> merged = new LinkedHashMap<>(all);
        merged.putAll(others);
        return new FormValues(merged);
    }
}
