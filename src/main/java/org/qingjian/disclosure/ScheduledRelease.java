package org.qingjian.disclosure;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

/** Releases the editions whose moment has come, each in its own transaction, so that one that fails holds up none. */
@Singleton
class ScheduledRelease {
    private final PublicationRelease releases;

    ScheduledRelease(PublicationRelease releases) {
        this.releases = releases;
    }

    @Scheduled(
            every = "{qingjian.disclosure.release-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "disclosure.scheduled-release")
    void run() {
        for (String recordId : releases.due()) {
            try {
                releases.releaseDue(recordId);
            } catch (RuntimeException e) {
                Log.errorf(e, "scheduled release of %s failed; it is tried again", recordId);
            }
        }
    }
}
