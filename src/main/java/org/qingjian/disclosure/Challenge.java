package org.qingjian.disclosure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** 复议或诉讼: a challenge to a published decision. It ends once. */
@Entity
@Table(name = "challenge")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields through the no-argument constructor
class Challenge {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String recordId;

    @Enumerated(EnumType.STRING)
    private ChallengeKind kind;

    private String organ;
    private String reference;
    private LocalDate filedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ChallengeOutcome outcome;

    private @Nullable LocalDate outcomeOn;
    private @Nullable String outcomeDocument;
    private @Nullable LocalDate knownOn;
    private Instant registeredAt;

    @Version
    private long version;

    protected Challenge() {}

    static Challenge of(NewChallenge command, Instant now) {
        Challenge challenge = new Challenge();
        challenge.recordId = command.recordId();
        challenge.kind = command.kind();
        challenge.organ = command.organ().strip();
        challenge.reference = command.reference().strip();
        challenge.filedOn = command.filedOn();
        challenge.registeredAt = now;
        return challenge;
    }

    void end(ChallengeEnd command) {
        if (outcome != null) {
            throw new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of("state", outcome));
        }
        outcome = command.outcome();
        outcomeOn = command.on();
        outcomeDocument = command.document().strip();
        knownOn = command.knownOn();
    }

    String recordId() {
        return recordId;
    }

    LocalDate filedOn() {
        return filedOn;
    }

    ChallengeView view() {
        return new ChallengeView(kind, organ, filedOn, outcome, outcomeOn);
    }

    DeskChallenge deskView() {
        return new DeskChallenge(Objects.requireNonNull(id), view(), reference, outcomeDocument, knownOn);
    }

    /** When the bureau learned that the decision no longer stands; null when it stands. */
    @Nullable
    LocalDate overturnedKnownOn() {
        return outcome != null && outcome.overturns() ? knownOn : null;
    }
}
