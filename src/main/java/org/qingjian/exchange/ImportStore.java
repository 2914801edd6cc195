package org.qingjian.exchange;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qingjian.exchange.ImportJob.Counts;
import org.qingjian.exchange.ImportJob.Failure;
import org.qingjian.exchange.ImportJob.State;

/** Jobs and what there is to tell about their rows. Runs in the caller's transaction, if there is one. */
@Singleton
class ImportStore {
    private static final String COLUMNS =
            "id, profile, file_name, file_size, file_sha256, branch, dry_run, publish, state,"
                    + " requested_by, requested_at, started_at, finished_at, progress, rows_read, rows_created, rows_updated,"
                    + " rows_unchanged, rows_rejected, warnings, failure_code, failure ";
    private static final String ADD = """
            insert into import_job (id, profile, file_name, file_size, file_sha256, branch, dry_run, publish, state,
                requested_by, requested_at, definition)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ADVANCE = """
            update import_job
               set checkpoint_row = ?, progress = ?, rows_read = rows_read + ?, rows_created = rows_created + ?,
                   rows_updated = rows_updated + ?, rows_unchanged = rows_unchanged + ?,
                   rows_rejected = rows_rejected + ?, warnings = warnings + ?
             where id = ? and runner = ? and state = 'RUNNING'
            """;
    /** A dry run starts again from the front; what it counted and remarked before is void. */
    private static final String CLAIM = """
            update import_job set state = 'RUNNING', runner = ?, started_at = coalesce(started_at, ?) where id = ?
            """;

    private static final String RESTART = """
            update import_job
               set checkpoint_row = 0, progress = 0, rows_read = 0, rows_created = 0, rows_updated = 0,
                   rows_unchanged = 0, rows_rejected = 0, warnings = 0
             where id = ?
            """;
    private static final String FINISH = """
            update import_job
               set state = ?, finished_at = ?, failure_code = ?, failure = ?,
                   progress = case when ? then 1 else progress end
             where id = ? and runner = ?
            """;

    private final AgroalDataSource dataSource;

    /** A job as its runner needs it. */
    record Work(ImportJob job, String definition, long checkpoint) {}

    /** A step forward. */
    record Step(long checkpoint, double progress, Counts counts) {}

    ImportStore(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    void add(ImportJob job, String definition) {
        with(ADD, statement -> {
            Arguments arguments = new Arguments(statement)
                    .add(job.id())
                    .add(job.profile())
                    .add(job.file().name())
                    .add(job.file().size())
                    .add(job.file().sha256())
                    .add(job.branch())
                    .add(job.dryRun())
                    .add(job.publish())
                    .add(job.state().name())
                    .add(job.requestedBy())
                    .add(Timestamp.from(job.times().requested()));
            return arguments.add(definition).update();
        });
    }

    Optional<ImportJob> find(String id) {
        return with("select " + COLUMNS + "from import_job where id = ?", statement -> {
            try (ResultSet row = new Arguments(statement).add(id).query()) {
                return row.next() ? Optional.of(job(row)) : Optional.<ImportJob>empty();
            }
        });
    }

    /** The newest first; of one branch, or of all when it is null. */
    List<ImportJob> latest(@Nullable String branch, int most) {
        return with(
                "select " + COLUMNS + "from import_job where branch = coalesce(?, branch)"
                        + " order by requested_at desc, queue_number desc limit ?",
                statement -> {
                    List<ImportJob> jobs = new ArrayList<>();
                    try (ResultSet row =
                            new Arguments(statement).add(branch).add(most).query()) {
                        while (row.next()) {
                            jobs.add(job(row));
                        }
                    }
                    return jobs;
                });
    }

    /** The oldest that is not over; one that is running already has lost its runner, or the caller would not hold the lock. */
    Optional<Work> oldestUnfinished() {
        String sql = "select " + COLUMNS + ", definition, checkpoint_row from import_job"
                + " where state in ('QUEUED', 'RUNNING') order by queue_number limit 1";
        return with(sql, statement -> {
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Work(job(row), row.getString("definition"), row.getLong("checkpoint_row")))
                        : Optional.<Work>empty();
            }
        });
    }

    void claim(ImportJob job, String runner, Instant now) {
        with(
                CLAIM,
                statement -> new Arguments(statement)
                        .add(runner)
                        .add(Timestamp.from(now))
                        .add(job.id())
                        .update());
        if (job.dryRun()) {
            with(RESTART, statement -> new Arguments(statement).add(job.id()).update());
            with(
                    "delete from import_remark where job_id = ?",
                    statement -> new Arguments(statement).add(job.id()).update());
        }
    }

    /** False when another runner has taken the job over. */
    boolean advance(String id, String runner, Step step) {
        Counts counts = step.counts();
        return with(
                        ADVANCE,
                        statement -> new Arguments(statement)
                                .add(step.checkpoint())
                                .add(step.progress())
                                .add(counts.read())
                                .add(counts.created())
                                .add(counts.updated())
                                .add(counts.unchanged())
                                .add(counts.rejected())
                                .add(counts.warnings())
                                .add(id)
                                .add(runner)
                                .update())
                == 1;
    }

    void finish(String id, String runner, @Nullable Failure failure, Instant now) {
        with(
                FINISH,
                statement -> new Arguments(statement)
                        .add((failure == null ? State.DONE : State.FAILED).name())
                        .add(Timestamp.from(now))
                        .add(failure == null ? null : failure.code())
                        .add(failure == null ? null : failure.message())
                        .add(failure == null)
                        .add(id)
                        .add(runner)
                        .update());
    }

    void remark(String id, List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        String sql = "insert into import_remark (job_id, severity, row_number, column_name, code, message)"
                + " values (?, ?, ?, ?, ?, ?)";
        with(sql, statement -> {
            for (Remark remark : remarks) {
                new Arguments(statement)
                        .add(id)
                        .add(remark.severity().name())
                        .add(remark.row())
                        .add(remark.column())
                        .add(remark.code())
                        .add(remark.message());
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    /** In the order of the rows. */
    List<Remark> remarks(String id, Remark.Severity severity, int most) {
        List<Remark> remarks = new ArrayList<>();
        String sql = "select severity, row_number, column_name, code, message from import_remark"
                + " where job_id = ? and severity = ? order by seq limit ?";
        with(sql, statement -> {
            try (ResultSet row = new Arguments(statement)
                    .add(id)
                    .add(severity.name())
                    .add(most)
                    .query()) {
                while (row.next()) {
                    remarks.add(remark(row));
                }
            }
            return remarks.size();
        });
        return remarks;
    }

    /** All of them, one at a time, in the order of the rows. */
    void eachRemark(String id, Consumer<Remark> consumer) {
        String sql = "select severity, row_number, column_name, code, message from import_remark"
                + " where job_id = ? order by seq";
        with(sql, statement -> {
            // the driver hands out rows in portions only inside a transaction
            statement.getConnection().setAutoCommit(false);
            statement.setFetchSize(1000);
            try (ResultSet row = new Arguments(statement).add(id).query()) {
                while (row.next()) {
                    consumer.accept(remark(row));
                }
            } finally {
                statement.getConnection().rollback();
                statement.getConnection().setAutoCommit(true);
            }
            return 0;
        });
    }

    private static Remark remark(ResultSet row) throws SQLException {
        return new Remark(
                Remark.Severity.valueOf(row.getString(1)),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5));
    }

    private static ImportJob job(ResultSet row) throws SQLException {
        String failure = row.getString("failure_code");
        return new ImportJob(
                row.getString("id"),
                row.getString("profile"),
                new ImportJob.DeliveredFile(
                        row.getString("file_name"), row.getLong("file_size"), row.getString("file_sha256")),
                row.getString("branch"),
                row.getBoolean("dry_run"),
                row.getBoolean("publish"),
                State.valueOf(row.getString("state")),
                row.getString("requested_by"),
                new ImportJob.Times(
                        row.getTimestamp("requested_at").toInstant(),
                        instant(row.getTimestamp("started_at")),
                        instant(row.getTimestamp("finished_at"))),
                row.getDouble("progress"),
                new Counts(
                        row.getLong("rows_read"),
                        row.getLong("rows_created"),
                        row.getLong("rows_updated"),
                        row.getLong("rows_unchanged"),
                        row.getLong("rows_rejected"),
                        row.getLong("warnings")),
                failure == null ? null : new Failure(failure, row.getString("failure")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private <T> T with(String sql, SqlWork<T> work) {
        return SqlWork.in(dataSource, sql, work);
    }
}
