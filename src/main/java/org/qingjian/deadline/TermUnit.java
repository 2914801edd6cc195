package org.qingjian.deadline;

/** What a term is counted in. */
public enum TermUnit {
    /** 工作日: days worked by the State Council's calendar. */
    WORKING_DAY,
    /** 日、自然日: every day counts. */
    CALENDAR_DAY,
    /** 月: ends on the day of the same number, or on the month's last day when it has none. */
    MONTH,
    /** A fixed day of every year, such as 31 January; the amount is month × 100 + day. */
    ANNUAL_DATE
}
