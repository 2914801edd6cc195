package org.qingjian.disclosure;

/** The kinds of record, never merged: a rectification order is not a penalty. The names are part of the public API. */
public enum RecordKind {
    /** 行政处罚决定书. */
    PENALTY("p"),
    /** 责令改正违法行为决定书. */
    RECTIFY("r"),
    /** 按日连续处罚决定书. */
    DAILY("y"),
    /** 查封、扣押决定. */
    SEIZE("s"),
    /** 限制生产、停产整治决定. */
    LIMIT("x"),
    /** 环评受理公示. */
    EIA_ACCEPTANCE("a"),
    /** 环评拟审批公示. */
    EIA_PRE_APPROVAL("b"),
    /** 环评审批决定公告. */
    EIA_DECISION("e"),
    /** 检查结果. */
    INSPECTION("i"),
    /** 企业名录、名单. */
    LIST("l"),
    /** 生态环境损害赔偿. */
    COMPENSATION("c"),
    /** 法规、政策、指南、报告等. */
    DOCUMENT("d");

    private final String prefix;

    RecordKind(String prefix) {
        this.prefix = prefix;
    }

    /** First letter of the ids of this kind. */
    String prefix() {
        return prefix;
    }

    /** Whether it is one of the three notices of an EIA project. */
    public boolean isEia() {
        return this == EIA_ACCEPTANCE || this == EIA_PRE_APPROVAL || this == EIA_DECISION;
    }
}
