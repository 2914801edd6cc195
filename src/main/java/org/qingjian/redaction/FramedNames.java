package org.qingjian.redaction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingjian.redaction.NameReader.Ground;
import org.qingjian.redaction.NameReader.Name;

/** Names before what only persons have or do: "王芳，女", "李建国（身份证号…", "陈平称：", and 接受…委托. */
final class FramedNames {
    private static final Pattern BEFORE = Pattern.compile(
            "[（(，,、:：]?(?:(?<=[（(])(?:(?:联系)?电话|手机|绰号|外号|化名|又名|别名|曾用名|小名|另案处理|已判刑|在逃|已故)|[男女](?=[，,。；;、）)（(\\d]|汉族|$|\\d{1,2}岁)|公民身份|居民身份|身份证|证件号|性别[：:]?[男女]|执法证|执法证件|(?:19|20)\\d{2}年\\d{1,2}月(?:\\d{1,2}日)?(?:出生|生[，,）)])|[\\u4e00-\\u9fa5]{1,3}族[，,])");
    private static final Pattern SPEAKER = Pattern.compile("(?:称|说|述称|诉称|辩称|陈述|回答|答|问|表示|反映)[：:，,“\"]");
    private static final Pattern COMMISSION =
            Pattern.compile("(?:接受|受)(?=[\\u4e00-\\u9fff]{2,5}(?:的)?(?:委托|聘请|指派|雇请|指使))");
    private static final Pattern SIGNED = Pattern.compile("(?:^|[。；）)])(?:落款|具状人|此致)[：:]?");

    private final Lexicon lexicon;

    FramedNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(NameReader reader, NameFinding out) {
        String text = out.view().text();
        Matcher before = BEFORE.matcher(text);
        while (before.find()) {
            Name name = endingAt(reader, out, before.start());
            if (name != null && !out.isTaken(name)) {
                out.person(name, Confidence.HIGH, "frame");
            }
        }
        Matcher speaker = SPEAKER.matcher(text);
        while (speaker.find()) {
            Name name = endingAt(reader, out, speaker.start());
            boolean opens = name != null
                    && (name.from() == 0 || reader.isBoundary(name.from()) || !Han.isAt(text, name.from() - 1));
            if (name != null && opens && !out.isTaken(name)) {
                out.person(name, Confidence.HIGH, "frame");
            }
        }
        after(reader, out, COMMISSION);
        after(reader, out, SIGNED);
    }

    private static void after(NameReader reader, NameFinding out, Pattern pattern) {
        Matcher m = pattern.matcher(out.view().text());
        while (m.find()) {
            Name name = reader.read(m.end(), Ground.FIELD);
            if (name != null) {
                out.person(name, Confidence.HIGH, "frame");
            }
        }
    }

    /** The name that ends here: the one that also begins well. */
    private @Nullable Name endingAt(NameReader reader, NameFinding out, int end) {
        String text = out.view().text();
        Name best = null;
        for (int n = 2; n <= 4 && Han.isAt(text, end - n); n++) {
            Name name = reader.read(end - n, Ground.WEAK);
            if (name == null || name.to() != end) {
                continue;
            }
            double score = name.score() + beginning(out, end - n);
            if (score >= 5 && (best == null || score > best.score())) {
                best = new Name(name.from(), end, score);
            }
        }
        return best;
    }

    private double beginning(NameFinding out, int at) {
        String text = out.view().text();
        if (at == 0 || !Han.isAt(text, at - 1) || out.view().gapBefore(at) != TextView.NONE) {
            return 2.5;
        }
        for (int n = 6; n >= 2; n--) {
            if (at >= n && lexicon.labels.longestAt(text, at - n) == n) {
                return 2.5;
            }
        }
        return "和与及由对向被将把给叫是为".indexOf(text.charAt(at - 1)) >= 0 ? 1.5 : 0;
    }
}
