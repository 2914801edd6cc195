package org.qingjian.enterprise;

import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** Slows down an address that brings wrong codes: five at once, then one every half minute. Kept in memory, per process. */
@Singleton
class BindingPace {
    private static final int REMEMBERED = 20_000;
    private static final int FREE_TRIES = 5;
    private static final Duration ANOTHER_AFTER = Duration.ofSeconds(30);

    private final Map<String, Bucket> tries = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** 429 with {@code retryAfter} when the address has to wait. */
    synchronized void require(String address) {
        Bucket bucket = tries.get(address);
        if (bucket != null && bucket.getAvailableTokens() == 0) {
            long nanos = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
            String seconds = Long.toString(Duration.ofNanos(nanos).toSeconds() + 1);
            throw new PortalException(ProblemType.TOO_MANY_REQUESTS, Map.of("retryAfter", seconds));
        }
    }

    synchronized void wrong(String address) {
        tries.computeIfAbsent(address, any -> fresh()).tryConsume(1);
    }

    private static Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(FREE_TRIES).refillGreedy(1, ANOTHER_AFTER))
                .build();
    }
}
