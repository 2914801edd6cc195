package org.qingjian.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A public answer as the desk sees it.
 *
 * @param agreed whether the complainant has agreed
 * @param question empty while nothing is written
 * @param approvals how many officers have approved, of the two that are needed
 * @param mayApprove whether this reader may be the next
 * @param publishedOn null while it is not public
 */
public record AnswerDraft(
        boolean agreed,
        String question,
        String answer,
        int approvals,
        boolean mayApprove,
        @Nullable LocalDate publishedOn) {}
