package org.qingjian.party;

/** How an observation period ended. */
public enum ObservationOutcome {
    /** 已改正: no penalty (行政处罚法 第三十三条). */
    CORRECTED,
    /** 未改正: the case goes its ordinary way. */
    NOT_CORRECTED
}
