package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;

/** What staff read of records in preparation. Each sees the branches it oversees. */
@ApplicationScoped
public class DeskRecords {
    private final DeskAccess access;
    private final EditionRepository editions;
    private final RecordRepository records;
    private final EditionFiles files;
    private final StepLog steps;
    private final SealedOriginals originals;
    private final PublicationClocks clocks;
    private final PunctualityCount punctuality;
    private final Findings findings;
    private final ReleaseGate gate;

    DeskRecords(
            DeskAccess access,
            EditionRepository editions,
            RecordRepository records,
            EditionFiles files,
            StepLog steps,
            SealedOriginals originals,
            PublicationClocks clocks,
            PunctualityCount punctuality,
            Findings findings,
            ReleaseGate gate) {
        this.access = access;
        this.editions = editions;
        this.records = records;
        this.files = files;
        this.steps = steps;
        this.originals = originals;
        this.clocks = clocks;
        this.punctuality = punctuality;
        this.findings = findings;
        this.gate = gate;
    }

    /** Everything that waits, in the branches the actor oversees. */
    @Transactional
    public WorkLists work(Actor actor) {
        actor.require(Permission.RECORD_READ_DRAFT);
        List<Edition> waiting = editions.allInPreparation();
        Map<String, DisclosedRecord> byId =
                records.list("id in ?1", waiting.stream().map(Edition::recordId).toList()).stream()
                        .filter(record -> actor.oversees(record.branch()))
                        .collect(Collectors.toMap(DisclosedRecord::id, Function.identity()));
        List<WorkItem> items = waiting.stream()
                .filter(edition -> byId.containsKey(edition.recordId()))
                .map(edition -> item(actor, Objects.requireNonNull(byId.get(edition.recordId())), edition))
                .sorted(WorkLists.ORDER)
                .toList();
        PunctualityCount.Count count = punctuality.ofThisYear(actor);
        return new WorkLists(
                in(items, EditionState.DRAFT),
                in(items, EditionState.IN_REVIEW),
                in(items, EditionState.APPROVED),
                count.onTime(),
                count.published());
    }

    private static List<WorkItem> in(List<WorkItem> items, EditionState state) {
        return items.stream().filter(item -> item.state() == state).toList();
    }

    private WorkItem item(Actor actor, DisclosedRecord record, Edition edition) {
        RecordContent content = edition.content(record.kind());
        List<EditionStep> done = steps.of(edition);
        List<FindingView> open = findings.of(record.id(), SubjectFacts.subjectOf(record)).stream()
                .filter(finding -> finding.state() == FindingState.TO_VERIFY)
                .toList();
        long blocking = open.stream().filter(f -> f.severity().equals("BLOCK")).count();
        EditionStep last = done.isEmpty() ? null : done.get(done.size() - 1);
        return new WorkItem(
                record.id(),
                record.kind(),
                edition.state(),
                edition.version(),
                content.documentNumber().isEmpty() ? content.title() : content.documentNumber(),
                content.party().name(),
                record.state() == RecordState.PUBLISHED,
                clocks.due(content).orElse(null),
                Math.toIntExact(blocking),
                open.size() - blocking + openPassages(edition),
                open.isEmpty() ? "" : open.get(0).evidence(),
                last == null ? "" : last.line().unit(),
                last == null ? edition.createdAt() : last.line().at(),
                edition.releaseAt(),
                last != null && last.step() == StepKind.SENT_BACK,
                isMine(actor, edition, new DutySeparation(done)));
    }

    private static boolean isMine(Actor actor, Edition edition, DutySeparation duties) {
        return switch (edition.state()) {
            case DRAFT -> actor.may(Permission.RECORD_DRAFT);
            case IN_REVIEW -> actor.may(Permission.RECORD_REVIEW) && duties.mayApprove(actor);
            case APPROVED -> actor.may(Permission.RECORD_PUBLISH) && duties.mayRelease(actor);
            case LIVE, SUPERSEDED, WITHDRAWN, EXPIRED, DISCARDED -> false;
        };
    }

