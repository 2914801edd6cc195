package org.qingjian.disclosure;

/** Where a record stands towards the public. Its URL stays in every state but the first, in which it never was. */
public enum RecordState {
    UNPUBLISHED,
    PUBLISHED,
    /** 已撤下: the page tells what, why, by whom and when (Administrative Penalty Law, Articles 48 and 85). */
    WITHDRAWN,
    /** 公示期满: the page tells that the period of publicity is over. */
    EXPIRED
}
