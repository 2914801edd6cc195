package org.qingjian.disclosure;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.qingjian.shared.time.LegalZone;

/**
 * Every hour the portal opens the pages of the EIA notices that are in their period, as a reader would, and keeps what they
 * answered: a notice has to stay for the whole of its period (部令4号 Article 22).
 */
@Singleton
class NoticeProbe {
    private static final String IN_THEIR_PERIOD = """
            select e.record_id from edition e join record r on r.id = e.record_id
             where e.state = 'LIVE' and r.state = 'PUBLISHED' and r.kind in ('EIA_ACCEPTANCE', 'EIA_PRE_APPROVAL')
               and e.details ->> 'periodStart' <= :today and e.details ->> 'periodEnd' >= :today
             order by e.record_id
            """;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DisclosureConfig config;
    private final NoticeWatch watch;
    private final EntityManager em;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    NoticeProbe(DisclosureConfig config, NoticeWatch watch, EntityManager em, Clock clock) {
        this.config = config;
        this.watch = watch;
        this.em = em;
        this.clock = clock;
    }

    @Scheduled(
            cron = "{qingjian.disclosure.watch-at}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "disclosure.notice-watch")
    void run() {
        Log.infof("notice watch: %d notices in their period", watch(URI.create(config.watchAddress())));
    }

    /**
     * Opens every notice that is in its period.
     *
     * @param portal where the portal answers
     * @return how many there were
     */
    int watch(URI portal) {
        LocalDate today = LegalZone.today(clock);
        List<?> notices = QuarkusTransaction.requiringNew()
                .call(() -> em.createNativeQuery(IN_THEIR_PERIOD, Object.class)
                        .setParameter("today", today.toString())
                        .getResultList());
        for (Object id : notices) {
            NoticeWatch.Answer answer = ask(portal.resolve("/records/" + id));
            QuarkusTransaction.requiringNew().run(() -> watch.add((String) id, today, answer));
        }
        return notices.size();
    }

    private NoticeWatch.Answer ask(URI page) {
        try {
            int status = http.send(
                            HttpRequest.newBuilder(page).timeout(PATIENCE).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status == 404 || status == 410) {
                return NoticeWatch.Answer.GONE;
            }
            return status == 200 ? NoticeWatch.Answer.ANSWERED : NoticeWatch.Answer.UNANSWERED;
        } catch (IOException e) {
            return NoticeWatch.Answer.UNANSWERED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NoticeWatch.Answer.UNANSWERED;
        }
    }
}
