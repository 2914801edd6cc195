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
        persist(edition, step, actor, note);
        audit.record(actor, action(edition, step).because(note));
    }

    /** A step that has to do with one file. */
    void addFile(Edition edition, StepKind step, Actor actor, String sha256) {
        persist(edition, step, actor, "");
        audit.record(actor, action(edition, step).with("sha256", sha256));
    }

    private void persist(Edition edition, StepKind step, Actor actor, String note) {
        em.persist(EditionStep.of(new EditionId(edition.recordId(), edition.number()), step, actor, clock.instant())
                .saying(note));
    }

    private static Action action(Edition edition, StepKind step) {
        String name = "record." + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Action.of(name, "record", edition.recordId()).with("edition", String.valueOf(edition.number()));
    }

    /** Somebody read what is under seal: for the audit only. */
    void noteRead(Edition edition, Actor actor) {
        audit.record(
                actor,
                Action.of("record.original-read", "record", edition.recordId())
                        .with("edition", String.valueOf(edition.number())));
    }

    /** Somebody opened a file: for the audit only. */
    void noteOpened(Edition edition, Actor actor, String action, String sha256) {
        audit.record(
                actor,
                Action.of(action, "record", edition.recordId())
                        .with("edition", String.valueOf(edition.number()))
                        .with("sha256", sha256));
    }

    /** The steps of one edition, oldest first. */
    List<EditionStep> of(Edition edition) {
        return em.createQuery(
                        "from EditionStep where recordId = :record and number = :number order by id", EditionStep.class)
                .setParameter("record", edition.recordId())
                .setParameter("number", edition.number())
                .getResultList();
    }

    /** Whether an edition of the record was made public at this desk, not delivered as public. */
    boolean wasReleasedHere(String recordId) {
        return em.createQuery(
                                "select count(*) from EditionStep where recordId = :record and step = :released",
                                Long.class)
                        .setParameter("record", recordId)
                        .setParameter("released", StepKind.RELEASED)
                        .getSingleResult()
                > 0;
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
