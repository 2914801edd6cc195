package org.qingjian.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * A record as another system delivers it.
 *
 * @param sourceId its id there
 * @param project the EIA project it belongs to, if any
 * @param completes whether it is another part of what was delivered before, and no later stage of its case
 */
public record IncomingRecord(
        String sourceId, RecordContent content, @Nullable ProjectKey project, boolean completes) {

    public IncomingRecord(String sourceId, RecordContent content, @Nullable ProjectKey project) {
        this(sourceId, content, project, false);
    }

    /** The same as another part of what was delivered before. */
    public IncomingRecord completing() {
        return new IncomingRecord(sourceId, content, project, true);
    }

    /**
     * What identifies a project in the delivering system.
     *
     * @param key stable key within the source
     */
    public record ProjectKey(String key, String name, String developer) {}
}
