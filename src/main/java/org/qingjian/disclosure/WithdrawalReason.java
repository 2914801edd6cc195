package org.qingjian.disclosure;

/**
 * Why a record is withdrawn. The first four are those of the Administrative Penalty Law, Article 48: changed, revoked,
 * held unlawful or void.
 */
public enum WithdrawalReason {
    /** 依法撤销. */
    REVOKED,
    /** 依法变更. */
    CHANGED,
    /** 确认违法. */
    UNLAWFUL,
    /** 确认无效. */
    VOID,
    /** 误公开. */
    PUBLISHED_IN_ERROR,
    /** 含有不应公开的个人信息. */
    PERSONAL_DATA,
    /** 信用修复，提前终止公示. */
    CREDIT_REPAIRED
}
