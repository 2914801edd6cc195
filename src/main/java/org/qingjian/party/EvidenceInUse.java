package org.qingjian.party;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qingjian.document.DocumentUse;

/** Which kept files requests, extracts and open forms refer to; clears away forms that were never sent. */
@Singleton
class EvidenceInUse implements DocumentUse {
    private static final Duration OPEN_FORM = Duration.ofDays(1);

    private final EntityManager em;
    private final Clock clock;

    EvidenceInUse(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    @Override
    public Set<String> tables() {
        return Set.of("party_request_file", "party_upload", "file_extract");
    }

    @Override
    @Transactional
    public Set<String> used(Collection<String> sha256) {
        Set<String> used = new HashSet<>();
        for (String table : List.of("RequestFile", "EvidenceUpload", "FileExtract")) {
            used.addAll(em.createQuery("select sha256 from " + table + " where sha256 in :wanted", String.class)
                    .setParameter("wanted", sha256)
                    .getResultList());
        }
        return used;
    }

    @Scheduled(
            cron = "{qingjian.sweep.uploads-at}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "party.uploads-sweep")
    @Transactional
    void clearOpenForms() {
        em.createQuery("delete from EvidenceUpload where uploadedAt < :before")
                .setParameter("before", clock.instant().minus(OPEN_FORM))
                .executeUpdate();
    }
}
