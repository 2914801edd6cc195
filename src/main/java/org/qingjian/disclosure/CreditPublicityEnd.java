package org.qingjian.disclosure;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.util.List;

/** Every night, without anybody's doing: what has reached the end of its publicity is taken out. */
@Singleton
class CreditPublicityEnd {
    private static final int BATCH = 500;

    private final CreditPublicity publicity;

    CreditPublicityEnd(CreditPublicity publicity) {
        this.publicity = publicity;
    }

    @Scheduled(
            cron = "{qingjian.disclosure.expiry-at}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "disclosure.credit-publicity-end")
    void run() {
        String last = "";
        int ended = 0;
        for (List<String> ids = publicity.publicAfter(last, BATCH);
                !ids.isEmpty();
                ids = publicity.publicAfter(last, BATCH)) {
            ended += (int) ids.stream().filter(publicity::endIfOver).count();
            last = ids.get(ids.size() - 1);
        }
        Log.infof("credit publicity: %d records have ended", ended);
    }
}
