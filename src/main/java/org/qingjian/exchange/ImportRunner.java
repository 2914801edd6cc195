package org.qingjian.exchange;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.qingjian.exchange.BatchReading.Batch;
import org.qingjian.exchange.ImportJob.Counts;
import org.qingjian.exchange.ImportJob.Failure;
import org.qingjian.exchange.ImportStore.Step;
import org.qingjian.exchange.ImportStore.Work;
import org.qingjian.exchange.table.UnreadableFile;

/**
 * Runs jobs, the oldest first. Every batch is one transaction that also moves the job's checkpoint, so a process that is killed anywhere
 * leaves a job that goes on behind its last whole batch. A dry run is one transaction that is rolled back: it reports exactly what the
 * real one would.
 */
@Singleton
class ImportRunner {
    private static final int DRY_RUN_SECONDS = 12 * 3600;
    private static final int BATCH_SECONDS = 300;

    private final ImportStore store;
    private final BatchImport batches;
    private final ImportLock lock;
    private final Spool spool;
    private final ExchangeSettings settings;
    private final Clock clock;
    private final String name = UUID.randomUUID().toString();

    /** The runner was told to stop, or another one has the job: it goes on elsewhere. */
    private static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Rolls a dry run back. */
    private static final class DryRunEnds extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    ImportRunner(
            ImportStore store,
            BatchImport batches,
            ImportLock lock,
            Spool spool,
            ExchangeSettings settings,
            Clock clock) {
        this.store = store;
        this.batches = batches;
        this.lock = lock;
        this.spool = spool;
        this.settings = settings;
        this.clock = clock;
    }

    /** Runs the oldest job that is not over, until it is over or {@code stop} says so. False when there is none to run here. */
    boolean runNext(BooleanSupplier stop) {
        Optional<ImportLock.Held> held = lock.tryLock();
        if (held.isEmpty()) {
            return false;
        }
        try (ImportLock.Held closing = held.get()) {
            Optional<Work> work = store.oldestUnfinished();
            work.ifPresent(found -> run(found, stop));
            return work.isPresent();
        } catch (Interrupted e) {
            return false;
        }
    }

    private void run(Work work, BooleanSupplier stop) {
        ImportJob job = work.job();
        QuarkusTransaction.requiringNew().run(() -> store.claim(job, name, clock.instant()));
        Failure failure = null;
        ImportProfile profile = ProfileFiles.parse(work.definition());
        try (MappedRows rows = MappedRows.open(profile, spool.file(job.id()), clock)) {
            if (job.dryRun()) {
                dryRun(work, profile, rows, stop);
            } else {
                skip(rows, work.checkpoint());
                all(work, profile, rows, stop);
            }
        } catch (UnusableFile e) {
            failure = new Failure(e.code(), String.valueOf(e.getMessage()));
        } catch (UnreadableFile e) {
            failure = Failures.of(e);
        }
        finish(job, failure);
    }

    private void finish(ImportJob job, @Nullable Failure failure) {
        QuarkusTransaction.requiringNew().run(() -> store.finish(job.id(), name, failure, clock.instant()));
        spool.delete(job.id());
        Log.infof("import %s by profile %s: %s", job.id(), job.profile(), failure == null ? "done" : failure.code());
    }

    private static void skip(MappedRows rows, long checkpoint) {
        if (checkpoint > 0) {
            rows.fileRemarks().clear();
            rows.skipTo(checkpoint);
        }
    }

    private void dryRun(Work work, ImportProfile profile, MappedRows rows, BooleanSupplier stop) {
        try {
            QuarkusTransaction.requiringNew().timeout(DRY_RUN_SECONDS).run(() -> {
                all(work, profile, rows, stop);
                throw new DryRunEnds();
            });
        } catch (DryRunEnds expected) {
            Log.debugf("dry run %s rolled back", work.job().id());
        }
    }

    private void all(Work work, ImportProfile profile, MappedRows rows, BooleanSupplier stop) {
        try (BatchReading reading = new BatchReading(rows, settings.batch())) {
            Batch batch;
            do {
                if (stop.getAsBoolean()) {
                    throw new Interrupted();
                }
                batch = reading.next();
                take(work, profile, batch);
                UnreadableFile broken = batch.broken();
                if (broken != null) {
                    throw broken;
                }
            } while (batch.more());
        }
    }

    /** What a batch cannot do because of one of its rows, its rows do one by one. */
    private void take(Work work, ImportProfile profile, Batch batch) {
        if (work.job().dryRun()) {
            BatchImport.Result result = batches.take(work, profile, batch.rows());
            QuarkusTransaction.requiringNew().run(() -> report(work, batch, batch.last(), result));
            return;
        }
        try {
            inTransaction(work, profile, batch, batch.rows(), batch.last());
        } catch (Interrupted e) {
            throw e;
        } catch (RuntimeException e) {
            Log.warnf(
                    e,
                    "a batch of import %s failed, taking its rows one by one",
                    work.job().id());
            for (MappedRow row : batch.rows()) {
                single(work, profile, batch, row);
            }
        }
    }

    private void single(Work work, ImportProfile profile, Batch batch, MappedRow row) {
        try {
            inTransaction(work, profile, batch, List.of(row), row.number());
        } catch (Interrupted e) {
            throw e;
        } catch (RuntimeException e) {
            Remark remark = Remark.error(row.number(), "", "not-storable", "这一行不能保存");
            BatchImport.Result result = new BatchImport.Result(new Counts(1, 0, 0, 0, 1, 0), List.of(remark));
            QuarkusTransaction.requiringNew().run(() -> report(work, batch, row.number(), result));
        }
    }

    private void inTransaction(Work work, ImportProfile profile, Batch batch, List<MappedRow> rows, long last) {
        QuarkusTransaction.requiringNew()
                .timeout(BATCH_SECONDS)
                .run(() -> report(work, batch, last, batches.take(work, profile, rows)));
    }

    private void report(Work work, Batch batch, long last, BatchImport.Result result) {
        List<Remark> remarks = new ArrayList<>(batch.ofFile());
        Counts ofFile = new Counts(0, 0, 0, 0, 0, remarks.size());
        remarks.addAll(result.remarks());
        Step step = new Step(last, batch.progress(), result.counts().plus(ofFile));
        if (!store.advance(work.job().id(), name, step)) {
            throw new Interrupted();
        }
        store.remark(work.job().id(), remarks);
        batch.ofFile().clear();
    }
}
