package org.qingjian.complaint;

/** The way a submission came in (domain of 信访工作条例 arts. 22–23 and of the hotlines). */
public enum Channel {
    WEB,
    API,
    OPEN311,
    /** 12345 热线: its own clocks, counted in working days from dispatch. */
    H12345,
    /** 全国生态环境信访投诉举报管理平台、12369. */
    N12369,
    /** 部门转办. */
    DEPT,
    /** 上级交办: the date in the letter rules. */
    SUPERIOR,
    /** 每日舆情: internal lead, no petitioner. */
    OPINION,
    MAIL,
    VISIT,
    LETTER
}
