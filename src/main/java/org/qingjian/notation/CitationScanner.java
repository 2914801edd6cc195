package org.qingjian.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks through a text from token to token (law, article, paragraph, item) and gives a citation for each list member. */
final class CitationScanner {
    private static final String NUMBER = "(?:\\d{1,4}|[零〇○一二三四五六七八九十百千两]{1,9})";
    private static final String ENDING = "(?:法典|法|条例|办法|规定|规则|细则|决定|解释|规程|通则)";
    private static final Pattern TOKEN =
            Pattern.compile("《+(?<law>[^《》]{2,60})》+(?:\\s*\\((?<behind>(?!以下)[^()]{2,20})\\))?"
                    + "|\\(以下简称:?[《“\"]?(?<alias>[^《》()“”\"]{1,30})[》”\"]?\\)"
                    + "|(?<bare>[\\p{IsHan} ]{2,40}?" + ENDING + ")(?=\\s*第\\s*" + NUMBER + "\\s*条)"
                    + "|第?\\s*(?<article>" + NUMBER + ")\\s*条(?:\\s*之\\s*(?<suffix>[一二三四五六七八九十]))?"
                    + "|第\\s*(?<paragraph>" + NUMBER + ")(?=\\s*款|[、,]\\s*[一二三四五六七八九\\d]{1,2}\\s*款)\\s*款?"
                    + "|(?<=[、,])\\s*(?<moreparagraph>[一二三四五六七八九十\\d]{1,2})\\s*款"
                    + "|第?\\s*\\((?<item>" + NUMBER + ")\\)\\s*项?"
                    + "|第\\s*(?<plainitem>" + NUMBER + ")(?=\\s*项|[、,]\\s*[一二三四五六七八九十\\d]{1,3}\\s*项)\\s*项?"
                    + "|(?<=[、,])\\s*(?<moreitem>[一二三四五六七八九十\\d]{1,3})\\s*项"
                    + "|第\\s*(?<sub>" + NUMBER + ")\\s*目");
    private static final Pattern CONNECTOR = Pattern.compile("(?:[\\s、,;]|和|及|与|或|以及|并|的|之|规定|项|款)*");
    private static final Pattern UP_TO = Pattern.compile("\\s*(?:至|到|[-—~–])\\s*");
    private static final Pattern OTHER_PAPER =
            Pattern.compile("(?:合同|协议|章程|报告书?|标准|方案|通知书?|决定书?|本意见|许可证|批复|名录)[^《》]{0,4}$");
    private static final Pattern PROSE = Pattern.compile(".*(?:违反了?|根据|依据|依照|按照|参照|适用|符合|涉嫌|触犯|构成|属于|[和及与或了的由按据以])");
    private static final Pattern POINTS_BACK = Pattern.compile("(?:该|本|同|此|其|上述|前述|有关|相关|法律)" + ".*");
    private static final Pattern LAW_LIKE = Pattern.compile(".*(?:" + ENDING + "|标准|准则|名录|意见)(?:\\(.*\\))?");
    private static final int REACH = 60;
    private static final int LONGEST_RANGE = 30;

    private final String text;
    private final String flat;
    private final Map<String, LawName> aliases = new HashMap<>();
    private final List<Found<LegalCitation>> found = new ArrayList<>();
    private @Nullable LawName law;
    private @Nullable LegalCitation open;
    private int openStart;
    private int openEnd;
    private int lastEnd;

    CitationScanner(String text) {
        this.text = text;
        this.flat = HanText.simplified(HanText.halfWidth(text));
    }

    static List<Found<String>> laws(String text) {
        List<Found<String>> found = new ArrayList<>();
        Matcher token = TOKEN.matcher(HanText.simplified(HanText.halfWidth(text)));
        while (token.find()) {
            if (token.group("law") != null
                    && LAW_LIKE.matcher(token.group("law").strip()).matches()) {
                found.add(Found.in(
                        text,
                        token.start(),
                        token.end(),
                        LawName.of(token.group("law")).normal()));
            }
        }
        return found;
    }

    List<Found<LegalCitation>> scan() {
        Matcher token = TOKEN.matcher(flat);
        while (token.find()) {
            if (token.group("law") != null || token.group("bare") != null || token.group("alias") != null) {
                name(token);
            } else if (token.group("article") != null) {
                article(token);
            } else {
                part(token);
            }
        }
        close();
        return found;
    }

