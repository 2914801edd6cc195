package org.qingjian.complaint.web;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;
import org.qingjian.shared.web.ClientAddress;

/**
 * How fast one network may file, and how many wrong codes it may try. Addresses are kept in memory only, the oldest forgotten
 * first, and never written anywhere. A right code is always answered: eighty random bits need no lock, and nobody can lock
 * somebody else out.
 */
@Singleton
class ComplaintPace {
    private static final int REMEMBERED = 20_000;
    private static final long NANOS = 1_000_000_000L;

    private final ComplaintSettings settings;
    private final Map<String, Bucket> filing = remembered();
    private final Map<String, Bucket> wrong = remembered();

    ComplaintPace(ComplaintSettings settings) {
        this.settings = settings;
    }

    /** Takes one filing; a 429 with {@code retryAfter} seconds when there were too many. */
    void file(HttpServerRequest request) {
        take(filing, request, settings.filingsAtOnce(), settings.filingsPerMinute());
    }

    /** Counts a wrong code; a 429 when there were too many. */
    void wrongCode(HttpServerRequest request) {
        take(wrong, request, settings.wrongCodesAtOnce(), settings.wrongCodesPerMinute());
    }

    private static void take(Map<String, Bucket> buckets, HttpServerRequest request, int atOnce, int perMinute) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(
                    ClientAddress.of(request),
                    any -> Bucket.builder()
                            .addLimit(Bandwidth.builder()
                                    .capacity(atOnce)
                                    .refillGreedy(perMinute, Duration.ofMinutes(1))
                                    .build())
                            .build());
        }
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = probe.getNanosToWaitForRefill() / NANOS + 1;
            throw new PortalException(ProblemType.TOO_MANY_REQUESTS, Map.of("retryAfter", seconds));
        }
    }

    private static Map<String, Bucket> remembered() {
        return new LinkedHashMap<>(256, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > REMEMBERED;
            }
        };
    }
}
