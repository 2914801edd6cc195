package org.qingjian.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The command to enter a record.
 *
 * @param source system it comes from; {@code desk} for what is typed here
 * @param sourceId its id there, or empty to take the record's own
 * @param branch code of the branch that answers for it
 * @param files stored files, by hash
 */
public record NewRecord(
        String source,
        String sourceId,
        String branch,
        @Nullable String projectId,
        RecordContent content,
        List<AttachedFile> files) {}
