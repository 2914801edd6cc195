package org.qingjian.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
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
 * What a flood of wrong passwords costs somebody with the right one, and whether the time of an answer tells which accounts
 * exist: {@code ./mvnw -Pbenchmark test -Dtest=SignInFloodBenchmark}. The flood and its victim share the processors with the
 * portal. Not part of the tests: its name is not a test's.
 */
@QuarkusTest
class SignInFloodBenchmark {
    private static final int WRONG_A_SECOND = Integer.getInteger("wrong", 50);
    private static final int ROUNDS = Integer.getInteger("rounds", 6);
    private static final int RIGHT_A_ROUND = 15;
    private static final int PAIRS = Integer.getInteger("pairs", 150);
    private static final String PASSWORD = "a heron stands in the reeds";
    private static final String WRONG = "wrong and wrong again";

    @TestHTTPResource("/")
    URI home;

    @Inject
    Accounts accounts;

    @Inject
    OwnAccount own;

    @Inject
    Sessions sessions;

    private int turnedAway;

    private LoopbackClient client() {
        return new LoopbackClient(home.getPort());
    }

    /** Somebody whose password is changed and who needs no second factor. */
    private String account() {
        Accounts.Issued issued = accounts.create(
                Actor.system("benchmark"),
                new NewAccount(SignInForTests.username(), "曲江分局 测试岗", Set.of(Role.CLERK), "440205", null));
        SignedIn signedIn =
                sessions.openFor(UUID.fromString(issued.account().id())).signedIn();
        own.changePassword(signedIn, issued.oneTimePassword(), PASSWORD);
        return issued.account().username();
    }

    @Test
    void a_flood_of_wrong_passwords_does_not_slow_a_right_one_beyond_twice_its_time() throws InterruptedException {
        String username = account();
        String office = LoopbackClient.someAddress();
        assertThat(client().signIn(office, username, PASSWORD)).isEqualTo(200);
        measure(username, office, RIGHT_A_ROUND); // warms up
        List<Double> quiet = new ArrayList<>();
        List<Double> flooded = new ArrayList<>();
        List<Double> elsewhereQuiet = new ArrayList<>();
        List<Double> elsewhereFlooded = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            quiet.addAll(measure(username, office, RIGHT_A_ROUND));
            elsewhereQuiet.addAll(measure(account(), null, 5));
            try (Flood flood = new Flood(client(), username)) {
                flood.awaitFull();
                flooded.addAll(measure(username, office, RIGHT_A_ROUND));
                elsewhereFlooded.addAll(measure(account(), null, 5));
                System.out.printf("flood: %s; %d new addresses turned away so far%n", flood.told(), turnedAway);
            }
        }
        double ratio = median(flooded) / median(quiet);
        System.out.printf(
                "right password from a known address: median %.1f ms quiet, %.1f ms at %d wrong/s: %.2f times%n",
                median(quiet), median(flooded), WRONG_A_SECOND, ratio);
        System.out.printf(
                "right password from a new address: median %.1f ms quiet, %.1f ms flooded: %.2f times%n",
                median(elsewhereQuiet), median(elsewhereFlooded), median(elsewhereFlooded) / median(elsewhereQuiet));
        assertThat(ratio).isLessThanOrEqualTo(2);
    }

    /**
     * Milliseconds of each; from a new address each time when none is given. Somebody at a new address may be turned away by a
     * flood and is told when to come again; that is counted, and never happens at a known one.
     */
    private List<Double> measure(String username, String from, int times) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            int status = client().signIn(from == null ? LoopbackClient.someAddress() : from, username, PASSWORD);
            double taken = (System.nanoTime() - start) / 1e6;
            if (from == null && status == 429) {
                turnedAway++;
            } else {
                assertThat(status).isEqualTo(200);
                millis.add(taken);
            }
        }
        return millis;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Wrong passwords at a steady rate from ever new addresses: half of them for the victim, half for names at random. */
    private static final class Flood implements AutoCloseable {
        private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor();
        private final ExecutorService callers = Executors.newFixedThreadPool(64);
        private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
        private final AtomicInteger sent = new AtomicInteger();
        private final CountDownLatch full = new CountDownLatch(WRONG_A_SECOND * 2);
        private final long start = System.nanoTime();

        Flood(LoopbackClient client, String victim) {
            beat.scheduleAtFixedRate(
                    () -> callers.execute(() -> attack(client, victim)),
                    0,
                    1_000_000 / WRONG_A_SECOND,
                    TimeUnit.MICROSECONDS);
        }

        private void attack(LoopbackClient client, String victim) {
            full.countDown();
            String name = sent.incrementAndGet() % 2 == 0 ? victim : "name-" + UUID.randomUUID();
            int status = client.signIn(LoopbackClient.someAddress(), name, WRONG);
            answers.computeIfAbsent(status, any -> new AtomicInteger()).incrementAndGet();
        }

        void awaitFull() throws InterruptedException {
            full.await();
        }

        String told() {
            double seconds = (System.nanoTime() - start) / 1e9;
            return "%.0f wrong/s, answers %s".formatted(sent.get() / seconds, new TreeMap<>(answers));
        }

        @Override
        public void close() throws InterruptedException {
            beat.shutdownNow();
            callers.shutdownNow();
            callers.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    @Test
    void the_time_of_an_answer_does_not_tell_which_accounts_exist() {
        List<String> existing = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            existing.add(account());
        }
        List<Double> known = new ArrayList<>();
        List<Double> unknown = new ArrayList<>();
        for (String username : existing) {
            boolean first = known.size() % 2 == 0; // in turns, so that neither profits from the other's warmth
            if (first) {
                known.add(wrong(username));
            }
            unknown.add(wrong(SignInForTests.username()));
            if (!first) {
                known.add(wrong(username));
            }
        }
        double ratio = median(known) / median(unknown);
        System.out.printf(
                "wrong password: median %.2f ms for an account, %.2f ms for none: %.3f times, %d pairs%n",
                median(known), median(unknown), ratio, PAIRS);
        assertThat(ratio).isBetween(0.93, 1.07);
    }

    private double wrong(String username) {
        long start = System.nanoTime();
        assertThat(client().signIn(LoopbackClient.someAddress(), username, WRONG))
                .isEqualTo(401);
        return (System.nanoTime() - start) / 1e6;
    }
}
