package org.qingjian.identity;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/**
 * Checks passwords on few threads, so that a flood of guesses can take neither the processors nor the request threads. An
 * account at a place where it has signed in before has threads of its own; the rest queue with what looks least like
 * guessing first, and when the queue is full the guessing is turned away. Among equals the newest comes first: under a flood
 * from ever new addresses somebody with the right password then waits for the check that runs, not for all that came before.
 */
@Singleton
class PasswordQueue {
    private static final int WAITING = 40;
    private static final int PATIENCE_SECONDS = 5;
    private static final String RETRY_AFTER_SECONDS = "5";

    private final ThreadPoolExecutor trusted;
    private final ThreadPoolExecutor ordinary;
    private final AtomicLong order = new AtomicLong();

    private static final class Task<T> extends FutureTask<T> implements Comparable<Task<?>> {
        private final int suspicion;
        private final long order;

        Task(Callable<T> work, int suspicion, long order) {
            super(work);
            this.suspicion = suspicion;
            this.order = order;
        }

        @Override
        @SuppressWarnings("EqualsHashCode")
        public int compareTo(Task<?> other) {
            return suspicion == other.suspicion
                    ? Long.compare(other.order, order)
                    : Integer.compare(suspicion, other.suspicion);
        }
    }

    @Inject
    PasswordQueue() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    PasswordQueue(int threads) {
        this.trusted = threads("password-trusted", threads, new LinkedBlockingQueue<>());
        this.ordinary = threads("password", threads, new PriorityBlockingQueue<>());
    }

    /** How many wait for their turn, known places apart. */
    int waiting() {
        return ordinary.getQueue().size();
    }

    /** Runs the work where the account is known; waits for its answer. */
    <T> T trusted(Callable<T> work) {
        return run(trusted, new Task<>(work, 0, order.getAndIncrement()));
    }

    /** Runs the work when it is its turn; waits for its answer. Throws 429 when too many wait, or after five seconds. */
    <T> T ordinary(int suspicion, Callable<T> work) {
        return run(ordinary, new Task<>(work, suspicion, order.getAndIncrement()));
    }

    private static <T> T run(ThreadPoolExecutor threads, Task<T> task) {
        threads.execute(task);
        turnAwayTheWorst(threads.getQueue());
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (CancellationException e) {
            throw tooMany();
        } catch (TimeoutException e) {
            task.cancel(false);
            threads.remove(task);
            throw tooMany();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a password could not be checked", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw tooMany();
        }
    }

    private static void turnAwayTheWorst(BlockingQueue<Runnable> queue) {
        while (queue.size() > WAITING) {
            queue.stream()
                    .map(waiting -> (Task<?>) waiting)
                    .max(Task::compareTo)
                    .filter(queue::remove)
                    .ifPresent(worst -> worst.cancel(false));
        }
    }

    private static PortalException tooMany() {
        return new PortalException(ProblemType.TOO_MANY_REQUESTS, Map.of("retryAfter", RETRY_AFTER_SECONDS));
    }

    private static ThreadPoolExecutor threads(String name, int threads, BlockingQueue<Runnable> queue) {
        return new ThreadPoolExecutor(threads, threads, 1, TimeUnit.MINUTES, queue, work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    @PreDestroy
    void close() {
        trusted.shutdownNow();
        ordinary.shutdownNow();
    }
}
