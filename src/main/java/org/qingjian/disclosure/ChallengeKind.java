package org.qingjian.disclosure;

/** By which way a decision is contested. */
public enum ChallengeKind {
    /** 行政复议 (Administrative Reconsideration Law). */
    RECONSIDERATION,
    /** 行政诉讼 (Administrative Litigation Law). */
    LITIGATION
}
