package org.qingjian.party;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 执法观察期 of one enterprise. Who is in one is not public; the rule and the counts are. */
@Entity
@Table(name = "observation")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields through the no-argument constructor
class Observation {
    @Id
    private UUID id;

    private String creditCode;
    private String branch;
    private String matter;
    private String requirement;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ObservationOutcome outcome;

    private @Nullable LocalDate outcomeOn;
    private Instant registeredAt;

    @Version
    private long version;

    protected Observation() {}

    static Observation of(NewObservation command, String creditCode, String branch, Instant now) {
        Observation observation = new Observation();
        observation.id = UUID.randomUUID();
        observation.creditCode = creditCode;
        observation.branch = branch;
        observation.matter = command.matter().strip();
        observation.requirement = command.requirement().strip();
        observation.startsOn = command.startsOn();
        observation.endsOn = command.endsOn();
        observation.registeredAt = now;
        return observation;
    }

    void end(ObservationOutcome how, LocalDate day) {
        Given.stillOpen(outcome == null);
        outcome = how;
        outcomeOn = day;
    }

    UUID id() {
        return id;
    }

    String branch() {
        return branch;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    ObservationView view(Countdown end) {
        return new ObservationView(id.toString(), creditCode, matter, requirement, startsOn, end, outcome, outcomeOn);
    }
}
