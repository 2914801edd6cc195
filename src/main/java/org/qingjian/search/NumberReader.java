package org.qingjian.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingjian.notation.DocumentNumber;
import org.qingjian.notation.Found;

/** Reads document numbers in a folded query, also with words before them, and with a dash or a blank for the bracket. */
final class NumberReader {
    /** What people put before a number without a blank: 查一下韶环罚〔2026〕12号. */
    private static final Pattern LEAD =
            Pattern.compile("^(?:请问|请|帮我|帮忙|我想|我要|想|要|查询|查找|查看|搜索|搜|查|找|看看|看|一下|关于|有关|根据|依据|的)+");

    private static final Pattern WITHOUT_BRACKET =
            Pattern.compile("(\\p{IsHan}{2,12})\\s*((?:19|20)\\d{2})\\s*(?:[-_/ ]|年)\\s*第?\\s*(\\d{1,6})\\s*号");

    private NumberReader() {}

    /**
     * @param quote as typed
     * @param normal as officially written
     */
    record Number(String quote, String normal) {}

    /** @param latestYear numbers of later years are none */
    static List<Number> read(String text, int latestYear) {
        List<Number> numbers = new ArrayList<>();
        for (Found<DocumentNumber> found : DocumentNumber.findAll(text, latestYear)) {
            numbers.add(new Number(
                    withoutLead(found.quote()), withoutLead(found.value().normal())));
        }
        return numbers.isEmpty() ? withoutBracket(text, latestYear) : numbers;
    }

    private static List<Number> withoutBracket(String text, int latestYear) {
        List<Number> numbers = new ArrayList<>();
        Matcher matcher = WITHOUT_BRACKET.matcher(text);
        while (matcher.find()) {
            String prefix = withoutLead(matcher.group(1));
            String written = prefix + "〔" + matcher.group(2) + "〕" + matcher.group(3) + "号";
            DocumentNumber.findAll(written, latestYear).stream()
                    .findFirst()
                    .ifPresent(found -> numbers.add(new Number(
                            withoutLead(matcher.group()), found.value().normal())));
        }
        return numbers;
    }

    private static String withoutLead(String number) {
        String rest = LEAD.matcher(number).replaceFirst("");
        return rest.isEmpty() ? number : rest;
    }
}
