package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.ProblemType;

/** The steps between draft and approval, each in one transaction. */
@ApplicationScoped
class ReviewSteps {
    private final DeskAccess access;
    private final EditionRepository editions;
    private final EditionFiles files;
    private final EditionRedactor redactor;
    private final SealedOriginals originals;
    private final PublicWording wording;
    private final StepLog steps;
    private final Clock clock;

    ReviewSteps(
            DeskAccess access,
            EditionRepository editions,
            EditionFiles files,
            EditionRedactor redactor,
            SealedOriginals originals,
            PublicWording wording,
            StepLog steps,
            Clock clock) {
        this.access = access;
        this.editions = editions;
        this.files = files;
        this.redactor = redactor;
        this.originals = originals;
        this.wording = wording;
        this.steps = steps;
        this.clock = clock;
    }

    /** What a reviewer has in front of him. */
    record UnderReview(RecordContent content, List<AttachedFile> files, List<RedactionDecision> decisions) {}

    @Transactional
    void submit(Actor actor, String recordId, long version, String note) {
        DisclosedRecord record = access.change(actor, recordId, Permission.RECORD_DRAFT);
        Edition draft = access.edition(recordId, EditionState.DRAFT, version);
        if (record.state() == RecordState.PUBLISHED && note.isBlank()) {
            throw PortalException.invalid("note", "required", "更正必须写明更正说明");
        }
        DecisionDates.require(draft.content(record.kind()));
        List<Edition> beside = new ArrayList<>(List.of(draft));
        editions.live(recordId).ifPresent(beside::add);
        wording.requirePublic(record.kind(), beside, Map.of("note", note));
        draft.announce(note);
        draft.moveTo(EditionState.IN_REVIEW);
        steps.add(draft, StepKind.SUBMITTED, actor, note.strip());
    }

    @Transactional
    void sendBack(Actor actor, String recordId, long version, String reason) {
        Optional<Edition> seen = editions.inPreparation(recordId);
        boolean approved = seen.filter(e -> e.state() == EditionState.APPROVED).isPresent();
        boolean current = seen.filter(e -> e.version() == version).isPresent();
        editions.getEntityManager().clear(); // read again under the lock
        // whoever comes second is told what the first has done, not that the new state is somebody else's business
        boolean publisher = current ? approved : actor.may(Permission.RECORD_PUBLISH);
        access.change(actor, recordId, publisher ? Permission.RECORD_PUBLISH : Permission.RECORD_REVIEW);
        Edition edition = editions.inPreparation(recordId)
                .orElseThrow(() -> new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of("record", recordId)));
        DeskAccess.requireVersion(edition, version);
        if (reason.isBlank()) {
            throw PortalException.invalid("reason", "required", "请写明退回的原因");
        }
        if ((edition.state() == EditionState.APPROVED) != approved || edition.state() == EditionState.DRAFT) {
            throw new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of("state", edition.state()));
        }
        originals.open(edition).ifPresent(original -> {
            edition.replaceContent(StoredContent.of(original.content()));
            files.replace(edition, original.files(), attached(actor));
        });
        edition.schedule(null);
        edition.moveTo(EditionState.DRAFT);
        steps.add(edition, StepKind.SENT_BACK, actor, reason.strip());
    }

    @Transactional
    void discard(Actor actor, String recordId, long version, String reason) {
        access.change(actor, recordId, Permission.RECORD_DRAFT);
        Edition draft = access.edition(recordId, EditionState.DRAFT, version);
        if (reason.isBlank()) {
            throw PortalException.invalid("reason", "required", "请写明作废的原因");
        }
        draft.moveTo(EditionState.DISCARDED);
        steps.add(draft, StepKind.DISCARDED, actor, reason.strip());
    }

    @Transactional
    UnderReview underReview(Actor actor, String recordId, long version) {
        DisclosedRecord record = access.record(actor, recordId, Permission.RECORD_REVIEW);
        Edition edition = access.edition(recordId, EditionState.IN_REVIEW, version);
        new DutySeparation(steps.of(edition)).requireMayApprove(actor);
        return new UnderReview(
                edition.content(record.kind()),
                files.attached(edition),
                redactor.decisions(recordId, edition.number()));
    }

    /** The edition becomes what the public will see; what was reviewed goes under seal. */
    @Transactional
    void approve(Actor actor, String recordId, PublicVersion made, ProcedureDates dates, String note) {
        access.change(actor, recordId, Permission.RECORD_REVIEW);
        Edition edition = access.edition(recordId, EditionState.IN_REVIEW, made.version());
        new DutySeparation(steps.of(edition)).requireMayApprove(actor);
        requireProcedure(made.sealed().content(), dates);
        edition.procedure(dates);
        originals.seal(edition, made.sealed(), actor);
        edition.replaceContent(StoredContent.of(made.content()));
        files.replace(edition, made.files(), attached(actor));
        edition.moveTo(EditionState.APPROVED);
        steps.add(edition, StepKind.APPROVED, actor, note.strip());
    }

    private EditionFile.Attached attached(Actor actor) {
        return new EditionFile.Attached(actor.id(), clock.instant());
    }

    static void requireProcedure(RecordContent content, ProcedureDates dates) {
        List<Violation> missing = MajorDecisions.missing(content, dates);
        if (!missing.isEmpty()) {
            throw new PortalException(ProblemType.PUBLICATION_BLOCKED, Map.of("reason", "procedure"), missing);
        }
    }
}
