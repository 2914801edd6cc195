package org.qingjian.party;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a request. Written once. */
@Entity
@Table(name = "party_request_step")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields through the no-argument constructor
class RequestStep {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private RequestStepKind step;

    private Instant at;
    private String unit;
    private String note;

    protected RequestStep() {}

    static RequestStep of(UUID requestId, RequestStepKind step, String unit, Instant at) {
        RequestStep done = new RequestStep();
        done.requestId = requestId;
        done.step = step;
        done.unit = unit;
        done.at = at;
        done.note = "";
        return done;
    }

    RequestStep saying(String text) {
        note = text;
        return this;
    }

    RequestView.Step view() {
        return new RequestView.Step(step, at, unit, note);
    }
}
