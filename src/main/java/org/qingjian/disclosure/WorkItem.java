package org.qingjian.disclosure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An edition in preparation as a line of the desk's work lists.
 *
 * @param label document number, or the title where there is none
 * @param correction of a record that is already public
 * @param due by when it has to be public; null when no limit is known
 * @param blocking open findings that stand in the way
 * @param toJudge passages and findings somebody has to look at
 * @param firstFinding what stands in the way first, in Chinese; empty when nothing does
 * @param from post of who did the last step
 * @param releaseAt when it is released by itself
 * @param mine whether the actor may take the next step: it is neither another branch's nor the actor's own work
 */
public record WorkItem(
        String recordId,
        RecordKind kind,
        EditionState state,
        long version,
        String label,
        String party,
        boolean correction,
        @Nullable PublicationDue due,
        int blocking,
        long toJudge,
        String firstFinding,
        String from,
        @Nullable Instant since,
        @Nullable Instant releaseAt,
        boolean sentBack,
        boolean mine) {}
