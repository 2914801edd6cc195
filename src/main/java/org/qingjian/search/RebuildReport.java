package org.qingjian.search;

import java.time.Duration;

/**
 * What a rebuild did.
 *
 * @param swapped false when the new index was refused
 * @param documents how many the new index holds
 * @param expected how many it should hold
 * @param name name of the new index
 */
public record RebuildReport(boolean swapped, long documents, long expected, String name, Duration took) {}
