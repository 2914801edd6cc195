package org.qingjian.disclosure;

/** 行政相对人类别: what the addressee of a record is. Decides what must be masked. */
public enum PartyKind {
    /** 法人及非法人组织. */
    ORGANISATION,
    /** 个体工商户. */
    SOLE_TRADER,
    /** 自然人. */
    NATURAL_PERSON,
    /** The record has no addressee. */
    NONE
}
