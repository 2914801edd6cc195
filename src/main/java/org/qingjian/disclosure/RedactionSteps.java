package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Permission;
import org.qingjian.redaction.DocumentRedaction;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** Reads and writes the decisions on an edition's passages, each call in one transaction. */
@ApplicationScoped
class RedactionSteps {
    private final DeskAccess access;
    private final EditionRepository editions;
    private final RecordRepository records;
    private final EditionFiles files;
    private final EditionRedactor redactor;
    private final StepLog steps;
    private final EntityManager em;
    private final Clock clock;

    RedactionSteps(
            DeskAccess access,
            EditionRepository editions,
            RecordRepository records,
            EditionFiles files,
            EditionRedactor redactor,
            StepLog steps,
            EntityManager em,
            Clock clock) {
        this.access = access;
        this.editions = editions;
        this.records = records;
        this.files = files;
        this.redactor = redactor;
        this.steps = steps;
        this.em = em;
        this.clock = clock;
    }

    /**
     * The edition as it stands.
     *
     * @param opened hashes of the files that the officer has opened
     */
    record Present(
            String recordId,
            int number,
            long version,
            RecordContent content,
            List<AttachedFile> files,
            List<RedactionDecision> decisions,
            Set<String> opened) {}

    @Transactional
    Present present(Actor actor, String recordId) {
        DisclosedRecord record = access.record(actor, recordId, Permission.RECORD_REVIEW);
        Edition edition = editions.inPreparation(recordId).orElseThrow(PortalException::notFound);
        if (edition.state() != EditionState.IN_REVIEW) {
            throw new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of("state", edition.state()));
        }
        return present(record, edition, openedBy(actor, edition));
    }

    private Set<String> openedBy(Actor actor, Edition edition) {
        return em.createQuery(
                        "select id.sha256 from FileOpening"
                                + " where id.recordId = :record and id.number = :number and id.actorId = :actor",
                        String.class)
                .setParameter("record", edition.recordId())
                .setParameter("number", edition.number())
                .setParameter("actor", actor.id())
                .getResultStream()
                .collect(Collectors.toSet());
    }

    @Transactional
    Present presentForCount(String recordId) {
        DisclosedRecord record = records.findByIdOptional(recordId).orElseThrow(PortalException::notFound);
        return present(record, editions.inPreparation(recordId).orElseThrow(PortalException::notFound), Set.of());
    }

    private Present present(DisclosedRecord record, Edition edition, Set<String> opened) {
        return new Present(
                record.id(),
                edition.number(),
                edition.version(),
                edition.content(record.kind()),
                files.attached(edition),
                redactor.decisions(record.id(), edition.number()),
                opened);
    }

    @Transactional
    void record(Actor actor, String recordId, long version, List<RedactionDecision> decisions) {
        access.change(actor, recordId, Permission.RECORD_REVIEW);
        Edition edition = access.edition(recordId, EditionState.IN_REVIEW, version);
        new DutySeparation(steps.of(edition)).requireMayApprove(actor);
        // two officers who decide at once: the second is told
        em.lock(edition, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        EditionId id = new EditionId(recordId, edition.number());
        for (RedactionDecision decision : decisions) {
            em.merge(RedactionAnswer.of(id, decision, actor, clock.instant()));
        }
        steps.add(edition, StepKind.REDACTED, actor, String.valueOf(decisions.size()));
    }

    @Transactional
    void keepCount(String recordId, int open) {
        editions.inPreparation(recordId).ifPresent(edition -> edition.countOpenPassages(open));
    }

    static void requireReasoned(EditionRedaction redaction, RedactionDecision decision) {
        RedactionPassage passage = redaction.passages().stream()
                .filter(p -> p.text().equals(decision.passage()))
                .findFirst()
                .orElse(null);
        if (decision.added()) {
            if (!redaction.contains(decision.passage())) {
                throw PortalException.invalid("passage", "not-in-text", "原文里没有这段文字");
            }
        } else if (passage == null) {
            throw PortalException.invalid("passage", "not-in-text", "原文里没有这段文字");
        }
        if (decision.masked() && DocumentRedaction.says(decision.replacement(), decision.passage())) {
            throw PortalException.invalid("passage", "still-there", "替换的文字里还有要遮盖的内容");
        }
        boolean against = passage != null && !passage.doubtful() && !decision.masked();
        boolean file = passage != null && needsReason(passage, decision);
        if ((against || decision.added() || file) && decision.reason().isBlank()) {
            throw PortalException.invalid("reason", "required", "不采纳建议或者增加遮盖，请写明理由");
        }
    }

    /** To set a file anew from its text as proposed is confirmed; everything else that is said about a file needs its reason. */
    private static boolean needsReason(RedactionPassage passage, RedactionDecision decision) {
        FileNotice file = passage.file();
        return file != null && (decision.masked() || !file.rebuilt());
    }

    /** What may be said about a file at all. */
    static void requireAnswerable(Present present, EditionRedaction redaction, RedactionDecision decision) {
        redaction.passages().stream()
                .filter(passage -> passage.text().equals(decision.passage()))
                .map(RedactionPassage::file)
                .filter(Objects::nonNull)
                .forEach(file -> requireAnswerable(present, file, decision));
    }

    private static void requireAnswerable(Present present, FileNotice file, RedactionDecision decision) {
        boolean asText = decision.masked() && decision.replacement().equals(FileNotice.AS_TEXT);
        if (asText && !file.legible()) {
            throw PortalException.invalid("passage", "no-text", "文件没有可以重排的文字");
        }
        if (decision.masked()) {
            return;
        }
        if (!file.keepable()) {
            throw PortalException.invalid("passage", "not-keepable", "这个文件不能公开，请选择不公开，或者退回更换");
        }
        boolean opened = present.files().stream()
                .filter(attached -> attached.position() == file.position())
                .anyMatch(attached -> present.opened().contains(attached.sha256()));
        if (file.mustBeOpened() && !opened) {
            throw PortalException.invalid("passage", "not-opened", "有整页图片或者没有文字的文件，须先打开逐页查看");
        }
    }
}
