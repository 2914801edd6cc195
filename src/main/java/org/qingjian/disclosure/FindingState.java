package org.qingjian.disclosure;

/** What became of a finding. */
public enum FindingState {
    /** 待核实. */
    TO_VERIFY,
    /** 属实已整改. */
    FIXED,
    /** 不属实. */
    NOT_TRUE
}
