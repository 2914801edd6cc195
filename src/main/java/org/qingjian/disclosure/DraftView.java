package org.qingjian.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record in preparation, for staff.
 *
 * @param branch code of the branch that answers for it
 * @param answers what was answered for the checks alone
 * @param edition number of the edition in preparation; more than 1 for a correction
 * @param state where it stands; its content changes only as a DRAFT
 * @param version grows with every change of the content; to be sent back with a change
 */
public record DraftView(
        String id,
        RecordKind kind,
        String branch,
        @Nullable String projectId,
        int edition,
        EditionState state,
        long version,
        RecordContent content,
        CheckAnswers answers,
        List<AttachedFile> files) {

    /** Whether content and files may be changed. */
    public boolean isOpen() {
        return state == EditionState.DRAFT;
    }
}
