package org.qingjian.exchange.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingjian.exchange.ImportJob;
import org.qingjian.exchange.Remark;

/** A job as programs read it. */
record JobView(
        String id,
        ImportJob.State state,
        String profile,
        boolean dryRun,
        boolean publish,
        String fileName,
        long fileSize,
        String sha256,
        double progress,
        long read,
        long created,
        long updated,
        long unchanged,
        long rejected,
        long warned,
        List<RemarkView> errors,
        List<RemarkView> warnings,
        ImportJob.@Nullable Failure failure,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /** What is wrong or odd about a row; row 0 is the file as a whole. */
    record RemarkView(long row, String column, String code, String message) {
        static RemarkView of(Remark remark) {
            return new RemarkView(remark.row(), remark.column(), remark.code(), remark.message());
        }
    }

    static JobView of(ImportJob job, List<Remark> errors, List<Remark> warnings) {
        return new JobView(
                job.id(),
                job.state(),
                job.profile(),
                job.dryRun(),
                job.publish(),
                job.file().name(),
                job.file().size(),
                job.file().sha256(),
                job.progress(),
                job.counts().read(),
                job.counts().created(),
                job.counts().updated(),
                job.counts().unchanged(),
                job.counts().rejected(),
                job.counts().warnings(),
                errors.stream().map(RemarkView::of).toList(),
                warnings.stream().map(RemarkView::of).toList(),
                job.failure(),
                job.times().requested(),
                job.times().started(),
                job.times().finished());
    }
}
