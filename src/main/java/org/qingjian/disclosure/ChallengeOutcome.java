package org.qingjian.disclosure;

/** How a reconsideration or lawsuit ended. */
public enum ChallengeOutcome {
    /** 维持 or 驳回: the decision stands. */
    UPHELD,
    /** 撤销. */
    REVOKED,
    /** 变更. */
    CHANGED,
    /** 确认违法. */
    UNLAWFUL,
    /** 确认无效. */
    VOID,
    /** 撤回、调解或者终止: ended without a ruling on the decision. */
    ENDED;

    /** Whether the decision has to leave the public within three working days (Administrative Penalty Law, Article 48). */
    public boolean overturns() {
        return this != UPHELD && this != ENDED;
    }
}
