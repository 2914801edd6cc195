package org.qingjian;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same to many things, a few at a time, because a client that waits for each answer leaves the machine idle. Parallel
 * streams will not do: inside a test they run in the pool of the test engine, which has no thread to spare for those that wait.
 */
public final class AtOnce {
    private static final int THREADS = 4;

    private AtOnce() {}

    /** The results in the order of the things; the first failure is thrown on. */
    public static <T, R> List<R> each(Collection<T> things, Function<T, R> work) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "at-once");
            thread.setContextClassLoader(AtOnce.class.getClassLoader());
            return thread;
        });
        try {
            List<Future<R>> all = new ArrayList<>();
            things.forEach(thing -> all.add(threads.submit(() -> work.apply(thing))));
            List<R> results = new ArrayList<>();
            for (Future<R> one : all) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
