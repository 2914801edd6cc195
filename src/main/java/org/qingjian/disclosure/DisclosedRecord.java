package org.qingjian.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** What stands under one URL for ever. */
@Entity
@Table(name = "record")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields through the no-argument constructor
class DisclosedRecord {
    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private RecordKind kind;

    private String source;

    @Column(updatable = false)
    private String sourceId;

    private @Nullable String projectId;
    private String branch;

    @Enumerated(EnumType.STRING)
    private RecordState state;

    private long revision;
    private Instant createdAt;
    private Instant changedAt;

    @Version
    private long version;

    protected DisclosedRecord() {}

    static DisclosedRecord create(String id, RecordKind kind, Origin origin, Instant now) {
        DisclosedRecord record = new DisclosedRecord();
        record.id = id;
        record.kind = kind;
        record.source = origin.source();
        record.sourceId = origin.sourceId();
        record.branch = origin.branch();
        record.projectId = origin.projectId();
        record.state = RecordState.UNPUBLISHED;
        record.createdAt = now;
        record.changedAt = now;
        return record;
    }

    /** Where a record came from and which branch answers for it. */
    record Origin(
            String source,
            String sourceId,
            String branch,
            @Nullable String projectId) {}

    /** The public sees something else from now on. */
    void become(RecordState next, Instant now) {
        boolean back = state != RecordState.UNPUBLISHED && next == RecordState.UNPUBLISHED;
        if (back) {
            throw new PortalException(ProblemType.ILLEGAL_TRANSITION, java.util.Map.of("from", state, "to", next));
        }
        state = next;
        seenAnew(now);
    }

    /** The public sees something else from now on, though the record is in the same state. */
    void seenAnew(Instant now) {
        revision++;
        changedAt = now;
    }

    String id() {
        return id;
    }

    RecordKind kind() {
        return kind;
    }

    String source() {
        return source;
    }

    String sourceId() {
        return sourceId;
    }

    @Nullable
    String projectId() {
        return projectId;
    }

    String branch() {
        return branch;
    }

    RecordState state() {
        return state;
    }

    long revision() {
        return revision;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
