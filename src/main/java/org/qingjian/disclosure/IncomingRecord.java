package org.qingjian.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * A record as another system delivers it.
 *
 * @param sourceId its id there
 * @param project the EIA project it belongs to, if any
 */
public record IncomingRecord(
        String sourceId, RecordContent content, @Nullable ProjectKey project) {

    /**
     * What identifies a project in the delivering system.
     *
     * @param key stable key within the source
     */
    public record ProjectKey(String key, String name, String developer) {}
}
