package org.qingjian.search;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How to build an index from nothing.
 *
 * @param documents opens the stream of everything public; the engine closes it
 * @param changedMeanwhile what changed since the stream was opened, by whichever process; asked before the counts are
 *     compared and once more after the swap
 * @param expected how many documents there must be; a new index that differs is thrown away
 */
public record RebuildPlan(
        Supplier<Stream<SearchDocument>> documents,
        Supplier<? extends Collection<? extends IndexChange>> changedMeanwhile,
        LongSupplier expected) {

    /** What was counted in a new index between two counts of the database. */
    public record Verdict(boolean agrees, long counted, long expected) {}

    /**
     * Brings the new index up to date and counts. While records are published the database grows between two looks, so the
     * index may hold any number in between.
     *
     * @param apply writes changes into the new index
     * @param counted how many documents the new index holds
     */
    public Verdict verify(Consumer<Collection<? extends IndexChange>> apply, LongSupplier counted) {
        long before = expected.getAsLong();
        apply.accept(changedMeanwhile.get());
        long count = counted.getAsLong();
        long after = expected.getAsLong();
        boolean agrees = count >= Math.min(before, after) && count <= Math.max(before, after);
        return new Verdict(agrees, count, after);
    }
}