    /** One record; 404 for another branch's as for none. */
    @Transactional
    public DeskRecord find(Actor actor, String recordId) {
        DisclosedRecord record = access.record(actor, recordId, Permission.RECORD_READ_DRAFT);
        Optional<Edition> preparing = editions.inPreparation(recordId);
        Optional<Edition> live = editions.live(recordId);
        Edition shown =
                preparing.or(() -> live).or(() -> editions.latest(recordId)).orElseThrow(PortalException::notFound);
        RecordContent before = live.map(e -> e.content(record.kind())).orElse(null);
        RecordContent after = preparing.map(e -> e.content(record.kind())).orElse(null);
        return new DeskRecord(
                record.id(),
                record.kind(),
                record.state(),
                record.branch(),
                record.revision(),
                preparing.map(edition -> preparation(record, edition)).orElse(null),
                before == null && after == null ? shown.content(record.kind()) : before,
                before == null || after == null
                        ? null
                        : TextDifference.of(ContentText.of(before), ContentText.of(after)),
                clocks.due(shown.content(record.kind())).orElse(null),
                findings.of(record.id(), SubjectFacts.subjectOf(record)),
                obstacles(actor, record, preparing),
                steps.history(recordId),
                duties(actor, record, preparing.orElse(null)),
                originals
                        .of(shown)
                        .map(o -> new DeskRecord.Sealed(
                                o.contentHash(), o.sealedAt(), o.redactionMap().size()))
                        .orElse(null));
    }

    private List<Violation> obstacles(Actor actor, DisclosedRecord record, Optional<Edition> preparing) {
        return preparing
                .filter(edition -> edition.state() == EditionState.APPROVED)
                .map(edition -> gate.obstacles(actor, record, edition))
                .orElse(List.of());
    }

    private DeskRecord.InPreparation preparation(DisclosedRecord record, Edition edition) {
        RecordContent content = edition.content(record.kind());
        return new DeskRecord.InPreparation(
                edition.number(),
                edition.state(),
                edition.version(),
                content,
                files.attached(edition),
                edition.changeNote(),
                edition.releaseAt(),
                edition.procedure(),
                MajorDecisions.isMajor(content),
                openPassages(edition));
    }

    private static int openPassages(Edition edition) {
        Integer counted = edition.openPassages();
        return counted == null ? 0 : counted;
    }

    private DeskRecord.Duties duties(Actor actor, DisclosedRecord record, @Nullable Edition edition) {
        boolean published = record.state() == RecordState.PUBLISHED;
        if (edition == null) {
            return new DeskRecord.Duties(
                    false,
                    false,
                    false,
                    published && actor.may(Permission.RECORD_DRAFT),
                    published && actor.may(Permission.RECORD_WITHDRAW),
                    false);
        }
        boolean mine = isMine(actor, edition, new DutySeparation(steps.of(edition)));
        boolean sameHands = !mine
                && (edition.state() == EditionState.IN_REVIEW && actor.may(Permission.RECORD_REVIEW)
                        || edition.state() == EditionState.APPROVED && actor.may(Permission.RECORD_PUBLISH));
        return new DeskRecord.Duties(
                mine && edition.state() == EditionState.DRAFT,
                mine && edition.state() == EditionState.IN_REVIEW,
                mine && edition.state() == EditionState.APPROVED,
                false,
                published && actor.may(Permission.RECORD_WITHDRAW),
                sameHands);
    }

    /** The document as it was served, from under its seal; reading it is written down. */
    @Transactional
    public Optional<RecordContent> original(Actor actor, String recordId) {
        access.record(actor, recordId, Permission.RECORD_REVIEW);
        Edition shown = editions.inPreparation(recordId)
                .or(() -> editions.live(recordId))
                .orElseThrow(PortalException::notFound);
        Optional<SealedOriginal> original = originals.of(shown);
        original.ifPresent(found -> steps.noteRead(shown, actor));
        return original.map(SealedOriginal::content);
    }
}
