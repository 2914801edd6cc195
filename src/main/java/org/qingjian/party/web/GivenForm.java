package org.qingjian.party.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.web.Form;

/** The fields of a form as they came in. */
record GivenForm(Map<String, List<String>> fields) {
    GivenForm(MultivaluedMap<String, String> fields) {
        this(fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.copyOf(field.getValue()))));
    }

    String text(String field) {
        return all(field).stream().findFirst().orElse("").strip();
    }

    List<String> all(String field) {
        return Objects.requireNonNullElse(fields.get(field), List.of());
    }

    boolean checked(String field) {
        return !text(field).isEmpty();
    }

    <E extends Enum<E>> E choice(Class<E> type, String field) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text(field)))
                .findFirst()
                .orElseThrow(() -> PortalException.invalid(field, "choose", "请选择一项"));
    }

    /** Null when the field is empty. */
    @Nullable
    LocalDate date(String field) {
        try {
            return text(field).isEmpty() ? null : LocalDate.parse(text(field));
        } catch (DateTimeException e) {
            throw PortalException.invalid(field, "bad-date", "日期格式不对，应为 2026-11-23");
        }
    }

    LocalDate requiredDate(String field) {
        LocalDate date = date(field);
        if (date == null) {
            throw PortalException.invalid(field, "required", "请填写日期");
        }
        return date;
    }

    /** To show the form again. */
    Form form() {
        return Form.with(fields.keySet().stream().collect(Collectors.toMap(name -> name, this::text)));
    }

    static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
