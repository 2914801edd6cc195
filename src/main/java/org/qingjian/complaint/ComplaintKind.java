package org.qingjian.complaint;

/** What a submission is in law; decides its route and its clock. */
public enum ComplaintKind {
    /** 举报: a breach of law is reported (信访工作条例 art. 31(5)). */
    REPORT,
    /** 投诉: the writer is harmed, by noise or odour for instance. */
    COMPLAINT,
    /** 申诉求决: something is asked for that no other procedure covers (art. 31(6)). */
    PETITION,
    /** 建议 (art. 29). */
    SUGGEST,
    /** 咨询. */
    ENQUIRE,
    /** 求助. */
    HELP,
    /** 检举控告 of officials: leaves the ordinary flow, sealed (art. 30). */
    ACCUSE,
    /** 应当诉讼、仲裁、复议: the route is told (art. 31(1)–(4)). */
    LEGAL,
    /** 依申请公开 in the shape of a complaint. */
    INFOREQ,
    /** 网站找错. */
    SITEERR,
    /** 突发环境事件: the writer is told to call, the duty desk is alarmed (art. 25). */
    EMERG,
    /** 举报奖励. */
    REWARD,
    /** What a source does not classify. */
    OTHER
}
