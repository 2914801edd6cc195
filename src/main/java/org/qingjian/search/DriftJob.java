package org.qingjian.search;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.qingjian.shared.PortalException;

/** Compares index and records every night and mends what differs. Safe to run twice, and on every node. */
@Singleton
class DriftJob {
    private final IndexCare care;

    DriftJob(IndexCare care) {
        this.care = care;
    }

    @Scheduled(
            cron = "${qingjian.search.drift-check}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void run() {
        try {
            care.run(IndexRun.Task.DRIFT_REPAIR, "drift-check");
        } catch (PortalException underWay) {
            Log.info("no drift check: another index run is under way");
        }
    }
}
