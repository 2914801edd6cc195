package org.qingjian.party;

import java.util.EnumSet;
import java.util.Set;

/** What an enterprise can ask of the bureau in its own file. */
public enum RequestKind {
    /** 异议 (政府信息公开条例 第四十一条): a record about it is wrong. */
    OBJECTION(EnumSet.of(RequestOutcome.UPHELD, RequestOutcome.PARTLY, RequestOutcome.REJECTED)),
    /** 信用修复申请 (信用修复管理办法): end the publicity of a penalty before its longest time. */
    REPAIR(EnumSet.of(RequestOutcome.GRANTED, RequestOutcome.REJECTED)),
    /** 整改报告: what was ordered has been done. */
    RECTIFICATION(EnumSet.of(RequestOutcome.ACCEPTED, RequestOutcome.RETURNED));

    @SuppressWarnings("ImmutableEnumChecker") // never handed out, only copied
    private final Set<RequestOutcome> outcomes;

    RequestKind(Set<RequestOutcome> outcomes) {
        this.outcomes = outcomes;
    }

    /** How the desk can decide. */
    public Set<RequestOutcome> outcomes() {
        return EnumSet.copyOf(outcomes);
    }
}
