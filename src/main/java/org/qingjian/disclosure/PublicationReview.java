package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import org.qingjian.identity.Actor;
import org.qingjian.shared.PortalException;

/**
 * 送审、复核: from draft to approval. Every call names the version that the caller saw, and fails with {@code STALE_VERSION}
 * when somebody else has changed the edition meanwhile; each is written down with who did it and why.
 */
@ApplicationScoped
public class PublicationReview {
    private final ReviewSteps steps;
    private final PublicVersions versions;
    private final RedactionReview redaction;
    private final FindingRun findings;

    PublicationReview(ReviewSteps steps, PublicVersions versions, RedactionReview redaction, FindingRun findings) {
        this.steps = steps;
        this.versions = versions;
        this.redaction = redaction;
        this.findings = findings;
    }

    /**
     * The clerk hands the draft to the legal reviewer.
     *
     * @param note for a correction what the public is told about it; required then
     */
    public void submit(Actor actor, String recordId, long version, String note) {
        steps.submit(actor, recordId, version, note);
        redaction.count(recordId);
        findings.afterChange(recordId);
    }

    /** Back to the clerk, with the reason; from review by the reviewer, after approval by the publisher. */
    public void sendBack(Actor actor, String recordId, long version, String reason) {
        steps.sendBack(actor, recordId, version, reason);
    }

    /** The clerk gives a draft up, with the reason. */
    public void discard(Actor actor, String recordId, long version, String reason) {
        steps.discard(actor, recordId, version, reason);
        findings.afterChange(recordId);
    }

    /**
     * Approves: the public version is made of the redacted texts, proven, and from then on it is the edition; the original
     * goes under seal.
     *
     * @param dates of a major decision; {@link ProcedureDates#NONE} for others
     * @param note for the publisher
     * @throws PortalException {@code PUBLICATION_BLOCKED} for whoever wrote the edition, while a redaction is undecided, when
     *     a leak is left, or when a major decision lacks a date
     */
    public void approve(Actor actor, String recordId, long version, ProcedureDates dates, String note) {
        ReviewSteps.UnderReview present = steps.underReview(actor, recordId, version);
        ReviewSteps.requireProcedure(present.content(), dates);
        PublicVersion made = versions.make(present.content(), present.files(), present.decisions(), version);
        steps.approve(actor, recordId, made, dates, note);
        findings.afterChange(recordId);
    }
}
