package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qingjian.redaction.DocumentRedaction;
import org.qingjian.redaction.Genre;
import org.qingjian.redaction.Keep;
import org.qingjian.redaction.Mask;
import org.qingjian.redaction.Redaction;
import org.qingjian.redaction.Redactor;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.ProblemType;

/**
 * The words that officers write for the public beside a record, such as the note of a correction or why it was taken down. They hold no
 * personal data (部令30号 Article 64), and nothing that was hidden in the record: whoever writes them is asked to write
 * them otherwise.
 */
@Singleton
class PublicWording {
    private final Redactor redactor;
    private final EditionRedactor editions;
    private final SealedOriginals originals;

    PublicWording(Redactor redactor, EditionRedactor editions, SealedOriginals originals) {
        this.redactor = redactor;
        this.editions = editions;
        this.originals = originals;
    }

    /**
     * @param beside editions whose hidden passages the words must not tell
     * @param fields name of the field and what it says; an empty one says nothing
     * @throws PortalException 400 that names every field that tells something personal
     */
    void requirePublic(RecordKind kind, List<Edition> beside, Map<String, String> fields) {
        if (fields.values().stream().allMatch(String::isBlank)) {
            return;
        }
        List<Mask> hidden = new ArrayList<>();
        List<String> stays = new ArrayList<>();
        for (Edition edition : beside) {
            List<RedactionDecision> decisions = editions.decisions(edition.recordId(), edition.number());
            RecordContent content =
                    originals.of(edition).map(SealedOriginal::content).orElseGet(() -> edition.content(kind));
            hidden.addAll(editions.read(content, List.of(), decisions).allMasks());
            originals.of(edition).ifPresent(original -> hidden.addAll(original.hidden()));
            stays.addAll(editions.stays(content, decisions).names());
        }
        Map<String, List<int[]>> places = places(fields, hidden, Keep.of(stays));
        if (!places.isEmpty()) {
            List<Violation> violations = new ArrayList<>();
            places.forEach((field, at) -> violations.add(new Violation(
                    field,
                    "personal-data",
                    "这一项会公开，第 " + (at.get(0)[0] + 1) + " 至 " + at.get(0)[1] + " 个字可能是个人信息，请改写")));
            throw new PortalException(ProblemType.INVALID_INPUT, Map.of(), violations);
        }
    }

    private Map<String, List<int[]>> places(Map<String, String> fields, List<Mask> hidden, Keep stays) {
        Map<String, List<int[]>> places = new LinkedHashMap<>();
        DocumentRedaction.leaks(hidden, stays, fields)
                .forEach(leak -> places.computeIfAbsent(leak.layer(), f -> new ArrayList<>())
                        .add(new int[] {leak.start(), leak.end()}));
        DocumentRedaction proposals = redactor.proposeAll(fields, stays, Genre.DECISION);
        for (String field : fields.keySet()) {
            Redaction redaction = proposals.layer(field);
            List<Mask> doubtful = new ArrayList<>(redaction.masks());
            doubtful.addAll(redaction.suspects());
            doubtful.forEach(mask -> Objects.requireNonNull(places.computeIfAbsent(field, f -> new ArrayList<>()))
                    .add(new int[] {mask.start(), mask.end()}));
        }
        return places;
    }
}
