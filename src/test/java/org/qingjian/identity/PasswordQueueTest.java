package org.qingjian.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** A flood of guesses takes neither the processors nor the turn of somebody who is no guesser. */
class PasswordQueueTest {
    private static final int FLOOD = 200;
    private static final int MOST_AT_ONCE = 1;

    private final PasswordQueue queue = new PasswordQueue(MOST_AT_ONCE);
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch gate = new CountDownLatch(1);

    @AfterEach
    void close() throws InterruptedException {
        gate.countDown();
        queue.close();
        callers.shutdownNow();
        assertThat(callers.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    /** Work like a hash: it holds its thread until the gate opens. */
    private String hold() throws InterruptedException {
        most.accumulateAndGet(running.incrementAndGet(), Math::max);
        try {
            gate.await();
            return "done";
        } finally {
            running.decrementAndGet();
        }
    }

    private List<Future<String>> flood() {
        List<Future<String>> asked = new ArrayList<>();
        for (int i = 0; i < FLOOD; i++) {
            int suspicion = 10 + i;
            asked.add(callers.submit(() -> {
                try {
                    return queue.ordinary(suspicion, this::hold);
                } catch (PortalException e) {
                    assertThat(e.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
                    return "turned away";
                }
            }));
        }
        return asked;
    }

    private static List<String> answers(List<Future<String>> asked) throws Exception {
        List<String> answers = new ArrayList<>();
        for (Future<String> one : asked) {
            answers.add(one.get(10, TimeUnit.SECONDS));
        }
        return answers;
    }

    @Test
    void only_a_few_are_worked_on_at_once_and_only_some_may_wait() throws Exception {
        List<Future<String>> asked = flood();
        awaitTurnedAway(asked);
        gate.countDown();

        assertThat(answers(asked)).containsOnly("done", "turned away");
        assertThat(most.get()).isLessThanOrEqualTo(MOST_AT_ONCE);
    }

    /** All but those that run or may wait have their answer. */
    private static void awaitTurnedAway(List<Future<String>> asked) {
        int expected = FLOOD - 40 - MOST_AT_ONCE;
        while (asked.stream().filter(Future::isDone).count() < expected) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whoever_is_at_a_known_place_does_not_wait_for_the_flood() throws Exception {
        flood();

        assertThat(callers.submit(() -> queue.trusted(() -> "in")).get(10, TimeUnit.SECONDS))
                .isEqualTo("in");
    }

    @Test
    void whoever_looks_least_like_guessing_comes_first_and_is_not_turned_away() throws Exception {
        List<Future<String>> asked = flood();
        awaitTurnedAway(asked);
        Future<String> honest = callers.submit(() -> queue.ordinary(0, () -> "in"));
        gate.countDown();

        assertThat(honest.get(10, TimeUnit.SECONDS)).isEqualTo("in");
    }

    @Test
    void among_equals_the_newest_comes_first() throws Exception {
        List<Future<?>> asked = new ArrayList<>();
        asked.add(callers.submit(() -> queue.ordinary(0, this::hold)));
        while (running.get() == 0) {
            Thread.onSpinWait();
        }
        List<String> done = new ArrayList<>();
        for (String name : List.of("first", "second", "third")) {
            int before = queue.waiting();
            asked.add(callers.submit(() -> queue.ordinary(0, () -> done.add(name))));
            while (queue.waiting() == before) {
                Thread.onSpinWait();
            }
        }
        gate.countDown();
        for (Future<?> one : asked) {
            one.get(10, TimeUnit.SECONDS);
        }

        assertThat(done).containsExactly("third", "second", "first");
    }
}
