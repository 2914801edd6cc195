package org.qingjian.shared.outbox;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The thread that keeps the outbox moving: woken by every commit on this node, and by itself every second for what
 * other nodes wrote and for what waits to be tried again.
 */
@Singleton
class OutboxPump {
    private static final Duration AT_LEAST_EVERY = Duration.ofSeconds(1);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(20);

    private final OutboxDispatcher dispatcher;
    private final boolean enabled;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable Thread thread;

    OutboxPump(OutboxDispatcher dispatcher, @ConfigProperty(name = "qingjian.outbox.pump") boolean enabled) {
        this.dispatcher = dispatcher;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            thread = new Thread(this::run, "outbox-pump");
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wake();
        if (thread != null) {
            thread.join(STOP_WITHIN.toMillis());
        }
    }

    /** There may be something to deliver. */
    void wake() {
        work.release();
    }

    private void run() {
        while (!stopping) {
            try {
                if (work.tryAcquire(AT_LEAST_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                }
                if (!stopping) {
                    dispatcher.deliverAll();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                Log.error("the outbox could not be delivered, trying again", e);
            }
        }
    }
}
