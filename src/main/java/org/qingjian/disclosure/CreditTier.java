package org.qingjian.disclosure;

/** How long and where a penalty counts as credit information (国办发〔2025〕22号). In the order of weight. */
public enum CreditTier {
    /** 轻微: not on the credit platform. */
    LIGHT,
    /** 一般. */
    MID,
    /** 严重. */
    HEAVY
}
