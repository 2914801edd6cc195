package org.qingjian.disclosure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.PortalException.Violation;

/**
 * A record as the desk sees it: what is in preparation, what is public, what stands in the way, what was done.
 *
 * @param edition the one in preparation; null when none is
 * @param live content of the public edition; null when there is none
 * @param difference from the public edition to the one in preparation; null when either is missing
 * @param obstacles what would stop a release now
 * @param duties what the actor may do next
 * @param revision of the record, for withdrawal
 */
public record DeskRecord(
        String recordId,
        RecordKind kind,
        RecordState state,
        String branch,
        long revision,
        @Nullable InPreparation edition,
        @Nullable RecordContent live,
        @Nullable TextDifference difference,
        @Nullable PublicationDue due,
        List<FindingView> findings,
        List<Violation> obstacles,
        List<StepLine> history,
        Duties duties,
        @Nullable Sealed sealed) {

    /** The edition in preparation. */
    public record InPreparation(
            int number,
            EditionState state,
            long version,
            RecordContent content,
            List<AttachedFile> files,
            @Nullable String changeNote,
            @Nullable Instant releaseAt,
            ProcedureDates procedure,
            boolean major,
            long openPassages) {}

    /** What the actor may do with it as it stands. */
    public record Duties(
            boolean edit, boolean review, boolean release, boolean correct, boolean withdraw, boolean sameHands) {}

    /** That there is an original under seal, with its hash and how many places were masked. */
    public record Sealed(String contentHash, Instant sealedAt, int places) {}

    /** The content to show: what is in preparation, else what is public. */
    public RecordContent content() {
        if (edition != null) {
            return edition.content();
        }
        return java.util.Objects.requireNonNull(live);
    }
}
