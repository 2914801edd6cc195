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
    NONE;

    /**
     * Whether the law's amounts for a citizen (公民) hold: a sole trader is a natural person in business (Civil Code, Article
     * 54), so the lower thresholds of the Administrative Penalty Law, Article 51, and of the Guangdong rules on hearings hold.
     */
    public boolean isCitizen() {
        return this == NATURAL_PERSON || this == SOLE_TRADER;
    }
}
