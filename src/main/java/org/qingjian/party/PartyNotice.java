package org.qingjian.party;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** 告知书、催告书: a document before a decision, for the party's eyes only. */
@Entity
@Table(name = "party_notice")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields through the no-argument constructor
class PartyNotice {
    @Id
    private UUID id;

    private String creditCode;
    private String branch;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private String number;
    private String matter;
    private String proposal;
    private LocalDate servedOn;
    private boolean hearing;
    private @Nullable LocalDate performBy;
    private @Nullable LocalDate closedOn;
    private Instant registeredAt;

    @Version
    private long version;

    protected PartyNotice() {}

    static PartyNotice of(NewNotice command, String creditCode, String branch, Instant now) {
        PartyNotice notice = new PartyNotice();
        notice.id = UUID.randomUUID();
        notice.creditCode = creditCode;
        notice.branch = branch;
        notice.kind = command.kind();
        notice.number = command.number().strip();
        notice.matter = command.matter().strip();
        notice.proposal = command.proposal().strip();
        notice.servedOn = command.servedOn();
        notice.hearing = command.hearing() || command.kind() == NoticeKind.HEARING_NOTICE;
        notice.performBy = command.performBy();
        notice.registeredAt = now;
        return notice;
    }

    void close(LocalDate day) {
        if (closedOn != null) {
            throw new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of());
        }
        closedOn = day;
    }

    UUID id() {
        return id;
    }

    String branch() {
        return branch;
    }

    String creditCode() {
        return creditCode;
    }

    NoticeView view(
            @Nullable Countdown statement, @Nullable Countdown hearingRequest, @Nullable Countdown performance) {
        return new NoticeView(
                id.toString(),
                creditCode,
                kind,
                number,
                matter,
                proposal,
                servedOn,
                statement,
                hearingRequest,
                performance,
                closedOn);
    }

    NoticeKind kind() {
        return kind;
    }

    LocalDate servedOn() {
        return servedOn;
    }

    boolean hearing() {
        return hearing;
    }

    @Nullable
    LocalDate performBy() {
        return performBy;
    }
}
