package org.qingjian.disclosure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qingjian.identity.Actor;

/** What an officer decided about one passage of an edition, for every place where it stands. */
@Entity
@Table(name = "redaction_answer")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields through the no-argument constructor
class RedactionAnswer {
    @EmbeddedId
    private Key id;

    private String type;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private boolean added;
    private String replacement;
    private String reason;
    private String actorId;
    private String actorUnit;
    private Instant at;

    protected RedactionAnswer() {}

    @Embeddable
    record Key(String recordId, int number, String passage) {}

    /** Hide it or leave it. */
    enum Verdict {
        MASK,
        KEEP
    }

    static RedactionAnswer of(EditionId edition, RedactionDecision decision, Actor actor, Instant at) {
        RedactionAnswer answer = new RedactionAnswer();
        answer.id = new Key(edition.recordId(), edition.number(), decision.passage());
        answer.type = decision.type();
        answer.verdict = decision.masked() ? Verdict.MASK : Verdict.KEEP;
        answer.added = decision.added();
        answer.replacement = decision.replacement();
        answer.reason = decision.reason();
        answer.actorId = actor.id();
        answer.actorUnit = actor.unit();
        answer.at = at;
        return answer;
    }

    RedactionDecision decision() {
        return new RedactionDecision(id.passage(), type, verdict == Verdict.MASK, added, replacement, reason);
    }
}
