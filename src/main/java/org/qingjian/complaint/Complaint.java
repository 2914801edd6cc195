package org.qingjian.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.qingjian.deadline.DeadlineRules;

/** A case: masked content, where it stands, whose it is, its clocks. */
@Entity
@SuppressWarnings("NullAway.Init")
class Complaint {
    @Id
    private UUID id;

    private String number;
    private byte[] secretMark;

    @Enumerated(EnumType.STRING)
    private ComplaintKind kind;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private IdentityLevel identity;

    @Enumerated(EnumType.STRING)
    private Medium medium;

    @Enumerated(EnumType.STRING)
    private ComplaintState state;

    private boolean sealed;
    private String text;
    private String occurred;
    private String place;
    private String region;
    private @Nullable Double latitude;
    private @Nullable Double longitude;
    private String creditCode;
    private String accused;

    @JdbcTypeCode(SqlTypes.JSON)
    private Answers answers;

    private String branch;
    private int hops;
    private String source;
    private String sourceId;
    private String sourceReply;
    private Instant receivedAt;
    private LocalDate receivedOn;
    private @Nullable LocalDate closedOn;
    private @Nullable LocalDate letterDue;

    @JdbcTypeCode(SqlTypes.JSON)
    private Clocks clocks;

    private @Nullable LocalDate dueOn;
    private @Nullable String dueClock;
    private boolean dueProvisional;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Reply reply;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Evaluation evaluation;

    private @Nullable UUID investigationId;

    @Column(name = "called_back")
    private boolean calledBack;

    @Version
    private long version;

    protected Complaint() {}

    static Complaint received(UUID id, String number, byte[] secretMark, MaskedFiling filing, Instant now) {
        Complaint c = new Complaint();
        c.id = id;
        c.number = number;
        c.secretMark = secretMark.clone();
        c.kind = filing.kind();
        c.channel = filing.origin().channel();
        c.identity = filing.identity();
        c.medium = filing.medium();
        c.state = ComplaintState.SUBMITTED;
        c.sealed = filing.kind() == ComplaintKind.ACCUSE;
        c.text = filing.text();
        c.occurred = filing.occurred();
        c.place = filing.place();
        c.region = filing.region();
        c.latitude = filing.latitude();
        c.longitude = filing.longitude();
        c.creditCode = filing.creditCode();
        c.accused = filing.accused();
        c.answers = filing.answers();
        c.branch = filing.origin().branch();
        c.source = filing.origin().source();
        c.sourceId = filing.origin().sourceId();
        c.sourceReply = filing.origin().reply();
        c.receivedAt = now;
        c.receivedOn = filing.origin().receivedOn();
        c.letterDue = filing.origin().letterDue();
        c.clocks = Clocks.NONE;
        return c;
    }

    void moveTo(ComplaintState next) {
        state = next;
    }

    /** Sets the clocks and what the inbox is ordered by. */
    void setClocks(Clocks next, DeadlineRules rules) {
        clocks = next;
        Optional<Clocks.Leading> leading = next.leading(rules);
        dueOn = leading.map(l -> l.due().date()).orElse(null);
        dueClock = leading.map(l -> l.run().key()).orElse(null);
        dueProvisional = leading.map(l -> l.due().provisional()).orElse(false);
        if (letterDue != null && closedOn == null) {
            dueOn = letterDue;
            dueClock = IntakeClocks.LETTER;
            dueProvisional = false;
        }
    }

    void assign(String branchCode) {
        branch = branchCode;
        hops++;
    }

    /** Back to the unit that assigned it; no assignment. */
    void returnTo(String branchCode) {
        branch = branchCode;
    }

    /** What the source now says; masked. */
    void correct(String nextText, String nextReply) {
        text = nextText;
        sourceReply = nextReply;
    }

    void closeOn(@Nullable LocalDate day) {
        closedOn = day;
    }

    void setReply(@Nullable Reply next) {
        reply = next;
    }

    void setEvaluation(@Nullable Evaluation next) {
        evaluation = next;
    }

    void calledBack(boolean value) {
        calledBack = value;
    }

    void investigateWith(UUID investigation) {
        investigationId = investigation;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    byte[] secretMark() {
        return secretMark.clone();
    }

    ComplaintKind kind() {
        return kind;
    }

    Channel channel() {
        return channel;
    }

    IdentityLevel identity() {
        return identity;
    }

    Medium medium() {
        return medium;
    }

    ComplaintState state() {
        return state;
    }

    boolean isSealed() {
        return sealed;
    }

    String text() {
        return text;
    }

    String occurred() {
        return occurred;
    }

    String place() {
        return place;
    }

    String region() {
        return region;
    }

    @Nullable
    Double latitude() {
        return latitude;
    }

    @Nullable
    Double longitude() {
        return longitude;
    }

    String creditCode() {
        return creditCode;
    }

    String accused() {
        return accused;
    }

    Answers answers() {
        return answers;
    }

    String branch() {
        return branch;
    }

    int hops() {
        return hops;
    }

    String source() {
        return source;
    }

    String sourceId() {
        return sourceId;
    }

    String sourceReply() {
        return sourceReply;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    /** The day that whoever assigned the case has set. */
    @Nullable
    LocalDate letterDue() {
        return letterDue;
    }

    Clocks clocks() {
        return clocks;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    String dueClock() {
        return dueClock;
    }

    boolean isDueProvisional() {
        return dueProvisional;
    }

    @Nullable
    Reply reply() {
        return reply;
    }

    @Nullable
    Evaluation evaluation() {
        return evaluation;
    }

    @Nullable
    UUID investigationId() {
        return investigationId;
    }

    boolean isCalledBack() {
        return calledBack;
    }
}
