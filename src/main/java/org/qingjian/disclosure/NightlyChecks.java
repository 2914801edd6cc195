package org.qingjian.disclosure;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Runs every check over everything: what was in time yesterday may be late today. */
@ApplicationScoped
public class NightlyChecks {
    private static final int BATCH = 100;

    private final FindingRun run;

    NightlyChecks(FindingRun run) {
        this.run = run;
    }

    /** Checks all records there are checks for, a hundred in a transaction, then the series of numbers. */
    @Scheduled(
            cron = "{qingjian.disclosure.checks-at}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "disclosure.nightly-checks")
    public void all() {
        String last = "";
        int checked = 0;
        for (List<String> ids = run.idsAfter(last, BATCH); !ids.isEmpty(); ids = run.idsAfter(last, BATCH)) {
            check(ids);
            last = ids.get(ids.size() - 1);
            checked += ids.size();
        }
        run.branches().forEach(run::checkSeries);
        Log.infof("publication checks: %d records", checked);
    }

    /** One record that cannot be checked leaves no other unchecked. */
    private void check(List<String> ids) {
        try {
            run.check(ids);
        } catch (RuntimeException all) {
            for (String id : ids) {
                try {
                    run.check(List.of(id));
                } catch (RuntimeException one) {
                    Log.errorf(one, "record %s could not be checked; it is tried again tomorrow", id);
                }
            }
        }
    }
}
