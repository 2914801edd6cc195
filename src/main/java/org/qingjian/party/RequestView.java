package org.qingjian.party;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as the enterprise and the desk see it.
 *
 * @param label what the record is called; what the enterprise calls it when it is missing
 * @param due by when it is decided; without a law it is the bureau's own target. Null when the calendar is not loaded
 * @param outcome null while it is open
 * @param reason of the decision
 * @param steps the newest first
 */
public record RequestView(
        String id,
        RequestKind kind,
        @Nullable ObjectionKind objection,
        @Nullable String recordId,
        String label,
        String creditCode,
        String text,
        boolean commitment,
        Instant filedAt,
        RequestState state,
        @Nullable Countdown due,
        @Nullable RequestOutcome outcome,
        String reason,
        List<File> files,
        List<Step> steps) {
    public RequestView {
        files = List.copyOf(files);
        steps = List.copyOf(steps);
    }

    /** A file of evidence. */
    public record File(int position, String name, String mediaType, long size) {}

    /** One thing that happened; {@code unit} is a post or unit, never a person. */
    public record Step(RequestStepKind kind, Instant at, String unit, String note) {}

    public boolean open() {
        return state == RequestState.FILED;
    }

    public boolean toBeCorrected() {
        return state == RequestState.TO_BE_CORRECTED;
    }

    /** Whether it is open and its last day has passed. */
    public boolean late() {
        return open() && due != null && due.late();
    }

    public String url() {
        return "/my/requests/" + id;
    }

    public List<RequestOutcome> possible() {
        return kind.outcomes().stream().sorted().toList();
    }
}
