package org.qingjian.alert;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** When the work of alerts is done. */
@Singleton
class AlertRounds {
    private static final Duration STOPPED_FOR = Duration.ofDays(90);

    private final MatchRound match;
    private final NoticeRound notice;
    private final AlertTable alerts;
    private final Clock clock;

    AlertRounds(MatchRound match, NoticeRound notice, AlertTable alerts, Clock clock) {
        this.match = match;
        this.notice = notice;
        this.alerts = alerts;
        this.clock = clock;
    }

    @Scheduled(
            every = "{qingjian.alert.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void run() {
        match.run(clock.instant());
        notice.run(clock.instant());
        QuarkusTransaction.requiringNew().call(() -> alerts.tidy(clock.instant(), STOPPED_FOR));
    }
}
