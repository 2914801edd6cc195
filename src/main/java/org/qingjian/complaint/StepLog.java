package org.qingjian.complaint;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qingjian.shared.database.DirectWrites;
import org.qingjian.shared.time.LegalZone;

/** The steps of cases, written once. Every method runs in the caller's transaction. */
@Singleton
class StepLog {
    private static final String INSERT = """
            insert into complaint_step (complaint_id, at, on_date, step, unit, actor_id, note, open)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final EntityManager em;
    private final DirectWrites writes;
    private final Clock clock;

    /**
     * One step.
     *
     * @param unit post and unit; empty for the complainant and for the portal itself
     * @param note in words; may be read by the complainant when {@code open}
     */
    record Entry(Instant at, LocalDate on, StepKind step, String unit, String actorId, String note, boolean open) {}

    StepLog(EntityManager em, DirectWrites writes, Clock clock) {
        this.em = em;
        this.writes = writes;
        this.clock = clock;
    }

    void add(UUID complaintId, Entry entry) {
        Object[] row = {
            complaintId,
            entry.at(),
            entry.on(),
            entry.step().name(),
            entry.unit(),
            entry.actorId(),
            entry.note(),
            entry.open()
        };
        writes.execute(INSERT, List.<Object[]>of(row));
    }

    /** A step of the complainant or the portal itself, now. */
    void addOwn(UUID complaintId, StepKind step, String note) {
        Instant now = clock.instant();
        add(complaintId, new Entry(now, LegalZone.dateOf(now), step, "", "", note, true));
    }

    /** In order. */
    List<Entry> of(UUID complaintId) {
        List<?> rows = em.createNativeQuery(
                        "select at, on_date, step, unit, actor_id, note, open from complaint_step where complaint_id = :c order by id",
                        Object[].class)
                .setParameter("c", complaintId)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Entry(
                        (Instant) row[0],
                        (LocalDate) row[1],
                        StepKind.valueOf((String) row[2]),
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (Boolean) row[6]))
                .toList();
    }
}
