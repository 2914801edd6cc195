package org.qingjian.identity;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

/** Keeps the audit's chain: seals new entries every few seconds, and goes through the whole of it every night. */
@Singleton
class AuditKeeper {
    private final AuditChain chain;

    AuditKeeper(AuditChain chain) {
        this.chain = chain;
    }

    @Scheduled(
            every = "3s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void seal() {
        boolean any = false;
        while (chain.seal() > 0) {
            any = true;
        }
        if (any) {
            chain.writeHead();
        }
    }

    /** The head goes to the log, which is kept elsewhere: one more witness. */
    @Scheduled(
            cron = "0 40 3 * * ?",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void verify() {
        AuditVerdict verdict = chain.verify();
        if (verdict.intact()) {
            Log.infof("audit intact: %d entries, head %s", verdict.sealed(), verdict.head());
        } else {
            Log.errorf(
                    "AUDIT BROKEN at %s, %d entries unaccounted for, head %s",
                    verdict.brokenAt(), verdict.unaccounted(), verdict.head());
        }
    }
}
