package org.qingjian.complaint;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands. {@link Move} says what leads from one to the next. */
public enum ComplaintState {
    /** 已提交: received, with a receipt. */
    SUBMITTED,
    /** 已登记, 待甄别. */
    REGISTERED,
    /** 待补正: the complainant is asked for more. */
    CORRECTING,
    /** 已受理. */
    ACCEPTED,
    /** 不予受理, with a reason code. */
    REJECTED,
    /** 已转送 to the organ in charge. */
    FORWARDED,
    /** 导入程序: the legal procedure that applies was told. */
    ROUTED,
    /** 检举控告封存移送. */
    TRANSFERRED,
    /** 已派单 to a branch that has not signed yet. */
    ASSIGNED,
    /** 退单异议: the branch says it is not its business. */
    OBJECTED,
    /** 办理中. */
    HANDLING,
    /** 待审核: a reply is drafted. */
    IN_REVIEW,
    /** 已答复. */
    ANSWERED,
    /** 已办结. */
    CLOSED,
    /** 重办. */
    REOPENED,
    /** 复查中. */
    UNDER_REVIEW,
    /** 复查决定. */
    REVIEW_DECIDED,
    /** 复核中. */
    UNDER_RECHECK,
    /** 复核决定，终结. */
    FINAL;

    private static final Set<ComplaintState> OVER =
            EnumSet.of(REJECTED, FORWARDED, ROUTED, TRANSFERRED, CLOSED, REVIEW_DECIDED, FINAL);
    private static final Set<ComplaintState> REPLIED = EnumSet.of(ANSWERED, CLOSED);

    /** Nothing is to be done by the bureau. */
    public boolean isOver() {
        return OVER.contains(this);
    }

    /** There is an answer that can be evaluated. */
    public boolean isReplied() {
        return REPLIED.contains(this);
    }
}
