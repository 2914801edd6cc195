package org.qingjian.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** What a record says, from when to when. Its content changes only while it is a draft. */
@Entity
@Table(name = "edition")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields through the no-argument constructor
class Edition {
    @EmbeddedId
    private EditionId id;

    @Enumerated(EnumType.STRING)
    private EditionState state;

    private String title;
    private String documentNumber;
    private String numberKey;
    private String partyName;

    @Enumerated(EnumType.STRING)
    private PartyKind partyKind;

    private String creditCode;
    private String representative;
    private String agency;
    private String handlingUnit;
    private String region;
    private @Nullable LocalDate documentDate;
    private @Nullable BigDecimal fine;
    private String summary;
    private String body;

    @JdbcTypeCode(SqlTypes.JSON)
    private RecordDetails details;

    private String contentHash;
    private @Nullable String changeNote;
    private @Nullable Instant publishedAt;
    private Instant createdAt;
    private @Nullable Instant releaseAt;
    private @Nullable LocalDate legalReviewOn;
    private @Nullable LocalDate deliberatedOn;
    private @Nullable Integer openPassages;

    @Column(updatable = false, insertable = false)
    private @Nullable Integer unmasked;

    @Version
    private long version;

    protected Edition() {}

    static Edition draft(EditionId id, StoredContent content, Instant now) {
        Edition edition = new Edition();
        edition.id = id;
        edition.state = EditionState.DRAFT;
        edition.createdAt = now;
        edition.write(content);
        return edition;
    }

    /** Replaces the content of a draft. */
    void rewrite(StoredContent content) {
        if (state != EditionState.DRAFT) {
            throw new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of("state", state));
        }
        write(content);
    }

    private void write(StoredContent stored) {
        RecordContent content = stored.content();
        title = content.title();
        documentNumber = content.documentNumber();
        numberKey = stored.numberKey();
        partyName = content.party().name();
        partyKind = content.party().kind();
        creditCode = content.party().creditCode();
        representative = content.party().representative();
        agency = content.issuer().agency();
        handlingUnit = content.issuer().handlingUnit();
        region = content.issuer().region();
        documentDate = content.date();
        fine = content.fine();
        summary = content.summary();
        body = content.body();
        details = content.details();
        contentHash = stored.hash();
    }

    void moveTo(EditionState next) {
        if (!state.canBecome(next)) {
            throw new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of("from", state, "to", next));
        }
        state = next;
    }

    void release(Instant now, @Nullable String note) {
        moveTo(EditionState.LIVE);
        publishedAt = now;
        changeNote = note;
        releaseAt = null;
    }

    /** What the public will be told about the change, from the clerk who made it. */
    void announce(String note) {
        changeNote = note.isBlank() ? null : note.strip();
    }

    /** 法制审核 and 集体讨论 of the decision. */
    void procedure(ProcedureDates dates) {
        legalReviewOn = dates.legalReviewOn();
        deliberatedOn = dates.deliberatedOn();
    }

    ProcedureDates procedure() {
        return new ProcedureDates(legalReviewOn, deliberatedOn);
    }

    void countOpenPassages(int count) {
        openPassages = count;
    }

    @Nullable
    Integer openPassages() {
        return openPassages;
    }

    /** Passages of personal data that a public edition still shows; null before anybody has looked. */
    @Nullable
    Integer unmasked() {
        return unmasked;
    }

    void schedule(@Nullable Instant at) {
        releaseAt = at;
    }

    @Nullable
    Instant releaseAt() {
        return releaseAt;
    }

    /** What was reviewed gives way to what the public gets, or the other way when it is sent back. */
    void replaceContent(StoredContent content) {
        if (state == EditionState.LIVE || publishedAt != null) {
            throw new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of("state", state));
        }
        write(content);
    }

    RecordContent content(RecordKind kind) {
        return new RecordContent(
                kind,
                title,
                documentNumber,
                new Party(partyName, partyKind, creditCode, representative),
                new Issuer(agency, handlingUnit, region),
                documentDate,
                fine,
                summary,
                body,
                details);
    }

    /** What people call the document: its number, else the record's id. */
    String publicName() {
        return documentNumber.isEmpty() ? id.recordId() : documentNumber;
    }

    int number() {
        return id.number();
    }

    String recordId() {
        return id.recordId();
    }

    EditionState state() {
        return state;
    }

    String contentHash() {
        return contentHash;
    }

    @Nullable
    String changeNote() {
        return changeNote;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
