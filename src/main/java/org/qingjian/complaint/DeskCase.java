package org.qingjian.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingjian.enterprise.Enterprises;
import org.qingjian.identity.vault.AccessRequest;
import org.qingjian.identity.vault.VaultField;

/**
 * A case as officers see it: masked, with every step, and what each may do next.
 *
 * @param id key of the case, for its identity
 * @param provable whether evidence can be added or taken back as the case stands
 * @param senderObjections how often the bureau objected to the office that sent it
 * @param reported whether there is a report to the superior that assigned it
 * @param alike possible duplicates: suggested, never merged by themselves
 * @param joined cases that are investigated together
 * @param parts cases that came in the same submission
 * @param suggested what the words suggest; null when the case is not to be sorted any more
 * @param sealedFields what the vault has of it
 * @param requests openings asked for, for who may open or approve
 */
public record DeskCase(
        UUID id,
        CaseLine line,
        String text,
        String occurred,
        String accused,
        String creditCode,
        Map<String, String> answers,
        int coSigners,
        int senderObjections,
        String source,
        String sourceReply,
        List<StepLine> steps,
        List<TrackedCase.Message> messages,
        List<FileLine> files,
        List<Evidence> evidence,
        boolean provable,
        boolean reported,
        @Nullable Reply reply,
        @Nullable Evaluation evaluation,
        boolean calledBack,
        TrackedCase.@Nullable NextDate next,
        List<CaseLine> alike,
        List<String> joined,
        List<String> parts,
        @Nullable Suggested suggested,
        List<Move> moves,
        List<VaultField> sealedFields,
        List<AccessRequest> requests) {

    /** A step with its note, internal ones included. */
    public record StepLine(Instant at, LocalDate on, StepKind step, String unit, String note, boolean open) {}

    /** A file: a re-encoded photo or masked text. */
    public record FileLine(UUID id, String mediaType, long size, PhotoState photo, String text) {}

    /** Whether a file is a photo that can be seen already. */
    public enum PhotoState {
        NO_PHOTO,
        BEING_COPIED,
        SHOWN,
        UNSHOWABLE
    }

    /**
     * What the words of the case suggest.
     *
     * @param because the words that point to the kind; empty when none do
     */
    public record Suggested(ComplaintKind kind, String because, Medium medium, List<Enterprises.Hit> enterprises) {}
}
