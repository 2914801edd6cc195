package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qingjian.disclosure.check.CheckHit;
import org.qingjian.disclosure.check.Severity;
import org.qingjian.identity.Actor;
import org.qingjian.redaction.DocumentRedaction;
import org.qingjian.redaction.Leak;
import org.qingjian.redaction.Mask;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.ProblemType;

/**
 * What stands in the way of a release, asked again at the very moment: checks that block, the dates of a major decision, and
 * personal data in exactly the text that would be public.
 */
@Singleton
class ReleaseGate {
    private final SubjectFacts facts;
    private final BlockAnswers answers;
    private final SealedOriginals originals;
    private final EditionRedactor redactor;

    ReleaseGate(SubjectFacts facts, BlockAnswers answers, SealedOriginals originals, EditionRedactor redactor) {
        this.facts = facts;
        this.answers = answers;
        this.redactor = redactor;
        this.originals = originals;
    }

    /** @param releasing who is about to release it, and so cannot be the one who lifts a block */
    void requireOpen(Actor releasing, DisclosedRecord record, Edition next) {
        List<Violation> obstacles = obstacles(releasing, record, next);
        if (!obstacles.isEmpty()) {
            throw new PortalException(ProblemType.PUBLICATION_BLOCKED, Map.of("record", record.id()), obstacles);
        }
    }

    /** What would stop the actor from releasing the edition now. */
    List<Violation> obstacles(Actor releasing, DisclosedRecord record, Edition next) {
        RecordContent content = next.content(record.kind());
        List<Violation> obstacles = new ArrayList<>(DecisionDates.missing(content));
        obstacles.addAll(MajorDecisions.missing(content, next.procedure()));
        List<CheckHit> blocking = facts.review(record, next).hits().stream()
                .filter(hit -> hit.severity() == Severity.BLOCK)
                .toList();
        obstacles.addAll(answers.unanswered(releasing, record, next, blocking));
        originals
                .of(next)
                .ifPresentOrElse(
                        original -> leaks(next, content, original)
                                .forEach(leak -> obstacles.add(
                                        new Violation(leak.layer(), "leak", "公开的文字里还有应遮盖的内容：" + leak.type()))),
                        () -> obstacles.add(new Violation("record", "not-proven", "没有复核时封存的原件")));
        return obstacles;
    }

    /** Where what was hidden at review stands in the text or the note that would be public. Files are bound by their hash. */
    private List<Leak> leaks(Edition next, RecordContent content, SealedOriginal original) {
        List<Mask> hidden = original.hidden();
        Map<String, String> shown = new LinkedHashMap<>(ContentLayers.of(content));
        shown.put("note", Objects.requireNonNullElse(next.changeNote(), ""));
        return DocumentRedaction.leaks(
                hidden, redactor.stays(original.content(), redactor.decisions(next.recordId(), next.number())), shown);
    }
}
