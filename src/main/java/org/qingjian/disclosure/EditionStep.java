package org.qingjian.disclosure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qingjian.identity.Actor;

/** One thing that somebody did to an edition. Written once. */
@Entity
@Table(name = "edition_step")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields through the no-argument constructor
class EditionStep {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String recordId;
    private int number;

    @Enumerated(EnumType.STRING)
    private StepKind step;

    private String actorId;
    private String actorUnit;
    private Instant at;
    private String note;

    protected EditionStep() {}

    static EditionStep of(EditionId edition, StepKind step, Actor actor, Instant at) {
        EditionStep done = new EditionStep();
        done.recordId = edition.recordId();
        done.number = edition.number();
        done.step = step;
        done.actorId = actor.id();
        done.actorUnit = actor.unit();
        done.at = at;
        done.note = "";
        return done;
    }

    EditionStep saying(String text) {
        note = text;
        return this;
    }

    StepKind step() {
        return step;
    }

    String actorId() {
        return actorId;
    }

    StepLine line() {
        return new StepLine(number, step, actorUnit, at, note);
    }
}
