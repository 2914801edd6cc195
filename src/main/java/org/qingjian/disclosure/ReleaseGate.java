package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingjian.disclosure.check.CheckHit;
import org.qingjian.disclosure.check.Severity;
import org.qingjian.redaction.Confidence;
import org.qingjian.redaction.DocumentRedaction;
import org.qingjian.redaction.Leak;
import org.qingjian.redaction.Mask;
import org.qingjian.redaction.MaskType;
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
    private final SealedOriginals originals;
    private final EditionRedactor redactor;

    ReleaseGate(SubjectFacts facts, SealedOriginals originals, EditionRedactor redactor) {
        this.facts = facts;
        this.redactor = redactor;
        this.originals = originals;
    }

    void requireOpen(DisclosedRecord record, Edition next) {
        List<Violation> obstacles = obstacles(record, next);
        if (!obstacles.isEmpty()) {
            throw new PortalException(ProblemType.PUBLICATION_BLOCKED, Map.of("record", record.id()), obstacles);
        }
    }

    List<Violation> obstacles(DisclosedRecord record, Edition next) {
        RecordContent content = next.content(record.kind());
        List<Violation> obstacles = new ArrayList<>(MajorDecisions.missing(content, next.procedure()));
        facts.hits(record, next).stream()
                .filter(hit -> hit.severity() == Severity.BLOCK)
                .map(ReleaseGate::obstacle)
                .forEach(obstacles::add);
        originals
                .of(next)
                .ifPresentOrElse(
                        original -> leaks(next, content, original)
                                .forEach(leak -> obstacles.add(
                                        new Violation(leak.layer(), "leak", "公开的文字里还有应遮盖的内容：" + leak.type()))),
                        () -> obstacles.add(new Violation("record", "not-proven", "没有复核时封存的原件")));
        return obstacles;
    }

    private static Violation obstacle(CheckHit hit) {
        return new Violation(hit.check(), "check", hit.check() + "：" + hit.evidence());
    }

    /** Where what was hidden at review stands in the text that would be public. Files are bound by their hash. */
    private List<Leak> leaks(Edition next, RecordContent content, SealedOriginal original) {
        Map<String, String> served = ContentLayers.of(original.content());
        List<Mask> hidden = new ArrayList<>();
        for (MaskedPlace place : original.redactionMap()) {
            String text = served.get(place.layer());
            if (text != null && place.end() <= text.length()) {
                hidden.add(new Mask(
                        MaskType.valueOf(place.type()),
                        place.start(),
                        place.end(),
                        text.substring(place.start(), place.end()),
                        place.replacement(),
                        Confidence.HIGH,
                        "seal"));
            }
        }
        return DocumentRedaction.leaks(
                hidden,
                redactor.stays(original.content(), redactor.decisions(next.recordId(), next.number())),
                ContentLayers.of(content));
    }
}
