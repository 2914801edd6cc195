package org.qingjian.complaint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses what somebody wants from the words. First what has a way of its own, however it is said; then what the text mostly is: a
 * proposal, a question, a cry for help, a report that calls itself one. Whoever names a grievance complains, also when it ends in a
 * question, and so does a text with none of this: four in five orders of a hotline are complaints. Suggested to an officer with the
 * words it rests on; nothing follows from it by itself.
 */
final class KindOfText {
    private static final Map<ComplaintKind, Pattern> OF_THEIR_OWN = ofTheirOwn();
    private static final Pattern PROPOSAL = Pattern.compile("建议");
    private static final Pattern QUESTION = Pattern.compile("请问|咨询|想问|想知道|想了解|了解一下|怎么办理|如何办理|需要什么(?:材料|手续)");
    private static final Pattern ASKING = Pattern.compile("何时|什么时候|啥时候|多久|几时|是否|能否|可否|有没有|为什么|为何|(?:吗|呢|么)$|[?？]$");
    private static final Pattern HELP = Pattern.compile("求助|请求帮助|帮帮忙|帮忙协调");
    private static final Pattern REPORT = Pattern.compile("我(?:要|想)?举报|现举报|实名举报");
    private static final Pattern HARM =
            Pattern.compile("睡不着|无法入睡|影响(?:我们|居民|我家|正常|日常)?[^。]{0,4}(?:休息|生活|睡眠|出行)|扰民|头痛|恶心|投诉");
    private static final Pattern GRIEVANCE =
            Pattern.compile("臭|污染|黑水|污水直排|偷排|垃圾|蚊|噪|扰民|严重|影响|举报|投诉|整改|查处|严惩|强烈|违建|违章|违法|破坏|危险|隐患"
                    + "|不作为|推诿|拖延|至今|迟迟|没人管|无人|苦不堪言|忍受|堵|积水|内涝|烂尾|停工|漏");
    private static final Pattern SENTENCE_END = Pattern.compile("[。！!；;\\n]|(?<=[？?])");
    private static final int OPENING = 20;

    private KindOfText() {}

    /**
     * What the words point to.
     *
     * @param because the words themselves; empty when nothing points anywhere and a complaint is assumed
     */
    record Guess(ComplaintKind kind, String because) {}

    static Guess of(String text) {
        for (Map.Entry<ComplaintKind, Pattern> entry : OF_THEIR_OWN.entrySet()) {
            String found = first(entry.getValue(), text);
            if (!found.isEmpty()) {
                return new Guess(entry.getKey(), found);
            }
        }
        int grievances = count(GRIEVANCE, text);
        List<String> sentences = SENTENCE_END
                .splitAsStream(text)
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        long asking = sentences.stream().filter(KindOfText::asks).count();
        if (isProposal(text, grievances) && asking <= 1) {
            return new Guess(ComplaintKind.SUGGEST, first(PROPOSAL, text));
        }
        boolean explicit = QUESTION.matcher(text).find() && grievances <= 1;
        if (explicit || (asking * 2 >= Math.max(1, sentences.size()) && grievances == 0)) {
            return new Guess(ComplaintKind.ENQUIRE, question(text, sentences));
        }
        return plain(text);
    }

    private static Guess plain(String text) {
        String help = first(HELP, text);
        if (!help.isEmpty()) {
            return new Guess(ComplaintKind.HELP, help);
        }
        String report = first(REPORT, text);
        return report.isEmpty()
                ? new Guess(ComplaintKind.COMPLAINT, first(HARM, text))
                : new Guess(ComplaintKind.REPORT, report);
    }

    private static boolean isProposal(String text, int grievances) {
        int proposals = count(PROPOSAL, text);
        boolean opens = PROPOSAL.matcher(text.substring(0, Math.min(OPENING, text.length())))
                .find();
        return proposals > 0 && (opens || proposals >= 2 || grievances <= 1) && proposals * 2 >= grievances;
    }

    private static boolean asks(String sentence) {
        return QUESTION.matcher(sentence).find() || ASKING.matcher(sentence).find();
    }

    private static String question(String text, List<String> sentences) {
        String explicit = first(QUESTION, text);
        return explicit.isEmpty()
                ? sentences.stream()
                        .filter(KindOfText::asks)
                        .findFirst()
                        .map(sentence -> first(ASKING, sentence))
                        .orElse("")
                : explicit;
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group() : "";
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }

    private static Map<ComplaintKind, Pattern> ofTheirOwn() {
        Map<ComplaintKind, Pattern> words = new LinkedHashMap<>();
        words.put(ComplaintKind.EMERG, Pattern.compile("爆炸|泄漏事故|中毒|侧翻|有毒气体"));
        words.put(
                ComplaintKind.ACCUSE,
                Pattern.compile("收受|受贿|索贿|索要红包|吃拿卡要|通风报信|充当保护伞|包庇|(?:执法|工作)人员[^。]{0,8}(?:好处|红包|勾结)"));
        words.put(ComplaintKind.INFOREQ, Pattern.compile("申请(?:公开|信息公开)|依申请公开"));
        words.put(ComplaintKind.REWARD, Pattern.compile("举报奖励|举报奖金|领取奖金"));
        words.put(ComplaintKind.SITEERR, Pattern.compile("(?:网站|网页|链接|页面)[^。]{0,10}(?:打不开|错误|失效|不能访问)"));
        words.put(ComplaintKind.PETITION, Pattern.compile("赔偿|补偿款|要求补偿|历史遗留"));
        return words;
    }
}
