package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.Actor;
import org.qingjian.identity.CurrentActor;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;
import org.qingjian.shared.outbox.Outbox;

/**
 * Entering, editing and correcting records. Each use case writes the rows, the step and the audit in one transaction. Who is
 * signed in is who did it. From here on an edition goes to {@link PublicationReview} and {@link PublicationRelease}.
 */
@ApplicationScoped
public class Publication {
    private static final String ITSELF = "publication";

    private final RecordRepository records;
    private final EditionRepository editions;
    private final EditionFiles files;
    private final EditionRelease releases;
    private final SealedOriginals originals;
    private final StepLog steps;
    private final EntityManager em;
    private final Outbox outbox;
    private final CurrentActor current;
    private final Clock clock;

    Publication(
            RecordRepository records,
            EditionRepository editions,
            EditionFiles files,
            EditionRelease releases,
            SealedOriginals originals,
            StepLog steps,
            EntityManager em,
            Outbox outbox,
            CurrentActor current,
            Clock clock) {
        this.records = records;
        this.editions = editions;
        this.files = files;
        this.releases = releases;
        this.originals = originals;
        this.steps = steps;
        this.em = em;
        this.outbox = outbox;
        this.current = current;
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
        files.attach(draft, command.files(), new EditionFile.Attached(actor().id(), now));
        steps.add(draft, StepKind.ENTERED, actor(), "");
        return id;
    }

    /**
     * Starts a correction: a draft that begins as a copy of the live edition, of its sealed original where there is one.
     * Its number is the next one.
     */
    @Transactional
    public int startCorrection(String recordId) {
        DisclosedRecord record = lock(recordId);
        Edition live = editions.live(recordId).orElseThrow(PortalException::notFound);
        if (editions.inPreparation(recordId).isPresent()) {
            throw new PortalException(ProblemType.DUPLICATE, Map.of("record", recordId));
        }
        int number = editions.nextNumber(recordId);
        Edition draft = Edition.draft(
                new EditionId(recordId, number),
                StoredContent.of(originals.of(live).map(SealedOriginal::content).orElse(live.content(record.kind()))),
                clock.instant());
        editions.persist(draft);
        originals
                .of(live)
                .ifPresentOrElse(
                        original -> files.replace(
                                draft, original.files(), new EditionFile.Attached(actor().id(), clock.instant())),
                        () -> files.copy(live, draft));
        steps.add(draft, StepKind.ENTERED, actor(), "");
        return number;
    }

    /** Replaces the draft's content. Fails with {@code STALE_VERSION} when somebody else changed it meanwhile. */
    @Transactional
    public void edit(String recordId, long expectedVersion, RecordContent content) {
        lock(recordId);
        Edition draft = preparing(recordId);
        requireVersion(draft, expectedVersion);
        draft.rewrite(StoredContent.of(content));
        steps.add(draft, StepKind.EDITED, actor(), "");
    }

    /**
     * Releases what is in preparation without review at this desk: for records that were reviewed where they come from.
     * Pages and the API never call it; they go through {@link PublicationReview} and {@link PublicationRelease}.
     *
     * @param note public note on what changed; required for a correction
     */
    @Transactional
    public void publish(String recordId, @Nullable String note) {
        DisclosedRecord record = lock(recordId);
        EditionRelease.requireNotOver(record);
        Edition next = preparing(recordId);
        releases.perform(record, next, note);
        steps.add(next, StepKind.RELEASED, actor(), "");
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
        editions.inPreparation(record.id()).ifPresent(draft -> {
            draft.moveTo(EditionState.DISCARDED);
            steps.add(draft, StepKind.DISCARDED, actor(), "");
        });
        em.persist(Withdrawal.of(command, by, now));
        record.become(RecordState.WITHDRAWN, now);
        outbox.publish(new RecordChanged(record.id(), record.revision(), RecordChanged.Change.WITHDRAWN, now));
    }

    private Actor actor() {
        Actor asking = current.get();
        return asking.isAnonymous() ? Actor.system(ITSELF) : asking;
    }

    private DisclosedRecord record(String id) {
        return records.findByIdOptional(id).orElseThrow(PortalException::notFound);
    }

    /** Whoever comes second waits, and then sees what the first has done. */
    private DisclosedRecord lock(String id) {
        return records.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(PortalException::notFound);
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
