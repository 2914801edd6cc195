package org.qingjian.party;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.PortalException;

/** What an enterprise asks of the bureau about a record. Decided once; closed when what was decided has happened. */
@Entity
@Table(name = "party_request")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields through the no-argument constructor
class PartyRequest {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable ObjectionKind objection;

    private @Nullable String recordId;
    private String recordLabel;
    private String creditCode;
    private String branch;
    private String text;
    private boolean commitment;
    private String filedBy;
    private Instant registeredAt;

    @Enumerated(EnumType.STRING)
    private @Nullable RequestOutcome outcome;

    private String reason;
    private @Nullable Instant decidedAt;
    private @Nullable Instant closedAt;

    @Version
    private long version;

    protected PartyRequest() {}

    /** What a request is about and who answers for it. */
    record Subject(@Nullable String recordId, String label, String creditCode, String branch) {}

    static PartyRequest of(NewRequest command, Subject subject, String filedBy, Instant now) {
        PartyRequest request = new PartyRequest();
        request.id = UUID.randomUUID();
        request.kind = command.kind();
        request.objection = command.objection();
        request.recordId = subject.recordId();
        request.recordLabel = subject.label();
        request.creditCode = subject.creditCode();
        request.branch = subject.branch();
        request.text = command.text().strip();
        request.commitment = command.commitment();
        request.filedBy = filedBy;
        request.registeredAt = now;
        request.reason = "";
        return request;
    }

    void decide(RequestOutcome how, String why, Instant now) {
        Given.stillOpen(outcome == null);
        if (!kind.outcomes().contains(how)) {
            throw PortalException.invalid("outcome", "choose", "请选择一项");
        }
        outcome = how;
        reason = why;
        decidedAt = now;
        closedAt = how.asksForCorrection() ? null : now;
    }

    void takeBack(Instant now) {
        Given.stillOpen(outcome == null);
        outcome = RequestOutcome.TAKEN_BACK;
        decidedAt = now;
        closedAt = now;
    }

    void close(Instant now) {
        Given.stillOpen(state() == RequestState.TO_BE_CORRECTED);
        closedAt = now;
    }

    RequestState state() {
        if (outcome == null) {
            return RequestState.FILED;
        }
        return closedAt == null ? RequestState.TO_BE_CORRECTED : RequestState.CLOSED;
    }

    UUID id() {
        return id;
    }

    RequestKind kind() {
        return kind;
    }

    @Nullable
    ObjectionKind objection() {
        return objection;
    }

    @Nullable
    String recordId() {
        return recordId;
    }

    String recordLabel() {
        return recordLabel;
    }

    String creditCode() {
        return creditCode;
    }

    String branch() {
        return branch;
    }

    String text() {
        return text;
    }

    boolean commitment() {
        return commitment;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    @Nullable
    RequestOutcome outcome() {
        return outcome;
    }

    String reason() {
        return reason;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    String filedBy() {
        return filedBy;
    }

    long version() {
        return version;
    }
}
