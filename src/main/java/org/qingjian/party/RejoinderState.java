package org.qingjian.party;

/** Where a version of a rejoinder stands. */
public enum RejoinderState {
    /** 待审核. */
    SUBMITTED,
    /** 已审核、待发布: what others must not read was taken out; another officer releases it. */
    CHECKED,
    /** 公开中. */
    PUBLISHED,
    /** 退回. */
    RETURNED,
    /** A newer version took its place. */
    SUPERSEDED,
    /** 已撤回, by the enterprise. */
    TAKEN_BACK;

    boolean isOver() {
        return this == RETURNED || this == SUPERSEDED || this == TAKEN_BACK;
    }
}
