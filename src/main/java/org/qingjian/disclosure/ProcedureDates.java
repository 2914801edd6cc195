package org.qingjian.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The two steps a major decision needs before it is made.
 *
 * @param legalReviewOn 法制审核 (Administrative Penalty Law, Article 58)
 * @param deliberatedOn 集体讨论 (Article 57, paragraph 2)
 */
public record ProcedureDates(
        @Nullable LocalDate legalReviewOn, @Nullable LocalDate deliberatedOn) {
    /** Nothing recorded. */
    public static final ProcedureDates NONE = new ProcedureDates(null, null);
}
