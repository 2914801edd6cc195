package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingjian.identity.Actor;

/**
 * 复核遮盖: the passages of an edition under review, and what the officer decides about each. A decision holds for every place
 * where the passage stands.
 */
@ApplicationScoped
public class RedactionReview {
    private final RedactionSteps steps;
    private final EditionRedactor redactor;

    RedactionReview(RedactionSteps steps, EditionRedactor redactor) {
        this.steps = steps;
        this.redactor = redactor;
    }

    /** Both versions and every passage. 409 unless the edition is under review. */
    public RedactionView view(Actor actor, String recordId) {
        RedactionSteps.Present present = steps.present(actor, recordId);
        return RedactionView.of(present, redactor.read(present.content(), present.files(), present.decisions()));
    }

    /**
     * Decides about passages. Not to follow a proposal, or to add to it, needs a reason.
     *
     * @throws org.qingjian.shared.PortalException 400 for a decision without the reason it needs, or about a passage that does
     *     not stand in the edition
     */
    public void decide(Actor actor, String recordId, long version, List<RedactionDecision> decisions) {
        RedactionSteps.Present present = steps.present(actor, recordId);
        EditionRedaction before = redactor.read(present.content(), present.files(), present.decisions());
        decisions.forEach(decision -> {
            RedactionSteps.requireReasoned(before, decision);
            RedactionSteps.requireAnswerable(present, before, decision);
        });
        steps.record(actor, recordId, version, decisions);
        count(recordId);
    }

    /** Counts what waits for a decision, for the work lists; after a draft was handed in or a decision was made. */
    void count(String recordId) {
        RedactionSteps.Present present = steps.presentForCount(recordId);
        EditionRedaction redaction = redactor.read(present.content(), present.files(), present.decisions());
        steps.keepCount(
                recordId,
                Math.toIntExact(redaction.passages().stream()
                        .filter(RedactionPassage::open)
                        .count()));
    }
}
