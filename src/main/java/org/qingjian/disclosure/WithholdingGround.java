package org.qingjian.disclosure;

/**
 * Why a decision is not published: a closed list (政府信息公开条例 Articles 14 to 16; 生态环境行政处罚办法 Article 63). Whole-text redaction
 * comes first where what must not be public can be taken out (条例 Article 37).
 */
public enum WithholdingGround {
    /** 国家秘密. */
    STATE_SECRET,
    /** 法律、行政法规禁止公开. */
    FORBIDDEN_BY_LAW,
    /** 可能危及国家安全、公共安全、经济安全、社会稳定. */
    SECURITY_AND_STABILITY,
    /** 商业秘密. */
    TRADE_SECRET,
    /** 个人隐私. */
    PRIVACY,
    /** 过程性信息、执法案卷. */
    PROCESS_PAPER,
    /** 文号作废. */
    NUMBER_VOID,
    /** 不予行政处罚. */
    NO_PENALTY
}
