package org.qingjian.party;

/** What is wrong with a record, as 信用中国 tells them apart. */
public enum ObjectionKind {
    /** 内容错误. */
    WRONG,
    /** 应有未有. There is no record to point at. */
    MISSING,
    /** 重复公示. */
    DUPLICATE,
    /** 超期公示. */
    OVER_PERIOD,
    /** 与原文书不一致. */
    DIFFERS_FROM_ORIGINAL
}
