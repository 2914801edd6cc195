package org.qingjian.complaint;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The written answer (处理意见书, 信访工作条例 art. 32; 环保举报热线工作管理办法 art. 14): what was asked, what was found, what the bureau
 * thinks of it, on which law, and what the complainant can do.
 *
 * @param evidence what the evidence of the case shows, in words; may be empty
 * @param decisionNumber number of a decision that followed, when it is already public
 * @param draftedBy account id of the drafter, who may not approve
 */
public record Reply(
        String request,
        String facts,
        Opinion opinion,
        String legalBasis,
        String remedy,
        String evidence,
        @Nullable String decisionNumber,
        Outcome outcome,
        String draftedBy,
        @Nullable String approvedBy,
        @Nullable Instant sentAt,
        List<String> earlierApprovers) {
    public Reply {
        earlierApprovers = List.copyOf(earlierApprovers);
    }

    /** What the bureau says to the request. */
    public enum Opinion {
        /** 支持. */
        SUPPORTED,
        /** 解释说明. */
        EXPLAINED,
        /** 不支持. */
        NOT_SUPPORTED
    }

    /** What came of it. */
    public enum Outcome {
        /** A breach was found and acted on. */
        ACTED,
        /** Checked, no breach found. */
        NO_BREACH,
        /** Explained or advised. */
        ADVISED,
        /** 依法无法处理: the law gives no means; said as it is. */
        UNABLE
    }

    Reply sent(String approver, Instant at) {
        return new Reply(
                request,
                facts,
                opinion,
                legalBasis,
                remedy,
                evidence,
                decisionNumber,
                outcome,
                draftedBy,
                approver,
                at,
                earlierApprovers);
    }
}
