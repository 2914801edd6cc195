package org.qingjian.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How far the index is with the records. Asked of the database at most twice a second: what was true then stays true, it is
 * only not the latest that could be said.
 */
final class IndexReach {
    private static final Duration GOOD_FOR = Duration.ofMillis(500);
    /** Indexing takes two seconds at most when nothing is wrong and no mass of records is on its way. */
    private static final Duration USUAL = Duration.ofSeconds(5);

    private final Supplier<Optional<Instant>> waitingSince;
    private final Clock clock;
    private volatile @Nullable Known known;

    private record Known(Instant asked, Instant indexedAt) {
        boolean lags() {
            return indexedAt.plus(USUAL).isBefore(asked);
        }
    }

    /** @param waitingSince when the oldest change that has not reached the index was made; empty when none waits */
    IndexReach(Supplier<Optional<Instant>> waitingSince, Clock clock) {
        this.waitingSince = waitingSince;
        this.clock = clock;
    }

    /** Everything published before this instant can be found. */
    Instant indexedAt() {
        return known().indexedAt;
    }

    /** Whether a change has waited for longer than indexing usually takes. */
    boolean lags() {
        return known().lags();
    }

    private Known known() {
        Instant now = clock.instant();
        Known last = known;
        if (last == null || Duration.between(last.asked, now).abs().compareTo(GOOD_FOR) > 0) {
            last = new Known(now, waitingSince.get().orElse(now));
            known = last;
        }
        return last;
    }
}
