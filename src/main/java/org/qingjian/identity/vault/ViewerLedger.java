package org.qingjian.identity.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.qingjian.identity.Actor;

/**
 * Who has opened a case, for the complainant to read: post and unit, never a name; when, what, what for. The database lets
 * nobody change or remove a line. Written in the transaction of the reading itself: what could not be written down was not
 * shown.
 */
@ApplicationScoped
public class ViewerLedger {
    private static final Duration ONE_OPENING = Duration.ofHours(1);

    private static final String INSERT = """
            insert into viewer_entry (case_id, at, actor_id, unit, seen, reason) values (:c, :t, :a, :u, :s, :r)
            """;

    private final EntityManager em;
    private final Clock clock;

    /** What was looked at. */
    public enum Seen {
        /** The matter, without anything that identifies the complainant. */
        CONTENT,
        CONTACT,
        TEXT,
        FILE,
        MESSAGE
    }

    /**
     * One line.
     *
     * @param unit post and unit of the bureau
     */
    public record Line(Instant at, String unit, Seen seen, String reason) {}

    ViewerLedger(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** Adds a line, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(UUID caseId, Actor actor, Seen seen, String reason) {
        em.createNativeQuery(INSERT)
                .setParameter("c", caseId)
                .setParameter("t", clock.instant())
                .setParameter("a", actor.id())
                .setParameter("u", actor.unit())
                .setParameter("s", seen.name())
                .setParameter("r", reason)
                .executeUpdate();
    }

    /** Adds a line unless the same officer has one of the kind from the last hour: pictures of a page that was opened. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordOnce(UUID caseId, Actor actor, Seen seen, String reason) {
        boolean there = !em.createNativeQuery(
                        "select 1 from viewer_entry where case_id = :c and actor_id = :a and seen = :s and at > :t",
                        Object.class)
                .setParameter("c", caseId)
                .setParameter("a", actor.id())
                .setParameter("s", seen.name())
                .setParameter("t", clock.instant().minus(ONE_OPENING))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (!there) {
            record(caseId, actor, seen, reason);
        }
    }

    /** All lines of a case, the newest first. */
    @Transactional
    public List<Line> of(UUID caseId) {
        List<?> rows = em.createNativeQuery(
                        "select at, unit, seen, reason from viewer_entry where case_id = :c order by id desc",
                        Object[].class)
                .setParameter("c", caseId)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Line((Instant) row[0], (String) row[1], Seen.valueOf((String) row[2]), (String) row[3]))
                .toList();
    }

    static Seen seen(VaultField field) {
        return Seen.valueOf(field.name());
    }
}
