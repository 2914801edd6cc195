package org.qingjian.redaction;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Names that stay readable: the punished party and, for an organisation, its representative (生态环境行政处罚办法 art. 62).
 * Everybody else's name goes (art. 64).
 */
public record Keep(Set<String> names) {
    /** Nobody stays named. */
    public static final Keep NOBODY = new Keep(Set.of());

    public Keep {
        Set<String> cleaned = new LinkedHashSet<>();
        for (String name : names) {
            if (!name.isBlank()) {
                cleaned.add(name.strip());
            }
        }
        names = Set.copyOf(cleaned);
    }

    public static Keep of(String... names) {
        return new Keep(Set.of(names));
    }

    public static Keep of(Collection<String> names) {
        return new Keep(new LinkedHashSet<>(names));
    }
}
