package org.qingjian.complaint;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.Actor;
import org.qingjian.shared.outbox.Outbox;
import org.qingjian.shared.time.LegalZone;

/** Takes a case one step on: state, step and event in the caller's transaction. */
@Singleton
class CaseSteps {
    private final StepLog log;
    private final Outbox outbox;
    private final News news;
    private final Clock clock;

    /**
     * A step to be taken.
     *
     * @param open whether the complainant reads the note
     */
    record Step(StepKind kind, ComplaintState to, String note, boolean open) {}

    CaseSteps(StepLog log, Outbox outbox, News news, Clock clock) {
        this.log = log;
        this.outbox = outbox;
        this.news = news;
        this.clock = clock;
    }

    LocalDate today() {
        return LegalZone.today(clock);
    }

    Instant now() {
        return clock.instant();
    }

    /** An officer's step. */
    void take(Complaint complaint, Actor actor, Step step) {
        complaint.moveTo(step.to());
        log.add(
                complaint.id(),
                new StepLog.Entry(now(), today(), step.kind(), actor.unit(), actor.id(), step.note(), step.open()));
        outbox.publish(new ComplaintMoved(complaint.number(), step.to(), now()));
        if (step.open()) {
            news.tell(complaint.id());
        }
    }

    /**
     * Something that the portal itself writes down: the case stays where it is.
     *
     * @param open whether the complainant reads it
     */
    void note(Complaint complaint, StepKind kind, boolean open) {
        log.add(complaint.id(), new StepLog.Entry(now(), today(), kind, "", "", "", open));
    }

    /** Who took the newest step of a kind; empty when nobody did. */
    String lastBy(Complaint complaint, StepKind kind) {
        return log.of(complaint.id()).stream()
                .filter(entry -> entry.step() == kind)
                .map(StepLog.Entry::actorId)
                .reduce("", (before, after) -> after);
    }

    /** The day of the first step of a kind; null when there was none. */
    @Nullable
    LocalDate firstOn(Complaint complaint, StepKind kind) {
        return log.of(complaint.id()).stream()
                .filter(entry -> entry.step() == kind)
                .map(StepLog.Entry::on)
                .findFirst()
                .orElse(null);
    }

    /** The complainant's own step. */
    void takeOwn(Complaint complaint, StepKind kind, ComplaintState to) {
        complaint.moveTo(to);
        log.addOwn(complaint.id(), kind, "");
        outbox.publish(new ComplaintMoved(complaint.number(), to, now()));
    }
}
