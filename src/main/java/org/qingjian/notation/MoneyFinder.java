package org.qingjian.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds exact amounts in running text. */
final class MoneyFinder {
    private static final String UNIT =
            "(?:元(?:[零〇]?[\\d一二三四五六七八九壹贰叁肆伍陆柒捌玖]角)?(?:[零〇]?[\\d一二三四五六七八九壹贰叁肆伍陆柒捌玖]分)?|圆|块钱?)";
    private static final Pattern AMOUNT =
            Pattern.compile("(?<![\\d.,第])(?:(?:人民币|RMB|[￥¥])\\s*(?:\\(大写\\))?[:, ]{0,2})?"
                    + ChineseNumber.PATTERN + "\\s?(?:" + UNIT + "[整正]?|\\((?:万|亿)?元(?:\\)[整正]?)?)"
                    + "|[￥¥]\\s*" + ChineseNumber.PATTERN);
    /** 三元催化, 三元里, 十元村: no money. */
    private static final Pattern NO_MONEY_AFTER =
            Pattern.compile("催化|里|化|村|区|桥|乡|镇|县|次|论|结构|宇宙|旦|月|件|素|体系|复合|共聚|醇|酸|组[^织成]|/");

    private static final Pattern THRESHOLD_AFTER =
            Pattern.compile("^[)]?(?:\\(含(?:本数)?\\))?(?:以上|以下|以内|之间|(?:至|到|[-—~–]{1,2})\\s*(?:人民币)?[\\d"
                    + ChineseNumber.NUMERALS + "])");
    private static final Pattern THRESHOLD_BEFORE =
            Pattern.compile("[\\d元万亿" + ChineseNumber.NUMERALS + "]\\s*(?:至|到|[-—~–]{1,2})\\s*$");

    private MoneyFinder() {}

    static List<Found<Money>> findAll(String text) {
        String flat = HanText.simplified(HanText.halfWidth(text));
        List<Found<Money>> found = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(flat);
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            if (!isThreshold(flat, start, end) && !isWord(flat, end)) {
                Money.parse(matcher.group())
                        .optional()
                        .ifPresent(money -> found.add(Found.in(text, start, end, money)));
            }
        }
        return found;
    }

    private static boolean isThreshold(String flat, int start, int end) {
        return THRESHOLD_AFTER
                        .matcher(flat.substring(end, Math.min(flat.length(), end + 16)))
                        .find()
                || THRESHOLD_BEFORE
                        .matcher(flat.substring(Math.max(0, start - 6), start))
                        .find();
    }

    private static boolean isWord(String flat, int end) {
        return flat.charAt(end - 1) == '元'
                && NO_MONEY_AFTER.matcher(flat).region(end, flat.length()).lookingAt();
    }
}
