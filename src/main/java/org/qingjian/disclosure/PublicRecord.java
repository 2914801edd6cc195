package org.qingjian.disclosure;

import java.time.Instant;
import java.time.LocalDate;

/** What the public finds under a record's URL. */
public sealed interface PublicRecord {

    /** The live edition. */
    record Live(RecordView view) implements PublicRecord {}

    /**
     * 已撤下: what, why, by whom and when. Without party name or content.
     *
     * @param organ who decided it
     * @param legalDocument the document that ordered it
     * @param knownOn when the bureau learned of the ground; the three working days count from here
     */
    record Withdrawn(
            String id,
            RecordKind kind,
            WithdrawalReason reasonCode,
            String reason,
            String organ,
            String legalDocument,
            LocalDate knownOn,
            Instant withdrawnAt)
            implements PublicRecord {}

    /** 公示期满: the period of publicity is over (信用修复管理办法). */
    record Expired(String id, RecordKind kind, Instant expiredAt) implements PublicRecord {}
}
