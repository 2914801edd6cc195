package org.qingjian.alert.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.qingjian.alert.AlertConfig;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;
import org.qingjian.shared.web.ClientAddress;

/**
 * How many forms that cause mail one household or office may send. Kept in memory, per process; who was quiet longest is
 * forgotten first.
 */
@Singleton
class ClientPace {
    private static final int REMEMBERED = 50_000;
    private static final Duration PERIOD = Duration.ofHours(1);

    private final int perHour;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    ClientPace(AlertConfig config, Clock clock) {
        this.perHour = config.asksPerClient();
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** Fails with 429 when this client has sent too many in the last hour. */
    synchronized void require(HttpServerRequest request) {
        Bucket bucket = buckets.computeIfAbsent(
                ClientAddress.of(request),
                client -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, PERIOD))
                        .withCustomTimePrecision(time)
                        .build());
        if (!bucket.tryConsume(1)) {
            throw new PortalException(ProblemType.TOO_MANY_REQUESTS, Map.of());
        }
    }

    /** Everybody begins anew. */
    synchronized void forget() {
        buckets.clear();
    }
}
