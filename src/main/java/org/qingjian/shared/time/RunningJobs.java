package org.qingjian.shared.time;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.spi.JobInstrumenter;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Scheduled jobs end their round before the portal stops, and none begins after: the database would be gone under them. */
@Singleton
class RunningJobs implements JobInstrumenter {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** One party for the portal itself, one for each job that runs; terminated once the portal stops. */
    private final Phaser running = new Phaser(1);

    @Override
    public CompletionStage<Void> instrument(JobInstrumentationContext job) {
        if (running.register() < 0) {
            return CompletableFuture.completedFuture(null);
        }
        try {
            return job.executeJob().whenComplete((done, failure) -> running.arriveAndDeregister());
        } catch (RuntimeException e) {
            running.arriveAndDeregister();
            throw e;
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        int phase = running.arriveAndDeregister();
        try {
            if (phase >= 0) {
                running.awaitAdvanceInterruptibly(phase, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (TimeoutException e) {
            running.forceTermination();
        }
    }
}
