package org.qingjian.complaint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses what somebody wants from the words, the most urgent reading first. Suggested to an officer with the words it rests on;
 * nothing follows from it by itself.
 */
final class KindOfText {
    private static final Map<ComplaintKind, Pattern> WORDS = words();

    private KindOfText() {}

    /**
     * What the words point to.
     *
     * @param because the words themselves; empty when nothing points anywhere and a report is assumed
     */
    record Guess(ComplaintKind kind, String because) {}

    static Guess of(String text) {
        for (Map.Entry<ComplaintKind, Pattern> entry : WORDS.entrySet()) {
            Matcher found = entry.getValue().matcher(text);
            if (found.find()) {
                return new Guess(entry.getKey(), found.group());
            }
        }
        return new Guess(ComplaintKind.REPORT, "");
    }

    private static Map<ComplaintKind, Pattern> words() {
        Map<ComplaintKind, Pattern> words = new LinkedHashMap<>();
        words.put(ComplaintKind.EMERG, Pattern.compile("爆炸|泄漏事故|中毒|侧翻|有毒气体"));
        words.put(
                ComplaintKind.ACCUSE,
                Pattern.compile("收受|受贿|索贿|索要红包|吃拿卡要|通风报信|充当保护伞|包庇|(?:执法|工作)人员[^。]{0,8}(?:好处|红包|勾结)"));
        words.put(ComplaintKind.INFOREQ, Pattern.compile("申请(?:公开|信息公开)|依申请公开"));
        words.put(ComplaintKind.REWARD, Pattern.compile("举报奖励|举报奖金|领取奖金"));
        words.put(ComplaintKind.SITEERR, Pattern.compile("(?:网站|网页|链接|页面)[^。]{0,10}(?:打不开|错误|失效|不能访问)"));
        words.put(ComplaintKind.PETITION, Pattern.compile("赔偿|补偿款|要求补偿|历史遗留"));
        words.put(ComplaintKind.ENQUIRE, Pattern.compile("请问|咨询|想问|想了解|怎么办理|如何办理|需要什么(?:材料|手续)"));
        words.put(ComplaintKind.SUGGEST, Pattern.compile("我建议|提个建议|提一个建议|建议(?:政府|贵局|环保局|增加|设立|加强)"));
        words.put(ComplaintKind.HELP, Pattern.compile("求助|请求帮助|帮帮忙|帮忙协调"));
        words.put(
                ComplaintKind.COMPLAINT,
                Pattern.compile("睡不着|无法入睡|影响(?:我们|居民|我家|正常|日常)?[^。]{0,4}(?:休息|生活|睡眠)|扰民|头痛|恶心"));
        return words;
    }
}
