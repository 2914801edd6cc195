package org.qingjian.complaint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who files and how they are reached. Goes into the vault and nowhere else; prints as nothing. */
public record Contact(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address) {

    /** Whether nothing is filled in. */
    @JsonIgnore
    public boolean isEmpty() {
        return Stream.of(name, phone, email, address).allMatch(value -> value == null || value.isBlank());
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
