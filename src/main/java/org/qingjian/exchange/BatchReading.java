package org.qingjian.exchange;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.qingjian.exchange.table.UnreadableFile;

/**
 * A file's rows by the batch, one batch ahead of the caller: understanding rows is this process's work and storing them mostly the
 * database's, so the two go on at the same time. Two batches are in memory, whatever the size of the file.
 */
final class BatchReading implements Closeable {
    private static final long LAST_BATCH_WITHIN_SECONDS = 60;

    private final MappedRows rows;
    private final int size;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "import-reader");
        thread.setDaemon(true);
        return thread;
    });
    private Future<Batch> ahead;

    /**
     * Some rows, and how far the file is read with them.
     *
     * @param ofFile what there is to say about the file as a whole since the batch before
     * @param last number of the last row
     * @param progress 0 to 1
     * @param broken why the file cannot be read behind these rows; null when it can
     * @param more whether another batch follows
     */
    record Batch(
            List<MappedRow> rows,
            List<Remark> ofFile,
            long last,
            double progress,
            @Nullable UnreadableFile broken,
            boolean more) {}

    BatchReading(MappedRows rows, int size) {
        this.rows = rows;
        this.size = size;
        this.ahead = reader.submit(this::read);
    }

    /** The next batch; not to be called behind the last. */
    Batch next() {
        Batch batch = await(ahead);
        if (batch.more()) {
            ahead = reader.submit(this::read);
        }
        return batch;
    }

    private Batch read() {
        List<MappedRow> batch = new ArrayList<>(size);
        UnreadableFile broken = null;
        boolean more = true;
        try {
            while (more && batch.size() < size) {
                MappedRow row = rows.next();
                more = row != null;
                if (row != null) {
                    batch.add(row);
                }
            }
        } catch (UnreadableFile e) {
            broken = e;
        }
        List<Remark> ofFile = new ArrayList<>(rows.fileRemarks());
        rows.fileRemarks().clear();
        return new Batch(batch, ofFile, rows.lastNumber(), rows.progress(), broken, more && broken == null);
    }

    private static Batch await(Future<Batch> reading) {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a file was being read", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /** Waits for the batch that is being read: the file must not be closed under it. */
    @Override
    public void close() {
        reader.shutdown();
        try {
            if (!reader.awaitTermination(LAST_BATCH_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("a file's reader does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
