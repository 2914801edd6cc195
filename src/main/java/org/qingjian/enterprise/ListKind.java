package org.qingjian.enterprise;

/** The lists of enterprises that the bureau keeps (名录、名单). */
public enum ListKind {
    /** 环境监管重点单位名录, with the 重点排污单位 among them. */
    KEY_UNITS,
    /** 监督执法正面清单. */
    POSITIVE_LIST,
    /** 领跑者企业. */
    LEADERS,
    /** 环境信息依法披露企业名单. */
    DISCLOSURE_LIST,
    OTHER
}
