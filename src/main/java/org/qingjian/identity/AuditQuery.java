package org.qingjian.identity;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit are wanted; what is empty or null asks for all.
 *
 * @param actor id or user name of the account
 * @param action exactly, or all of a feature when it ends with a dot: {@code record.}
 * @param objectType exactly
 * @param objectId exactly
 * @param from first legal date
 * @param to last legal date
 */
public record AuditQuery(
        String actor,
        String action,
        String objectType,
        String objectId,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** Everything. */
    public static AuditQuery all() {
        return new AuditQuery("", "", "", "", null, null);
    }

    boolean isForAll() {
        return Stream.of(actor, action, objectType, objectId, from, to)
                .allMatch(value -> Objects.requireNonNullElse(value, "").equals(""));
    }
}
