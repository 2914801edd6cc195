package org.qingjian.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a field that should hold nothing but citations, and says what in it was not understood. */
final class CitationField {
    private static final Pattern LAW = Pattern.compile("《+[^《》]{2,60}》+(?:\\s*\\([^()]{2,20}\\))?");
    private static final Pattern FILLER =
            Pattern.compile("根据|依据|依照|按照|违反了?|据|之?规定|以及|[\\s、,;。:和及与并的之或至到-]|\\(以下简称[^()]*\\)");
    private static final Pattern BARE_LAW = Pattern.compile("[\\p{IsHan}]{2,40}?(?:法典|法|条例|办法|规定|规则|细则|决定|解释)");
    private static final Pattern ITEM_WITHOUT_UNIT = Pattern.compile("\\([一二三四五六七八九十\\d]+\\)(?![\\s、,]*(?:项|\\())");
    private static final Pattern ARTICLE_WITHOUT_UNIT =
            Pattern.compile("(第[一二三四五六七八九十百\\d]+)(?=第[(一二三四五六七八九十\\d]+\\)?[款项])");

    private CitationField() {}

    static Parsed<List<LegalCitation>> parse(String text) {
        if (text.isBlank()) {
            return Parsed.failure("EMPTY", "法律依据为空");
        }
        List<Found<LegalCitation>> found = LegalCitation.findAll(text);
        if (found.isEmpty()) {
            return refusal(HanText.halfWidth(text));
        }
        List<LegalCitation> citations = found.stream().map(Found::value).toList();
        return Parsed.ok(citations, hints(HanText.halfWidth(text), found));
    }

    private static List<Hint> hints(String flat, List<Found<LegalCitation>> found) {
        List<Hint> hints = new ArrayList<>();
        String leftover = leftover(flat, found);
        if (!leftover.isEmpty()) {
            hints.add(new Hint("LEFTOVER", "引用中有未能识别的部分：“" + leftover + "”"));
        }
        if (ITEM_WITHOUT_UNIT.matcher(flat).find()) {
            hints.add(new Hint("UNIT_MISSING", "括号中的序号之后缺少“项”"));
        }
        return hints;
    }

    private static String leftover(String flat, List<Found<LegalCitation>> found) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (Found<LegalCitation> one : found) {
            if (one.start() > at) {
                rest.append(flat, at, one.start());
            }
            at = Math.max(at, one.end());
        }
        rest.append(flat, at, flat.length());
        String withoutLaws = LAW.matcher(rest).replaceAll("");
        String withoutFiller = FILLER.matcher(withoutLaws).replaceAll("");
        Matcher bare = BARE_LAW.matcher(withoutFiller);
        return bare.replaceAll("");
    }

    private static Parsed<List<LegalCitation>> refusal(String flat) {
        Matcher unit = ARTICLE_WITHOUT_UNIT.matcher(flat);
        if (unit.find()) {
            return Parsed.failure("FORMAT", "条文序号之后缺少“条”", unit.replaceFirst("$1条"));
        }
        if (Pattern.compile("第.{1,9}条").matcher(flat).find()) {
            return Parsed.failure("LAW_MISSING", "引用了条文，但没有写明是哪部法律");
        }
        return Parsed.failure("FORMAT", "不是法律条文的写法，例如：《中华人民共和国水污染防治法》第八十三条第二项");
    }
}
