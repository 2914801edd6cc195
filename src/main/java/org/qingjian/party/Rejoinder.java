package org.qingjian.party;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.PartyRecord;
import org.qingjian.disclosure.RejoinderView;
import org.qingjian.identity.Actor;
import org.qingjian.redaction.PublicText;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.ProblemType;

/** 当事人回应: one version of what an enterprise says beside a record. */
@Entity
@Table(name = "rejoinder")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields through the no-argument constructor
class Rejoinder {
    @Id
    private UUID id;

    private String recordId;
    private String recordLabel;
    private String creditCode;
    private String party;
    private String branch;
    private int number;
    private String text;
    private @Nullable String publicText;

    @Enumerated(EnumType.STRING)
    private RejoinderState state;

    private Instant registeredAt;
    private @Nullable String checkedBy;
    private @Nullable Instant publishedAt;
    private String reason;

    @Version
    private long version;

    protected Rejoinder() {}

    static Rejoinder of(PartyRecord record, int number, String text, Instant now) {
        Rejoinder rejoinder = new Rejoinder();
        rejoinder.id = UUID.randomUUID();
        rejoinder.recordId = record.id();
        rejoinder.recordLabel = record.label();
        rejoinder.creditCode = record.creditCode();
        rejoinder.party = record.line().party();
        rejoinder.branch = record.branch();
        rejoinder.number = number;
        rejoinder.text = text;
        rejoinder.state = RejoinderState.SUBMITTED;
        rejoinder.registeredAt = now;
        rejoinder.reason = "";
        return rejoinder;
    }

    /** An officer has taken out what others must not read. */
    void check(Actor actor, PublicText made) {
        require(RejoinderState.SUBMITTED);
        publicText = made.value();
        checkedBy = actor.id();
        state = RejoinderState.CHECKED;
    }

    void giveBack(String why) {
        if (state != RejoinderState.SUBMITTED && state != RejoinderState.CHECKED) {
            throw illegal();
        }
        reason = why;
        state = RejoinderState.RETURNED;
    }

    /** Another officer than the one who checked it makes it public. */
    void publish(Actor actor, Instant now) {
        require(RejoinderState.CHECKED);
        if (actor.id().equals(checkedBy)) {
            throw new PortalException(
                    ProblemType.PUBLICATION_BLOCKED,
                    Map.of("reason", "same-person"),
                    List.of(new Violation("actor", "same-person", "审核和发布须由不同的人办理")));
        }
        publishedAt = now;
        state = RejoinderState.PUBLISHED;
    }

    void supersede() {
        require(RejoinderState.PUBLISHED);
        state = RejoinderState.SUPERSEDED;
    }

    void takeBack() {
        if (state.isOver()) {
            throw illegal();
        }
        state = RejoinderState.TAKEN_BACK;
    }

    private void require(RejoinderState wanted) {
        if (state != wanted) {
            throw illegal();
        }
    }

    private PortalException illegal() {
        return new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of("state", state));
    }

    /** What the public reads; only of a published one. */
    RejoinderView publicView() {
        require(RejoinderState.PUBLISHED);
        return new RejoinderView(
                recordId,
                party,
                creditCode,
                number,
                Objects.requireNonNull(publicText),
                Objects.requireNonNull(publishedAt));
    }

    RejoinderVersion view() {
        return new RejoinderVersion(
                id.toString(),
                recordId,
                recordLabel,
                party,
                number,
                text,
                publicText,
                state,
                registeredAt,
                publishedAt,
                reason,
                version);
    }

    UUID id() {
        return id;
    }

    String recordId() {
        return recordId;
    }

    String creditCode() {
        return creditCode;
    }

    String party() {
        return party;
    }

    String branch() {
        return branch;
    }

    String text() {
        return text;
    }

    RejoinderState state() {
        return state;
    }

    int number() {
        return number;
    }
}
