package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.qingjian.identity.Actor;
import org.qingjian.shared.time.LegalZone;

/** How many penalties of this year were public within the limit. Imports are left out: when they were first public is unknown. */
@Singleton
class PunctualityCount {
    private static final String FIRST_EDITIONS = """
            select r, e from DisclosedRecord r join Edition e on e.id.recordId = r.id and e.id.number = 1
             where r.kind in :kinds and r.source = 'desk' and e.publishedAt >= :start
            """;

    private final EntityManager em;
    private final PublicationClocks clocks;
    private final Clock clock;

    record Count(long onTime, long published) {}

    PunctualityCount(EntityManager em, PublicationClocks clocks, Clock clock) {
        this.em = em;
        this.clocks = clocks;
        this.clock = clock;
    }

    Count ofThisYear(Actor actor) {
        Instant start = LegalZone.today(clock)
                .withDayOfYear(1)
                .atStartOfDay(LegalZone.ID)
                .toInstant();
        List<Object[]> rows = em.createQuery(FIRST_EDITIONS, Object[].class)
                .setParameter("kinds", List.of(RecordKind.PENALTY, RecordKind.DAILY))
                .setParameter("start", start)
                .getResultList();
        long published = 0;
        long onTime = 0;
        for (Object[] row : rows) {
            DisclosedRecord record = (DisclosedRecord) row[0];
            Edition first = (Edition) row[1];
            if (!actor.oversees(record.branch())) {
                continue;
            }
            published++;
            LocalDate on = LegalZone.dateOf(Objects.requireNonNull(first.publishedAt()));
            boolean late = clocks.due(first.content(record.kind()))
                    .map(due -> on.isAfter(due.target()))
                    .orElse(false);
            onTime += late ? 0 : 1;
        }
        return new Count(onTime, published);
    }
}
