package org.qingjian.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
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
    private IdentityLevel identity;

    @Enumerated(EnumType.STRING)
    private ComplaintState state;

    @Embedded
    private Matter matter;

    @Embedded
    private Provenance provenance;

    private boolean sealed;
    private String branch;
    private int hops;
    private int bounces;
    private int coSigners;

    @Column(insertable = false, updatable = false)
    private boolean unread;

    private @Nullable LocalDate closedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private Clocks clocks;

    private @Nullable LocalDate dueOn;
    private @Nullable String dueClock;
    private boolean dueProvisional;
    private int escalation;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Reply reply;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Evaluation evaluation;

    private @Nullable UUID investigationId;
    private @Nullable UUID splitFrom;

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
        c.identity = filing.identity();
        c.state = ComplaintState.SUBMITTED;
        c.matter = filing.matter();
        c.provenance = filing.origin().provenance(now);
        c.sealed = filing.matter().kind() == ComplaintKind.ACCUSE;
        c.branch = filing.origin().branch();
        c.coSigners = filing.coSigners();
        c.clocks = Clocks.NONE;
        return c;
    }

    /** One matter of a case that holds several: received with it, opened with the same code, a case of its own. */
    static Complaint part(Complaint whole, UUID id, String number, Matter matter) {
        Complaint c = new Complaint();
        c.id = id;
        c.number = number;
        c.secretMark = whole.secretMark();
        c.identity = whole.identity;
        c.state = ComplaintState.SUBMITTED;
        c.matter = matter;
        c.provenance = whole.provenance.ofPart();
        c.branch = whole.branch;
        c.coSigners = whole.coSigners;
        c.clocks = Clocks.NONE;
        c.splitFrom = whole.splitFrom == null ? whole.id : whole.splitFrom;
        return c;
    }

    void reclassify(ComplaintKind kind, Medium medium, String creditCode) {
        matter = matter.sorted(kind, medium, creditCode);
    }

    @Nullable
    UUID splitFrom() {
        return splitFrom;
    }

    void moveTo(ComplaintState next) {
        state = next;
    }

    /** Sets the clocks and what the inbox is ordered by. */
    void setClocks(Clocks next, DeadlineRules rules) {
        clocks = next;
        LocalDate before = dueOn;
        Optional<Clocks.Leading> leading = next.leading(rules);
        dueOn = leading.map(l -> l.due().date()).orElse(null);
        dueClock = leading.map(l -> l.run().key()).orElse(null);
        dueProvisional = leading.map(l -> l.due().provisional()).orElse(false);
        LocalDate letterDue = provenance.letterDue();
        boolean toBeAnswered = closedOn == null && (reply == null || reply.sentAt() == null);
        if (letterDue != null && toBeAnswered && (dueOn == null || letterDue.isBefore(dueOn))) {
            dueOn = letterDue;
            dueClock = IntakeClocks.LETTER;
            dueProvisional = false;
        }
        if (!Objects.equals(before, dueOn)) {
            escalation = 0;
        }
    }

    void escalate(Escalation reached) {
        escalation = reached.percent();
    }

    /** Per cent of the time at which somebody was last reminded; 0 when nobody was. */
    int escalation() {
        return escalation;
    }

    void assign(String branchCode) {
        branch = branchCode;
        hops++;
    }

    /** To a unit by law, such as the one that decides a review; no assignment. */
    void returnTo(String branchCode) {
        branch = branchCode;
    }

    /** Back to the unit that assigned it, because the other objected. */
    void bounceTo(String branchCode) {
        branch = branchCode;
        bounces++;
    }

    /** Taken up anew: what bounced before counts no more. */
    void forgetBounces() {
        bounces = 0;
    }

    /** An accusation that was filed as something else: out of the ordinary queues, for good. */
    void seal(String branchCode) {
        sealed = true;
        branch = branchCode;
    }

    boolean isUnread() {
        return unread;
    }

    int coSigners() {
        return coSigners;
    }

    int bounces() {
        return bounces;
    }

    /** What the source now says; masked. */
    void correct(Matter next, String nextReply) {
        matter = next;
        provenance = provenance.replying(nextReply);
    }

    void receivedOn(LocalDate day) {
        provenance = provenance.on(day);
    }

    /** What a clerk typed is the order that the platform delivers. */
    void deliveredBy(String source) {
        provenance = provenance.from(source);
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

    Matter matter() {
        return matter;
    }

    Provenance provenance() {
        return provenance;
    }

    IdentityLevel identity() {
        return identity;
    }

    ComplaintState state() {
        return state;
    }

    boolean isSealed() {
        return sealed;
    }

    String branch() {
        return branch;
    }

    int hops() {
        return hops;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
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
