package org.qingjian.complaint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who files and how they are reached. Goes into the vault and nowhere else; prints as nothing.
 *
 * @param coSigners who signs along, one line each: a name, and a number if they like. The one above is the contact of all
 *     (信访工作条例 art. 20)
 */
public record Contact(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable List<String> coSigners) {
    public Contact {
        coSigners = coSigners == null
                ? List.of()
                : coSigners.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** Somebody who signs alone. */
    public Contact(@Nullable String name, @Nullable String phone, @Nullable String email, @Nullable String address) {
        this(name, phone, email, address, List.of());
    }

    /** With those who sign along, one a line. */
    public Contact with(@Nullable String lines) {
        return new Contact(
                name,
                phone,
                email,
                address,
                lines == null ? List.of() : lines.lines().toList());
    }

    @Override
    public List<String> coSigners() {
        return Objects.requireNonNullElse(coSigners, List.of());
    }

    /** Whether nothing is filled in. */
    @JsonIgnore
    public boolean isEmpty() {
        return coSigners().isEmpty()
                && Stream.of(name, phone, email, address).allMatch(value -> value == null || value.isBlank());
    }

    /** Whether there is some way to reach the person. */
    boolean isReachable() {
        return Stream.of(phone, email, address).anyMatch(value -> value != null && !value.isBlank());
    }

    @Override
    public String toString() {
        return "Contact";
    }
}
