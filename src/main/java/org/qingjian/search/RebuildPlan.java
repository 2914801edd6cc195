package org.qingjian.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How to build an index from nothing. Whatever is read goes through in batches, so that a rebuild right after a large import
 * needs no more memory than any other.
 *
 * @param documents opens the stream of everything public
 * @param changedMeanwhile opens the stream of what changed since the documents were opened, by whichever process; asked before
 *     the counts are compared and once more after the swap
 * @param expected how many documents there must be; a new index that differs is thrown away
 */
public record RebuildPlan(
        Supplier<Stream<SearchDocument>> documents,
        Supplier<Stream<IndexChange>> changedMeanwhile,
        LongSupplier expected) {
    private static final int BATCH = 500;
    private static final long LONGEST_BATCH = 4_000_000;

    /** What was counted in a new index between two counts of the database. */
    public record Verdict(boolean agrees, long counted, long expected) {}

    /** Gives everything public to the writer, batch by batch; the list is good during the call only. */
    public void fill(Consumer<Collection<IndexChange>> write) {
        try (Stream<SearchDocument> all = documents.get()) {
            inBatches(all.<IndexChange>map(IndexChange.Put::new).iterator(), write);
        }
    }

    /** Gives what changed meanwhile to the writer, batch by batch. */
    public void catchUp(Consumer<Collection<IndexChange>> write) {
        try (Stream<IndexChange> changes = changedMeanwhile.get()) {
            inBatches(changes.iterator(), write);
        }
    }

    /**
     * Brings the new index up to date and counts. While records are published the database grows between two looks, so the
     * index may hold any number in between.
     *
     * @param write writes changes into the new index
     * @param counted how many documents the new index holds
     */
    public Verdict verify(Consumer<Collection<IndexChange>> write, LongSupplier counted) {
        long before = expected.getAsLong();
        catchUp(write);
        long count = counted.getAsLong();
        long after = expected.getAsLong();
        boolean agrees = count >= Math.min(before, after) && count <= Math.max(before, after);
        return new Verdict(agrees, count, after);
    }

    private static void inBatches(Iterator<IndexChange> changes, Consumer<Collection<IndexChange>> write) {
        List<IndexChange> batch = new ArrayList<>(BATCH);
        long length = 0;
        while (changes.hasNext()) {
            IndexChange change = changes.next();
            batch.add(change);
            length += length(change);
            if (batch.size() == BATCH || length > LONGEST_BATCH || !changes.hasNext()) {
                write.accept(batch);
                batch.clear();
                length = 0;
            }
        }
    }

    private static long length(IndexChange change) {
        return change instanceof IndexChange.Put put
                ? put.document().pages().stream()
                        .mapToLong(page -> page.text().length())
                        .sum()
                : 0;
    }
}
