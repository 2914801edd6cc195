package org.qingjian.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delivered file on its way in, or its report.
 *
 * @param branch code of the branch that answers for the records
 * @param progress from 0 to 1
 * @param failure why the job as a whole failed; rows before it may have gone in
 */
public record ImportJob(
        String id,
        String profile,
        DeliveredFile file,
        String branch,
        boolean dryRun,
        boolean publish,
        State state,
        String requestedBy,
        Times times,
        double progress,
        Counts counts,
        @Nullable Failure failure) {

    /** Where a job stands. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED;

        public boolean isOver() {
            return this == DONE || this == FAILED;
        }
    }

    /**
     * The file.
     *
     * @param sha256 lower-case hexadecimal
     */
    public record DeliveredFile(String name, long size, String sha256) {}

    /** When things happened. */
    public record Times(
            Instant requested,
            @Nullable Instant started,
            @Nullable Instant finished) {}

    /** What became of the rows; {@code read} is the sum of the others without {@code warnings}. */
    public record Counts(long read, long created, long updated, long unchanged, long rejected, long warnings) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        Counts plus(Counts more) {
            return new Counts(
                    read + more.read,
                    created + more.created,
                    updated + more.updated,
                    unchanged + more.unchanged,
                    rejected + more.rejected,
                    warnings + more.warnings);
        }
    }

    /** Why a job failed, without personal data. */
    public record Failure(String code, String message) {}
}
