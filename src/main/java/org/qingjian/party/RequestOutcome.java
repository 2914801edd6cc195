package org.qingjian.party;

/** How a request was decided. */
public enum RequestOutcome {
    /** 成立: the record is corrected, withdrawn or its publicity ended by the ordinary way. */
    UPHELD,
    /** 部分成立. */
    PARTLY,
    /** 不成立. */
    REJECTED,
    /** 准予修复: the publicity has ended. */
    GRANTED,
    /** 已确认整改. */
    ACCEPTED,
    /** 退回补充. */
    RETURNED,
    /** 已撤回, by the enterprise. */
    TAKEN_BACK;

    /** Whether something remains to be done to the record before the request is closed. */
    boolean asksForCorrection() {
        return this == UPHELD || this == PARTLY;
    }
}
