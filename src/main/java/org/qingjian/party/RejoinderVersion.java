package org.qingjian.party;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a rejoinder as the enterprise and the desk see it.
 *
 * @param text as the enterprise wrote it
 * @param publicText as it is or will be public; null until it was checked
 * @param reason why it was returned; empty otherwise
 * @param version of the row, to tell whether somebody was quicker
 */
public record RejoinderVersion(
        String id,
        String recordId,
        String recordLabel,
        String party,
        int number,
        String text,
        @Nullable String publicText,
        RejoinderState state,
        Instant submittedAt,
        @Nullable Instant publishedAt,
        String reason,
        long version) {

    /** Whether the enterprise can still take it back. */
    public boolean open() {
        return !state.isOver();
    }
}
