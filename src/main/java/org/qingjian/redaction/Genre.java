package org.qingjian.redaction;

/** What kind of text is read; decides how far a name without a label is believed. */
public enum Genre {
    /** Decisions, notices, contracts, records of inspection: names without a label are looked for, too. */
    DECISION,
    /** What citizens write: only labels, frames and the register count, for places and estates look like names here. */
    COMPLAINT;

    private static final String[] LETTER_WORDS = {
        "您好", "你好", "谢谢", "感谢", "希望", "恳请", "敬请", "强烈", "市民", "居民", "小区", "领导", "投诉", "反映", "请问", "请求", "请有关", "我们",
        "黑臭", "河道", "臭味", "内河", "污染", "老百姓", "反应", "附近", "严重影响", "什么时候", "请尽快", "好多", "有没有", "居然"
    };
    private static final String[] DECISION_WORDS = {
        "当事人", "被告", "原告", "决定书", "本局", "我局", "本院", "执法人员", "法定代表人", "身份证", "证人", "罚款", "甲方", "乙方", "签订", "〔20", "被申请人",
        "代理人"
    };

    /** The genre of a text that nobody has named: a letter's words without a decision's. */
    public static Genre of(String text) {
        return count(text, DECISION_WORDS) == 0 && count(text, LETTER_WORDS) > 0 ? COMPLAINT : DECISION;
    }

    private static int count(String text, String[] words) {
        int n = 0;
        for (String w : words) {
            if (text.contains(w)) {
                n++;
            }
        }
        return n;
    }
}