    private void name(Matcher token) {
        close();
        String alias = token.group("alias");
        if (alias != null) {
            if (law != null) {
                aliases.put(LawName.of(alias).normal(), law);
            }
        } else if (token.group("law") != null) {
            LawName named = LawName.of(token.group("law"));
            law = aliases.getOrDefault(named.normal(), named).withEdition(token.group("behind"));
        } else {
            bareName(token.group("bare"));
        }
        lastEnd = token.end();
    }

    /** Without 《》 the name begins behind the last word of prose; 该法 and 本办法 point back. */
    private void bareName(String printed) {
        String guarded = printed.replace("共和国", "共□国");
        String name = PROSE.matcher(guarded).replaceFirst("").replace("□", "和").strip();
        if (name.length() < 3 || POINTS_BACK.matcher(name).matches()) {
            return;
        }
        LawName named = LawName.of(name);
        law = aliases.getOrDefault(named.normal(), named);
    }

    private void article(Matcher token) {
        Integer number = ChineseNumber.small(token.group("article"));
        String gap = flat.substring(lastEnd, token.start());
        boolean range =
                open != null && open.paragraph() == null && UP_TO.matcher(gap).matches();
        LegalCitation first = open;
        close();
        if (law == null || number == null || number == 0 || !isWithinReach(gap)) {
            return;
        }
        if (range && first != null && number - first.article() < LONGEST_RANGE) {
            for (int between = first.article() + 1; between < number; between++) {
                found.add(Found.in(text, openStart, token.end(), cite(law, between, null)));
            }
        }
        String suffix = token.group("suffix");
        begin(token, cite(law, number, suffix == null ? null : ChineseNumber.small(suffix)));
    }

    private boolean isWithinReach(String gap) {
        return gap.length() <= REACH
                && gap.indexOf('\n') < 0
                && !OTHER_PAPER.matcher(gap).find();
    }

    private static LegalCitation cite(LawName law, int article, @Nullable Integer suffix) {
        return new LegalCitation(law.normal(), law.edition(), article, suffix, null, null, null);
    }

    private void part(Matcher token) {
        LegalCitation current = open;
        String gap = flat.substring(lastEnd, token.start());
        if (current == null
                || !(CONNECTOR.matcher(gap).matches() || UP_TO.matcher(gap).matches())) {
            return;
        }
        Integer paragraph = number(token, "paragraph", "moreparagraph");
        Integer item = number(token, "item", "plainitem", "moreitem");
        Integer sub = number(token, "sub");
        boolean deeper = paragraph != null
                ? current.paragraph() == null && current.item() == null
                : item != null ? current.item() == null : current.subItem() == null;
        LegalCitation next = deepen(current, paragraph, item, sub);
        if (deeper) {
            open = next;
            openEnd = token.end();
        } else {
            close();
            fillRange(current, next, gap, token.end());
            begin(token, next);
        }
        lastEnd = token.end();
    }

    private void fillRange(LegalCitation first, LegalCitation last, String gap, int end) {
        if (!UP_TO.matcher(gap).matches() || first.item() == null || last.item() == null) {
            return;
        }
        for (int item = first.item() + 1; item < last.item() && item - first.item() < LONGEST_RANGE; item++) {
            found.add(Found.in(text, openStart, end, deepen(first, null, item, null)));
        }
    }

    private static LegalCitation deepen(
            LegalCitation from, @Nullable Integer paragraph, @Nullable Integer item, @Nullable Integer sub) {
        return new LegalCitation(
                from.law(),
                from.edition(),
                from.article(),
                from.articleSuffix(),
                paragraph == null ? from.paragraph() : paragraph,
                paragraph != null ? null : item == null ? from.item() : item,
                sub);
    }

    private static @Nullable Integer number(Matcher token, String... groups) {
        for (String group : groups) {
            if (token.group(group) != null) {
                return ChineseNumber.small(token.group(group));
            }
        }
        return null;
    }

    private void begin(Matcher token, LegalCitation citation) {
        open = citation;
        openStart = token.start();
        openEnd = token.end();
        lastEnd = token.end();
    }

    private void close() {
        if (open != null) {
            found.add(Found.in(text, openStart, openEnd, open));
            open = null;
        }
    }
}
