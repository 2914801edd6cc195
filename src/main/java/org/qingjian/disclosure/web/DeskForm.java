package org.qingjian.disclosure.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.time.LegalZone;

/**
 * A desk form as it is shown again: what was typed and what is wrong with it.
 *
 * @param typed field → what was typed
 * @param errors in the order of the fields
 */
record DeskForm(Map<String, String> typed, List<Violation> errors) {
    static final DeskForm EMPTY = new DeskForm(Map.of(), List.of());

    DeskForm failed(PortalException e) {
        return new DeskForm(typed, e.violations());
    }

    public boolean failed() {
        return !errors.isEmpty();
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What is wrong with the field; null when nothing is. */
    public @Nullable Violation error(String field) {
        return errors.stream().filter(e -> e.field().equals(field)).findFirst().orElse(null);
    }

    /** A date field; null when it is empty. */
    static @Nullable LocalDate date(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            throw PortalException.invalid(field, "bad-date", "日期格式不对，应为 2026-11-23");
        }
    }

    /** A date field that must be filled. */
    static LocalDate requiredDate(String field, @Nullable String typed) {
        LocalDate date = date(field, typed);
        if (date == null) {
            throw PortalException.invalid(field, "required", "请填写日期");
        }
        return date;
    }

    /** A moment in the legal zone, as {@code datetime-local} sends it. */
    static Instant moment(String field, @Nullable String typed) {
        try {
            return LocalDateTime.parse(typed == null ? "" : typed.strip())
                    .atZone(LegalZone.ID)
                    .toInstant();
        } catch (DateTimeException e) {
            throw PortalException.invalid(field, "bad-date", "请填写日期和时间，如 2026-11-23T09:00");
        }
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static <E extends Enum<E>> E choice(Class<E> type, String field, @Nullable String typed) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(typed)) {
                return constant;
            }
        }
        throw PortalException.invalid(field, "required", "请选择一项");
    }
}
