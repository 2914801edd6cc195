package org.qingjian.search;

import java.util.List;

/**
 * How index and database differ.
 *
 * @param compared ids looked at
 * @param missing public but not in the index
 * @param stale in the index with another revision
 * @param surplus in the index but not public
 * @param repaired whether the differences were mended
 */
public record DriftReport(
        long compared, List<String> missing, List<String> stale, List<String> surplus, boolean repaired) {
    public boolean clean() {
        return missing.isEmpty() && stale.isEmpty() && surplus.isEmpty();
    }
}
