package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;
import org.qingjian.shared.outbox.Outbox;

/**
 * The life of single records: entering, publishing, correcting, withdrawing. Each use case writes the rows and the
 * event in one transaction.
 */
@ApplicationScoped
public class Publication {
    private final RecordRepository records;
    private final EditionRepository editions;
    private final EditionFiles files;
    private final EntityManager em;
    private final Outbox outbox;
    private final Clock clock;

    Publication(
            RecordRepository records,
            EditionRepository editions,
            EditionFiles files,
            EntityManager em,
            Outbox outbox,
            Clock clock) {
        this.records = records;
        this.editions = editions;
        this.files = files;
        this.em = em;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Enters a new record as a draft.
     *
     * @return its id
     */
    @Transactional
    public String enter(NewRecord command) {
        Instant now = clock.instant();
        RecordKind kind = command.content().kind();
        String id = records.nextId(kind);
        String sourceId = command.sourceId().isEmpty() ? id : command.sourceId();
        if (records.bySource(command.source(), sourceId).isPresent()) {
            throw new PortalException(ProblemType.DUPLICATE, Map.of("sourceId", sourceId));
        }
        records.persist(DisclosedRecord.create(
                id,
                kind,
                new DisclosedRecord.Origin(command.source(), sourceId, command.branch(), command.projectId()),
                now));
        Edition draft = Edition.draft(new EditionId(id, 1), StoredContent.of(command.content()), now);
        editions.persist(draft);
        files.attach(draft, command.files(), new EditionFile.Attached("", now));
        return id;
    }

    /** Starts a correction: a draft that begins as a copy of the live edition. Its number is the next one. */
    @Transactional
    public int startCorrection(String recordId) {
        DisclosedRecord record = record(recordId);
        Edition live = editions.live(recordId).orElseThrow(PortalException::notFound);
        if (editions.inPreparation(recordId).isPresent()) {
            throw new PortalException(ProblemType.DUPLICATE, Map.of("record", recordId));
        }
        int number = editions.nextNumber(recordId);
        Edition draft = Edition.draft(
                new EditionId(recordId, number), StoredContent.of(live.content(record.kind())), clock.instant());
        editions.persist(draft);
        files.copy(live, draft);
        return number;
    }

    /** Replaces the draft's content. Fails with {@code STALE_VERSION} when somebody else changed it meanwhile. */
    @Transactional
    public void edit(String recordId, long expectedVersion, RecordContent content) {
        Edition draft = preparing(recordId);
        requireVersion(draft, expectedVersion);
        draft.rewrite(StoredContent.of(content));
    }

    /**
     * Releases what is in preparation: it becomes the live edition, the one before is superseded.
     *
     * @param note public note on what changed; required for a correction
     */
    @Transactional
    public void publish(String recordId, @Nullable String note) {
        DisclosedRecord record = record(recordId);
        if (record.state() == RecordState.WITHDRAWN || record.state() == RecordState.EXPIRED) {
            throw new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of("state", record.state()));
        }
        Edition next = preparing(recordId);
        requireOwnNumber(record, next);
        Instant now = clock.instant();
        RecordChanged.Change change = supersede(recordId, note);
        next.release(now, note);
        record.become(RecordState.PUBLISHED, now);
        outbox.publish(new RecordChanged(recordId, record.revision(), change, now));
    }

    private RecordChanged.Change supersede(String recordId, @Nullable String note) {
        return editions.live(recordId)
                .map(live -> {
                    if (note == null || note.isBlank()) {
                        throw PortalException.invalid("note", "required", "更正必须写明更正说明");
                    }
                    live.moveTo(EditionState.SUPERSEDED);
                    editions.flush();
                    return RecordChanged.Change.CORRECTED;
                })
                .orElse(RecordChanged.Change.PUBLISHED);
    }

    /** DOC-02: one number, one decision. */
    private void requireOwnNumber(DisclosedRecord record, Edition next) {
        String key = StoredContent.of(next.content(record.kind())).numberKey();
        if (!key.isEmpty()
                && editions.withNumber(key, record.kind(), record.id()).isPresent()) {
            throw new PortalException(ProblemType.DUPLICATE, Map.of("number", key));
        }
    }

    /** Takes a published record down for good; its URL answers with the reason from now on. */
    @Transactional
    public void withdraw(WithdrawRecord command, String by) {
        DisclosedRecord record = record(command.recordId());
        if (record.state() != RecordState.PUBLISHED) {
            throw new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of("state", record.state()));
        }
        Instant now = clock.instant();
        editions.live(record.id()).ifPresent(live -> live.moveTo(EditionState.WITHDRAWN));
        em.persist(Withdrawal.of(command, by, now));
        record.become(RecordState.WITHDRAWN, now);
        outbox.publish(new RecordChanged(record.id(), record.revision(), RecordChanged.Change.WITHDRAWN, now));
    }

    private DisclosedRecord record(String id) {
        return records.findByIdOptional(id).orElseThrow(PortalException::notFound);
    }

    private Edition preparing(String recordId) {
        return editions.inPreparation(recordId).orElseThrow(PortalException::notFound);
    }

    private static void requireVersion(Edition draft, long expected) {
        if (draft.version() != expected) {
            throw new PortalException(ProblemType.STALE_VERSION, Map.of("version", draft.version()));
        }
    }
}
