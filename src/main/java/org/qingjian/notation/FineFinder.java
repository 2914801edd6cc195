package org.qingjian.notation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Picks the fine, or the confiscated amount, out of all amounts of a decision by the words next to it. */
final class FineFinder {
    private static final String FILLER = "(?:金额|数额|总额|总计|合计|共计|人民币|计|为|共|[:,、 \\n\\r(（)￥¥]|大写|小写|万元|元|\\d[.、])*";
    private static final Pattern FINE_BEFORE = Pattern.compile("罚款" + FILLER + "$");
    private static final Pattern FINE_AFTER = Pattern.compile("^[)整正]*(?:\\([^()]{0,30}\\))?的?(?:行政)?(?:处罚款|罚款)");
    private static final Pattern GAINS_BEFORE =
            Pattern.compile("没收(?:你单位|你公司|其|当事人|的)*(?:违法所得|非法所得|非法财物|违法收入)" + FILLER + "$");
    private static final Pattern GAINS_AFTER =
            Pattern.compile("^[)整正]*(?:\\([^()]{0,30}\\))?(?:[^。;\\d]{0,12})(?:予以)?(?:没收|追缴)");
    private static final Pattern GAINS_WORD = Pattern.compile("违法所得[^。;\\d]{0,6}$");
    /** Not decided: proposed, quoted from the law or from other decisions. */
    private static final Pattern NOT_DECIDED =
            Pattern.compile("拟[^。;]{0,12}$|可以?[^。;决]{0,8}$|每日[^。;]{0,8}$|加处[^。;]{0,4}$");

    private static final Pattern TOTAL = Pattern.compile("合计|共计|总计|总额|共处|合并");
    private static final Pattern LABELLED =
            Pattern.compile("罚款(?:金额|数额)?[(（](万元|元)[)）]\\s*[:：]?\\s*([\\d.,]+)(?![\\d.,]*\\s*[(（]?[万元])");
    private static final Pattern DECIDES =
            Pattern.compile("(?:作出|处以|给予)[^。;]{0,12}(?:如下|以下)|决定[^。;]{0,20}[:：]|处罚内容|决定如下");

    private FineFinder() {}

    static Parsed<Found<Money>> fineIn(String text) {
        List<Found<Money>> fines = new ArrayList<>(labelled(text));
        fines.addAll(withRole(text, FINE_BEFORE, FINE_AFTER));
        return one(text, fines, "罚款");
    }

    static Parsed<Found<Money>> confiscatedIn(String text) {
        String flat = HanText.simplified(HanText.halfWidth(text));
        List<Found<Money>> gains = new ArrayList<>();
        for (Found<Money> amount : Money.findAll(text)) {
            String before = before(flat, amount.start());
            String after = after(flat, amount.end());
            if (GAINS_BEFORE.matcher(before).find()
                    || (GAINS_WORD.matcher(before).find()
                            && GAINS_AFTER.matcher(after).find())) {
                gains.add(amount);
            }
        }
        return one(text, gains, "没收");
    }

    private static List<Found<Money>> withRole(String text, Pattern beforeIt, Pattern afterIt) {
        String flat = HanText.simplified(HanText.halfWidth(text));
        List<Found<Money>> found = new ArrayList<>();
        for (Found<Money> amount : Money.findAll(text)) {
            String before = before(flat, amount.start());
            Matcher label = beforeIt.matcher(before);
            boolean labelled = label.find();
            String head = labelled ? before.substring(0, label.start()) : before;
            if ((labelled || afterIt.matcher(after(flat, amount.end())).find())
                    && !NOT_DECIDED.matcher(head).find()) {
                found.add(amount);
            }
        }
        return found;
    }

    /** 罚款金额（万元）：8.0 — the unit stands in the label. */
    private static List<Found<Money>> labelled(String text) {
        String flat = HanText.simplified(HanText.halfWidth(text));
        List<Found<Money>> found = new ArrayList<>();
        Matcher matcher = LABELLED.matcher(flat);
        while (matcher.find()) {
            Money.parse(matcher.group(2) + matcher.group(1))
                    .optional()
                    .ifPresent(money -> found.add(Found.in(text, matcher.start(2), matcher.end(2), money)));
        }
        return found;
    }

    private static Parsed<Found<Money>> one(String text, List<Found<Money>> candidates, String what) {
        if (candidates.isEmpty()) {
            return Parsed.failure("NONE", "没有找到" + what + "金额");
        }
        List<Found<Money>> distinct = distinct(candidates);
        if (distinct.size() == 1) {
            return Parsed.ok(distinct.get(0));
        }
        String flat = HanText.simplified(HanText.halfWidth(text));
        List<Found<Money>> totals = distinct.stream()
                .filter(found -> TOTAL.matcher(before(flat, found.start())).find())
                .toList();
        if (totals.size() == 1) {
            return Parsed.ok(totals.get(0));
        }
        return withoutTotal(flat, distinct, what);
    }

    /** The amount that the others add up to, or the only one behind "decides as follows". */
    private static Parsed<Found<Money>> withoutTotal(String flat, List<Found<Money>> distinct, String what) {
        BigDecimal sum = distinct.stream().map(found -> found.value().yuan()).reduce(BigDecimal.ZERO, BigDecimal::add);
        for (Found<Money> found : distinct) {
            if (distinct.size() > 2
                    && found.value().yuan().multiply(BigDecimal.valueOf(2)).compareTo(sum) == 0) {
                return Parsed.ok(found);
            }
        }
        int decides = lastDecides(flat);
        List<Found<Money>> decided =
                distinct.stream().filter(found -> found.start() >= decides).toList();
        if (decides > 0 && decided.size() == 1) {
            return Parsed.ok(decided.get(0));
        }
        return new Parsed.Failure<>(
                "AMBIGUOUS",
                "找到不止一个" + what + "金额且没有合计，请核对",
                distinct.stream()
                        .map(found -> found.value().yuan().stripTrailingZeros().toPlainString())
                        .toList());
    }

    private static int lastDecides(String flat) {
        Matcher matcher = DECIDES.matcher(flat);
        int last = 0;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }

    private static List<Found<Money>> distinct(List<Found<Money>> candidates) {
        List<Found<Money>> distinct = new ArrayList<>();
        for (Found<Money> candidate : candidates) {
            if (distinct.stream().noneMatch(seen -> seen.value().equals(candidate.value()))) {
                distinct.add(candidate);
            }
        }
        return distinct;
    }

    private static String before(String flat, int start) {
        return flat.substring(Math.max(0, start - 40), start);
    }

    private static String after(String flat, int end) {
        return flat.substring(end, Math.min(flat.length(), end + 60));
    }
}
