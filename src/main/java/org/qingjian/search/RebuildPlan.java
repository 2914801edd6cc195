package org.qingjian.search;

import java.util.Collection;
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
        LongSupplier expected) {}
