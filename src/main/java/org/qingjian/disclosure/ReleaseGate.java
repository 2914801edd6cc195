package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingjian.disclosure.check.CheckHit;
import org.qingjian.disclosure.check.Severity;
import org.qingjian.redaction.Confidence;
import org.qingjian.redaction.Genre;
import org.qingjian.redaction.Mask;
import org.qingjian.redaction.Redactor;
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
    private final EditionRedactor editionRedactor;
    private final Redactor redactor;

    ReleaseGate(SubjectFacts facts, SealedOriginals originals, EditionRedactor editionRedactor, Redactor redactor) {
        this.facts = facts;
        this.originals = originals;
        this.editionRedactor = editionRedactor;
        this.redactor = redactor;
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
        int left = unmasked(content, next);
        if (left > 0) {
            obstacles.add(new Violation("body", "personal-data", "公开的文字里还有 " + left + " 处个人信息"));
        }
        return obstacles;
    }

    private static Violation obstacle(CheckHit hit) {
        return new Violation(hit.check(), "check", hit.check() + "：" + hit.evidence());
    }

    /** Passages of high confidence in the public text, without those an officer decided to leave. */
    int unmasked(RecordContent content, Edition edition) {
        Set<String> left = editionRedactor.decisions(edition.recordId(), edition.number()).stream()
                .filter(decision -> !decision.masked())
                .map(RedactionDecision::passage)
                .collect(Collectors.toSet());
        if (originals.of(edition).isEmpty() && edition.state() == EditionState.LIVE) {
            return 0; // came masked from an import
        }
        Map<String, String> layers = new LinkedHashMap<>(ContentLayers.of(content));
        return (int) redactor.proposeAll(layers, editionRedactor.keep(content), Genre.DECISION).masks().stream()
                .filter(mask -> mask.confidence() == Confidence.HIGH)
                .map(Mask::value)
                .filter(value -> !left.contains(value))
                .count();
    }
}
