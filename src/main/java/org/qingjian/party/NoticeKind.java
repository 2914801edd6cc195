package org.qingjian.party;

/** Documents before a decision. They are served on the party and never public (行政处罚法 第四十四条). */
public enum NoticeKind {
    /** 行政处罚事先告知书. */
    PENALTY_NOTICE,
    /** 行政处罚听证告知书. */
    HEARING_NOTICE,
    /** 履行行政决定催告书 (行政强制法 第三十五条). */
    DEMAND
}
