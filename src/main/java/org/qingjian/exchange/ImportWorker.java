package org.qingjian.exchange;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The thread that works on delivered files: woken by every delivery on this node, and by itself for those of others. */
@Singleton
class ImportWorker {
    private static final long STOP_WITHIN_MILLIS = 20_000;

    private final ImportRunner runner;
    private final ExchangeSettings settings;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable Thread thread;

    ImportWorker(ImportRunner runner, ExchangeSettings settings) {
        this.runner = runner;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        if (settings.worker()) {
            thread = new Thread(this::run, "import-worker");
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wake();
        if (thread != null) {
            thread.join(STOP_WITHIN_MILLIS);
        }
    }

    void wake() {
        work.release();
    }

    private void run() {
        while (!stopping) {
            try {
                if (work.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                }
                runAll();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                Log.error("an import could not go on, trying again", e);
            }
        }
    }

    /** Until there is nothing left that can be run here. */
    void runAll() {
        boolean more = true;
        while (more && !stopping) {
            more = runner.runNext(() -> stopping);
        }
    }
}
