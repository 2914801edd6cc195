package org.qingjian.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.EditionRedactor.Masked;
import org.qingjian.disclosure.ImportPlan.NewEdition;
import org.qingjian.disclosure.ImportPlan.Present;
import org.qingjian.disclosure.RecordImport.Delivery;
import org.qingjian.disclosure.RecordImport.Release;

/** A batch as the public may see it, beside what was delivered. */
final class MaskedDelivery {
    private final Map<String, StoredContent> shown = new LinkedHashMap<>();
    private final Set<String> held = new HashSet<>();
    private final Map<String, Original> byShownHash = new HashMap<>();

    /** What was delivered, of a content in which something had to be hidden. */
    private record Original(StoredContent delivered, List<MaskedPlace> map) {}

    /** What goes under seal beside a new edition. */
    record Sealed(String recordId, int number, StoredContent delivered, List<MaskedPlace> map) {}

    private MaskedDelivery() {}

    /**
     * Masks what this delivery publishes, and what it delivers as drafts of records that are already public: those are
     * compared with the masked text that is.
     */
    static MaskedDelivery of(
            EditionRedactor redactor,
            Delivery delivery,
            Map<String, StoredContent> contents,
            Map<String, Present> present) {
        MaskedDelivery masked = new MaskedDelivery();
        Map<String, Masked> made = new ConcurrentHashMap<>();
        contents.entrySet().parallelStream()
                .filter(each -> delivery.release() == Release.PUBLISHED
                        || isLiveWithOtherHash(present.get(each.getKey()), each.getValue()))
                .forEach(each ->
                        made.put(each.getKey(), redactor.maskAll(each.getValue().content())));
        made.forEach((sourceId, result) -> masked.add(
                sourceId,
                result,
                java.util.Objects.requireNonNull(contents.get(sourceId)),
                delivery.release() == Release.PUBLISHED,
                present.get(sourceId)));
        return masked;
    }

    private static boolean isLiveWithOtherHash(@Nullable Present here, StoredContent content) {
        return here != null
                && here.latestState() == EditionState.LIVE
                && !here.latestHash().equals(content.hash());
    }

    private void add(
            String sourceId, Masked result, StoredContent delivered, boolean publishing, @Nullable Present here) {
        if (here != null && here.latestState() == EditionState.LIVE && here.says(delivered)) {
            return; // an officer has made the public text of exactly this
        }
        StoredContent content = StoredContent.of(result.content());
        boolean same = content.hash().equals(delivered.hash());
        boolean known = here != null && here.says(content);
        if (publishing && result.doubtful() && !known) {
            held.add(sourceId);
            return;
        }
        if (publishing || known) {
            shown.put(sourceId, same ? delivered : content);
        }
        if (publishing && !same) {
            byShownHash.put(content.hash(), new Original(delivered, result.map()));
        }
    }

    /** Whether a row waits for a person, as it was delivered. */
    boolean isHeld(String sourceId) {
        return held.contains(sourceId);
    }

    /** By source id, what to keep instead of what was delivered. */
    Map<String, StoredContent> shown() {
        return shown;
    }

    /** The originals of those editions of the plan that go live with something hidden. */
    List<Sealed> sealed(ImportPlan plan) {
        List<Sealed> sealed = new ArrayList<>();
        Stream.concat(plan.editions().stream(), plan.rewrites().stream())
                .filter(NewEdition::live)
                .forEach(edition -> {
                    Original original = byShownHash.get(edition.content().hash());
                    if (original != null) {
                        sealed.add(
                                new Sealed(edition.recordId(), edition.number(), original.delivered(), original.map()));
                    }
                });
        return sealed;
    }
}
