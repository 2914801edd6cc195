package org.qingjian.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingjian.notation.Money;

/** Reads bounds of a fine: 罚款10万以上, 罚5万到20万元, 处罚不超过三千元. */
final class FineReader {
    private static final String AMOUNT = "([\\d.,]+|[零〇一二三四五六七八九十百千万两壹贰叁肆伍陆柒捌玖拾佰仟]+)\\s*(亿元?|千万元?|百万元?|万元?|元)?";
    private static final Pattern RANGE =
            Pattern.compile("(?:罚款|处罚|罚金|罚)(?:金额|数额)?(?:在|为)?\\s*" + AMOUNT + "\\s*(?:到|至|-|~)\\s*" + AMOUNT);
    private static final Pattern BOUND = Pattern.compile(
            "(罚款|处罚|罚金|罚)(?:金额|数额)?(?:在|为)?\\s*(超过|高于|大于|多于|不少于|不低于|至少|>=?|不超过|不高于|低于|少于|小于|至多|<=?)?\\s*" + AMOUNT
                    + "\\s*(以上|以下|以内|及以上|及以下)?");

    private FineReader() {}

    /**
     * @param from lower bound in fen
     * @param to upper bound in fen
     */
    record Fine(
            String quote,
            String value,
            @Nullable Long from,
            @Nullable Long to) {}

    static List<Fine> read(String text) {
        List<Fine> fines = new ArrayList<>();
        Matcher range = RANGE.matcher(text);
        if (range.find()) {
            String unit = range.group(4) == null ? "元" : range.group(4);
            Long from = fen(range.group(1), range.group(2) == null ? unit : range.group(2));
            Long to = fen(range.group(3), unit);
            if (from != null && to != null && from <= to) {
                fines.add(fine(range.group(), from, to));
            }
            return fines;
        }
        Matcher bound = BOUND.matcher(text);
        if (bound.find() && (bound.group(2) != null || bound.group(5) != null)) {
            Long amount = fen(bound.group(3), bound.group(4) == null ? "元" : bound.group(4));
            if (amount != null) {
                boolean least = bound.group(2) == null
                        ? bound.group(5).contains("上")
                        : bound.group(2).matches("超过|高于|大于|多于|不少于|不低于|至少|>=?");
                fines.add(least ? fine(bound.group(), amount, null) : fine(bound.group(), null, amount));
            }
        }
        return fines;
    }

    private static Fine fine(String quote, @Nullable Long from, @Nullable Long to) {
        return new Fine(quote.trim(), yuan(from) + "/" + yuan(to), from, to);
    }

    private static String yuan(@Nullable Long fen) {
        return fen == null
                ? ""
                : BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString();
    }

    private static @Nullable Long fen(String number, String unit) {
        String amount = number + (unit.endsWith("元") ? unit : unit + "元");
        return Money.parse(amount)
                .optional()
                .filter(money -> money.yuan().compareTo(new BigDecimal("1e12")) < 0)
                .map(money -> IndexedDocument.fen(money.yuan()))
                .orElse(null);
    }
}
