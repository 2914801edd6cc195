package org.qingjian.alert;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An alert as its owner sees it.
 *
 * @param key for its links
 * @param active false until it is confirmed, and after the address refused a mail
 */
public record AlertView(
        AlertKey key,
        SavedQuestion question,
        Frequency frequency,
        boolean active,
        Instant createdAt,
        @Nullable Instant confirmedAt) {

    /** Frequencies to choose from. */
    public List<String> frequencies() {
        return Stream.of(Frequency.values()).map(Frequency::name).toList();
    }
}
