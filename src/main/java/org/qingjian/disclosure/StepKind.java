package org.qingjian.disclosure;

/** What can be done to an edition in preparation. */
public enum StepKind {
    /** 录入. */
    ENTERED,
    EDITED,
    FILE_ATTACHED,
    FILE_DETACHED,
    /** 送审. */
    SUBMITTED,
    /** 退回修改, with the reason. */
    SENT_BACK,
    /** A decision on a passage that may be personal data. */
    REDACTED,
    /** 法制审核通过. */
    APPROVED,
    /** 定时发布. */
    SCHEDULED,
    UNSCHEDULED,
    /** 发布. */
    RELEASED,
    DISCARDED
}
