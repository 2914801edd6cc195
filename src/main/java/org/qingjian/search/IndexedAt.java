package org.qingjian.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The instant up to which everything published can be found. Asked of the database at most twice a second: what was true then
 * stays true, it is only not the latest that could be said.
 */
final class IndexedAt implements Supplier<Instant> {
    private static final Duration GOOD_FOR = Duration.ofMillis(500);

    private final Supplier<Optional<Instant>> waitingSince;
    private final Clock clock;
    private volatile @Nullable Known known;

    private record Known(Instant asked, Instant indexedAt) {}

    /** @param waitingSince when the oldest change that has not reached the index was made; empty when none waits */
    IndexedAt(Supplier<Optional<Instant>> waitingSince, Clock clock) {
        this.waitingSince = waitingSince;
        this.clock = clock;
    }

    @Override
    public Instant get() {
        Instant now = clock.instant();
        Known last = known;
        if (last == null || Duration.between(last.asked, now).abs().compareTo(GOOD_FOR) > 0) {
            last = new Known(now, waitingSince.get().orElse(now));
            known = last;
        }
        return last.indexedAt;
    }
}
