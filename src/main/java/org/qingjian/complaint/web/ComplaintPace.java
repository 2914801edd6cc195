package org.qingjian.complaint.web;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.CaseCode;
import org.qingjian.complaint.CodeBook;
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
    private final ProofOfWork proof;
    private final CodeBook book;
    private final Bucket together;
    private final Map<String, Bucket> filing = remembered();
    private final Map<String, Bucket> proved = remembered();
    private final Map<String, Bucket> wrong = remembered();

    ComplaintPace(ComplaintSettings settings, ProofOfWork proof, CodeBook book) {
        this.settings = settings;
        this.proof = proof;
        this.book = book;
        this.together = Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(2L * settings.wrongCodesTogether())
                        .refillGreedy(settings.wrongCodesTogether(), Duration.ofSeconds(1))
                        .build())
                .build();
    }

    /** Takes one filing; a 429 with {@code retryAfter} seconds when there were too many. */
    void file(HttpServerRequest request) {
        file(ClientAddress.of(request), null);
    }

    /**
     * Takes one filing. Above the limit a proof of work is needed; who has none, such as a browser without scripts, waits for the
     * seconds of the 429.
     */
    void file(String network, @Nullable String solution) {
        ConsumptionProbe probe = bucket(filing, network, settings.filingsAtOnce(), settings.filingsPerMinute());
        if (!probe.isConsumed()) {
            if (!proof.accepts(solution)) {
                throw tooMany(probe);
            }
            require(bucket(proved, network, settings.provedAtOnce(), settings.provedPerMinute()));
        }
    }

    /**
     * Lets a code through that may open its case, before anything else is asked of the database. A code that is known to be right
     * costs nothing and is never refused. Any other is looked up as long as its network, and all networks together, have not tried
     * too many: a flood from ever new addresses takes no more of the database than that.
     *
     * @throws PortalException 404 for an unknown number and a wrong code alike; 429 with {@code retryAfter} when there were too many
     */
    void code(CaseCode code, HttpServerRequest request) {
        code(code, ClientAddress.of(request));
    }

    void code(CaseCode code, String network) {
        if (book.knows(code)) {
            return;
        }
        ConsumptionProbe probe = bucket(wrong, network, settings.wrongCodesAtOnce(), settings.wrongCodesPerMinute());
        if (probe.isConsumed() && together.tryConsume(1)) {
            if (!book.asks(code)) {
                throw PortalException.notFound();
            }
            return;
        }
        book.renew();
        if (!book.knows(code)) {
            throw tooMany(probe);
        }
    }

    private static ConsumptionProbe bucket(Map<String, Bucket> buckets, String network, int atOnce, int perMinute) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(
                    network,
                    any -> Bucket.builder()
                            .addLimit(Bandwidth.builder()
                                    .capacity(atOnce)
                                    .refillGreedy(perMinute, Duration.ofMinutes(1))
                                    .build())
                            .build());
        }
        return bucket.tryConsumeAndReturnRemaining(1);
    }

    private static void require(ConsumptionProbe probe) {
        if (!probe.isConsumed()) {
            throw tooMany(probe);
        }
    }

    private static PortalException tooMany(ConsumptionProbe probe) {
        long seconds = Math.max(1, (probe.getNanosToWaitForRefill() + NANOS - 1) / NANOS);
        return new PortalException(ProblemType.TOO_MANY_REQUESTS, Map.of("retryAfter", seconds));
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
