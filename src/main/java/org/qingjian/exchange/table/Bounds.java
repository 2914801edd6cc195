package org.qingjian.exchange.table;

/**
 * What one file may make the reader hold or do.
 *
 * @param rowChars longest row, in characters
 * @param inflatedBytes all parts of a workbook, unpacked
 * @param sharedStringBytes the part of a workbook that has to be held in memory, unpacked
 * @param columns most cells of a row
 */
public record Bounds(int rowChars, long inflatedBytes, long sharedStringBytes, int columns) {
    /** Generous for real deliveries (100,000 rows of the widest form), small beside 512 MB of heap. */
    public static final Bounds DEFAULT = new Bounds(4_000_000, 1L << 31, 96L << 20, 1_000);
}
