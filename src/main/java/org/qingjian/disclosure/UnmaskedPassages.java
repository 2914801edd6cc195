package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingjian.redaction.Confidence;
import org.qingjian.redaction.Mask;

/**
 * How many passages of personal data a public edition still shows, in its text and its files. A passage that an officer decided
 * to keep is none. An edition that is public does not change, so it is read once.
 */
@Singleton
class UnmaskedPassages {
    private static final String KEEP =
            "update edition set unmasked = :count where record_id = :record and number = :number";

    private final EditionRedactor redactor;
    private final EditionFiles files;
    private final FilePages pages;
    private final EntityManager em;

    UnmaskedPassages(EditionRedactor redactor, EditionFiles files, FilePages pages, EntityManager em) {
        this.redactor = redactor;
        this.files = files;
        this.pages = pages;
        this.em = em;
    }

    /** Of an edition that is not public there is nothing to say: nobody can read it, and its release asks again. */
    int in(DisclosedRecord record, Edition edition) {
        if (edition.state() != EditionState.LIVE) {
            return 0;
        }
        Integer known = edition.unmasked();
        return known == null ? count(record, edition) : known;
    }

    private int count(DisclosedRecord record, Edition edition) {
        RecordContent content = edition.content(record.kind());
        Map<String, String> layers = new LinkedHashMap<>(ContentLayers.of(content));
        for (AttachedFile file : files.attached(edition)) {
            layers.put(LayerNames.name(file.position()), file.name());
            pages.of(file.sha256())
                    .forEach(page -> layers.put(LayerNames.page(file.position(), page.number()), page.text()));
        }
        Set<String> kept = redactor.decisions(edition.recordId(), edition.number()).stream()
                .filter(decision -> !decision.masked())
                .map(RedactionDecision::passage)
                .collect(Collectors.toSet());
        int count = Math.toIntExact(redactor.proposals(content, layers).stream()
                .filter(mask -> mask.confidence() == Confidence.HIGH)
                .map(Mask::value)
                .filter(passage -> !kept.contains(passage))
                .distinct()
                .count());
        em.createNativeQuery(KEEP)
                .setParameter("count", count)
                .setParameter("record", edition.recordId())
                .setParameter("number", edition.number())
                .executeUpdate();
        return count;
    }
}
