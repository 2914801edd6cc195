package org.qingjian.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.spi.JobInstrumenter.JobInstrumentationContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RunningJobsTest {
    private final RunningJobs jobs = new RunningJobs();

    private record Job(CompletableFuture<Void> end, CountDownLatch begun) implements JobInstrumentationContext {
        Job() {
            this(new CompletableFuture<>(), new CountDownLatch(1));
        }

        @Override
        public String getSpanName() {
            return "a job";
        }

        @Override
        public CompletionStage<Void> executeJob() {
            begun.countDown();
            return end;
        }
    }

    private Thread stopping(CountDownLatch stopped) {
        return new Thread(() -> {
            try {
                jobs.stop(new ShutdownEvent());
                stopped.countDown();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Test
    void a_portal_without_jobs_stops_at_once_and_begins_no_more() throws Exception {
        jobs.stop(new ShutdownEvent());
        Job late = new Job();
        assertThat(jobs.instrument(late).toCompletableFuture()).isCompleted();
        assertThat(late.begun().getCount()).isEqualTo(1);
    }

    @Test
    void a_portal_waits_for_the_job_that_runs() throws Exception {
        Job job = new Job();
        jobs.instrument(job);
        CountDownLatch stopped = new CountDownLatch(1);
        Thread stopping = stopping(stopped);
        stopping.start();
        while (stopping.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        assertThat(stopped.getCount()).isEqualTo(1);
        job.end().complete(null);
        assertThat(stopped.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_job_that_failed_is_not_waited_for() throws Exception {
        Job job = new Job();
        jobs.instrument(job);
        job.end().completeExceptionally(new IllegalStateException("failed"));
        jobs.stop(new ShutdownEvent());
    }
}
