package org.qingjian.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * A record as another system delivers it.
 *
 * @param sourceId its id there
 * @param project the EIA project it belongs to, if any
 * @param completes whether it is another part of what was delivered before, and no later stage of its case
 * @param answers what the delivering system knows and only the checks ask for; not public
 */
public record IncomingRecord(
        String sourceId, RecordContent content, @Nullable ProjectKey project, boolean completes, CheckAnswers answers) {

    public IncomingRecord(String sourceId, RecordContent content, @Nullable ProjectKey project) {
        this(sourceId, content, project, false, CheckAnswers.NONE);
    }

    /** The same as another part of what was delivered before. */
    public IncomingRecord completing() {
        return new IncomingRecord(sourceId, content, project, true, answers);
    }

    /** The same with what the delivering system knows for the checks. */
    public IncomingRecord answering(CheckAnswers known) {
        return new IncomingRecord(sourceId, content, project, completes, known);
    }

    /**
     * What identifies a project in the delivering system.
     *
     * @param key stable key within the source
     */
    public record ProjectKey(String key, String name, String developer) {}
}
