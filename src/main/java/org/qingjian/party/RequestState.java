package org.qingjian.party;

/** Where a request stands. */
public enum RequestState {
    /** 待处理. */
    FILED,
    /** 已认定、待更正: upheld, and the record has not been corrected yet. */
    TO_BE_CORRECTED,
    /** 已办结. */
    CLOSED
}
