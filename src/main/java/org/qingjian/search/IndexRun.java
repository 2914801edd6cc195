package org.qingjian.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something done to the index as a whole.
 *
 * @param startedBy id of the account, or the name of the job or command
 * @param documents how many documents the index held at the end; null where it was not counted
 * @param expected how many it should hold
 * @param drift what differed, for a comparison
 */
public record IndexRun(
        long id,
        Task task,
        State state,
        String startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Long documents,
        @Nullable Long expected,
        @Nullable Drift drift) {

    /** What is done. */
    public enum Task {
        /** A new index beside the one that serves, then the swap. */
        REBUILD,
        /** Back to the index before the last swap. */
        ROLL_BACK,
        /** Compare with the records. */
        DRIFT_CHECK,
        /** Compare, and mend what differs. */
        DRIFT_REPAIR
    }

    /** How it ended. REFUSED: counts did not agree, or nothing to go back to; the index is as before. */
    public enum State {
        RUNNING,
        DONE,
        REFUSED,
        FAILED,
        INTERRUPTED
    }

    /** How many documents were missing in the index, had another revision, or should not be there. */
    public record Drift(long missing, long stale, long surplus) {
        public boolean clean() {
            return missing == 0 && stale == 0 && surplus == 0;
        }
    }

    /** What came of it. */
    record Result(
            State state,
            @Nullable Long documents,
            @Nullable Long expected,
            @Nullable Drift drift) {}
}
