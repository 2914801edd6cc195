package org.qingjian.disclosure;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The command to save a draft: content and files together, or nothing.
 *
 * @param answers what the form asks for the checks alone
 * @param detach positions of files to take off; empty for a new record
 * @param attach one's own uploads to attach, in this order
 */
public record DraftChange(RecordContent content, CheckAnswers answers, Set<Integer> detach, List<UUID> attach) {
    public DraftChange {
        detach = Set.copyOf(detach);
        attach = List.copyOf(attach);
    }
}
