package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;

/** Writes down every step of an edition, and the same into the audit, in the caller's transaction. */
@Singleton
class StepLog {
    private final EntityManager em;
    private final AuditLog audit;
    private final Clock clock;

    StepLog(EntityManager em, AuditLog audit, Clock clock) {
        this.em = em;
        this.audit = audit;
        this.clock = clock;
    }

    void add(Edition edition, StepKind step, Actor actor, String note) {
        em.persist(EditionStep.of(new EditionId(edition.recordId(), edition.number()), step, actor, clock.instant())
                .saying(note));
        String action = "record." + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
        audit.record(
                actor,
                Action.of(action, "record", edition.recordId())
                        .because(note)
                        .with("edition", String.valueOf(edition.number())));
    }

    /** Somebody read what is under seal: for the audit only. */
    void noteRead(Edition edition, Actor actor) {
        audit.record(
                actor,
                Action.of("record.original-read", "record", edition.recordId())
                        .with("edition", String.valueOf(edition.number())));
    }

    /** The steps of one edition, oldest first. */
    List<EditionStep> of(Edition edition) {
        return em.createQuery(
                        "from EditionStep where recordId = :record and number = :number order by id", EditionStep.class)
                .setParameter("record", edition.recordId())
                .setParameter("number", edition.number())
                .getResultList();
    }

    /** Everything that was done to a record, newest first. */
    List<StepLine> history(String recordId) {
        return em.createQuery("from EditionStep where recordId = :record order by id desc", EditionStep.class)
                .setParameter("record", recordId)
                .getResultStream()
                .map(EditionStep::line)
                .toList();
    }
}
