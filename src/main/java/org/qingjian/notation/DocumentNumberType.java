package org.qingjian.notation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a document number's type token (罚, 责改, 听告 …) says the document is, and whether such a document may be public
 * (生态环境行政处罚办法 and 政府信息公开条例 Art 16).
 */
public enum DocumentNumberType {
    PENALTY("行政处罚决定书", Publicity.PUBLIC, "罚立罚", "立罚", "行罚决", "行罚", "当罚决", "当罚", "简罚", "罚决", "处罚决", "处罚", "罚"),
    DAILY("按日连续处罚决定书", Publicity.PUBLIC, "按日连罚", "按日计罚", "按日罚", "连续罚", "连罚", "日罚"),
    RECTIFY("责令改正违法行为决定书", Publicity.PUBLIC, "责改决", "责令改", "责改", "违改", "限改", "改"),
    PRIOR_NOTICE(
            "行政处罚事先告知书", Publicity.NEVER, "罚先告", "罚决告", "罚事告", "行罚告", "罚告知", "罚告", "事先告", "事告", "先告", "责改告", "告知", "告"),
    HEARING_NOTICE("行政处罚听证告知（通知）书", Publicity.NEVER, "罚听告", "罚听通", "听告", "听通", "罚听", "听证", "听"),
    REMINDER("催告书", Publicity.NEVER, "罚催告", "罚催", "催告", "催"),
    SEIZE("查封（扣押）决定书", Publicity.PUBLIC, "查封", "查扣", "扣押", "解封", "解扣", "延封"),
    LIMIT("限制生产（停产整治）决定书", Publicity.PUBLIC, "停产", "限产", "解限", "解停"),
    NO_PENALTY("不予行政处罚决定书", Publicity.NOT_BY_DEFAULT, "不予行政处罚", "不予处罚", "不予罚", "不罚", "免罚"),
    EIA_APPROVAL("环境影响评价文件批复", Publicity.PUBLIC, "行审环", "环评表", "环评书", "环评", "审", "建"),
    PERMIT("行政许可决定书", Publicity.PUBLIC, "许准", "许可", "许"),
    PROCEDURE("执行与缴款文书", Publicity.NEVER, "强制执行", "强执", "强申", "罚延", "罚分", "延分", "缴延"),
    TRANSFER("案件移送函", Publicity.NEVER, "移送", "移"),
    /** No token of an enforcement or EIA document: 粤环发, 公告, 函 …; the number alone says nothing about publicity. */
    OTHER("其他文件", Publicity.PUBLIC, "公告", "通告", "布告", "报告", "计划", "规划", "函", "发", "办", "通");

    /** Whether documents of a type may ever be shown to everyone. */
    public enum Publicity {
        PUBLIC,
        /** Counted, not shown, unless an officer decides otherwise. */
        NOT_BY_DEFAULT,
        /** Process papers: only the party sees them. */
        NEVER
    }

    private final String title;
    private final Publicity publicity;
    /** Tokens in one string, between bars: an enum holds nothing mutable. */
    private final String tokens;

    DocumentNumberType(String title, Publicity publicity, String... tokens) {
        this.title = title;
        this.publicity = publicity;
        this.tokens = "|" + String.join("|", tokens) + "|";
    }

    /** The Chinese name of the document. */
    public String title() {
        return title;
    }

    public Publicity publicity() {
        return publicity;
    }

    public boolean mayEverBePublic() {
        return publicity != Publicity.NEVER;
    }

    /** Every token, longest first: 责改决 before 责改, 罚告 before 罚, 不罚 before 罚. */
    static List<String> tokensLongestFirst() {
        return Stream.of(values())
                .flatMap(type -> Stream.of(type.tokens.substring(1).split("\\|", 0)))
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    static DocumentNumberType ofToken(String token) {
        return Arrays.stream(values())
                .filter(type -> type.tokens.contains("|" + token + "|"))
                .findFirst()
                .orElse(OTHER);
    }
}
