package org.qingjian.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A few reading processes, started when needed, used again, ended when idle or worn. */
final class ReadingProcesses implements AutoCloseable {
    private static final int MOST_JOBS = 200;
    private static final Duration LONGEST_QUEUE = Duration.ofSeconds(60);

    private final int memory;
    private final Path temporary;
    private final Duration within;
    private final Duration idleTime;
    private final Semaphore slots;
    private final ConcurrentLinkedDeque<ReadingChild> idle = new ConcurrentLinkedDeque<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "document-reading-watch");
        thread.setDaemon(true);
        return thread;
    });

    ReadingProcesses(DocumentConfig config, Path temporary) {
        this.memory = config.readerMemory();
        this.temporary = temporary;
        this.within = config.readWithin();
        this.idleTime = config.readerIdle();
        this.slots = new Semaphore(config.readers());
    }

    /** What the job found; TIMEOUT, ARCHIVE_BOMB or CORRUPT when it did not end well. */
    DocumentText run(Job job) throws Refusal {
        takeSlot();
        ReadingChild child = null;
        try {
            child = child();
            return child.run(job, within);
        } finally {
            giveBack(child);
            slots.release();
        }
    }

    private void takeSlot() throws Refusal {
        try {
            if (!slots.tryAcquire(LONGEST_QUEUE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal(RefusalReason.TIMEOUT, "too many files are being read");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(RefusalReason.TIMEOUT, "interrupted");
        }
    }

    private ReadingChild child() {
        for (ReadingChild child = idle.pollFirst(); child != null; child = idle.pollFirst()) {
            if (child.isFit(MOST_JOBS)) {
                return child;
            }
            child.kill();
        }
        try {
            return new ReadingChild(memory, temporary, watch);
        } catch (IOException e) {
            throw new UncheckedIOException("no reading process could be started", e);
        }
    }

    private void giveBack(@Nullable ReadingChild child) {
        if (child != null && child.isFit(MOST_JOBS)) {
            idle.addFirst(child);
            var unused = watch.schedule(() -> endIdle(child), idleTime.toMillis(), TimeUnit.MILLISECONDS);
        } else if (child != null) {
            child.kill();
        }
    }

    private void endIdle(ReadingChild child) {
        if (idle.remove(child)) {
            child.kill();
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
        idle.forEach(ReadingChild::kill);
    }
}
