package org.qingjian.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.qingjian.LoopbackClient;

/**
 * What a thousand wrong codes a second, from ever new addresses, cost somebody with a right one:
 * {@code ./mvnw -Pbenchmark test -Dtest=BadCodesBenchmark}. The flood shares the processors with the portal and its victim. Not
 * part of the tests: its name is not a test's.
 */
@QuarkusTest
class BadCodesBenchmark {
    private static final int WRONG_A_SECOND = Integer.getInteger("wrong", 1_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int RIGHT_A_ROUND = 200;
    private static final String TRACK = "/api/v1/complaints/track";

    @TestHTTPResource("/")
    URI home;

    @Test
    void wrong_codes_slow_down_nobody_else() throws InterruptedException {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        String right = body(receipt.get("caseNumber"), receipt.get("secretCode"));
        right(right); // warms up
        List<Double> quiet = new ArrayList<>();
        List<Double> flooded = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            quiet.addAll(right(right));
            try (Flood flood = new Flood(receipt.get("caseNumber"))) {
                flood.awaitFull();
                flooded.addAll(right(right));
                System.out.println("flood: " + flood.told());
            }
        }
        System.out.printf(
                "right code: median %.1f ms quiet, %.1f ms at %d wrong/s: %.2f times; p95 %.1f and %.1f ms%n",
                at(quiet, .5),
                at(flooded, .5),
                WRONG_A_SECOND,
                at(flooded, .5) / at(quiet, .5),
                at(quiet, .95),
                at(flooded, .95));
    }

    private static String body(String number, String code) {
        return "{\"caseNumber\":\"" + number + "\",\"secretCode\":\"" + code + "\"}";
    }

    private List<Double> right(String body) {
        LoopbackClient client = new LoopbackClient(home.getPort());
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < RIGHT_A_ROUND; i++) {
            long start = System.nanoTime();
            assertThat(client.post(LoopbackClient.someAddress(), TRACK, body)).isEqualTo(200);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return millis;
    }

    private static double at(List<Double> values, double share) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size())));
    }

    /** Wrong codes for a known number at a steady rate. */
    private final class Flood implements AutoCloseable {
        private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor();
        private final ExecutorService callers = Executors.newFixedThreadPool(64);
        private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
        private final AtomicInteger sent = new AtomicInteger();
        private final CountDownLatch full = new CountDownLatch(WRONG_A_SECOND * 2);
        private final long start = System.nanoTime();

        Flood(String caseNumber) {
            LoopbackClient client = new LoopbackClient(home.getPort());
            String wrong = body(caseNumber, "0000-0000-0000-0000");
            beat.scheduleAtFixedRate(
                    () -> callers.execute(() -> attack(client, wrong)),
                    0,
                    1_000_000 / WRONG_A_SECOND,
                    TimeUnit.MICROSECONDS);
        }

        private void attack(LoopbackClient client, String wrong) {
            full.countDown();
            sent.incrementAndGet();
            int status = client.post(LoopbackClient.someAddress(), TRACK, wrong);
            answers.computeIfAbsent(status, any -> new AtomicInteger()).incrementAndGet();
        }

        void awaitFull() throws InterruptedException {
            full.await();
        }

        String told() {
            double seconds = (System.nanoTime() - start) / 1e9;
            int answered =
                    answers.values().stream().mapToInt(AtomicInteger::get).sum();
            return "%.0f sent/s, %.0f answered/s, answers %s"
                    .formatted(sent.get() / seconds, answered / seconds, new TreeMap<>(answers));
        }

        @Override
        public void close() throws InterruptedException {
            beat.shutdownNow();
            callers.shutdownNow();
            callers.awaitTermination(1, TimeUnit.MINUTES);
        }
    }
}
