package org.qingjian.notation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * An amount in yuan (人民币), with two decimals.
 *
 * @param yuan never negative
 */
public record Money(BigDecimal yuan) {
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    /**
     * Reads one amount: digits with or without separators, 元 万元 亿元, Chinese and financial numerals, mixtures, {@code 8.0（万元）}, an
     * amount in words with the same in figures behind it. Without a unit it is yuan.
     *
     * @return the amount, with hint {@code ABOUT} when it is qualified (近, 约 …) and {@code ROUNDED} when it had parts of a fen; or a
     *     failure: {@code EMPTY}, {@code RANGE}, {@code CURRENCY}, {@code AMBIGUOUS}, {@code DISAGREE} (words and figures differ),
     *     {@code FORMAT}
     */
    public static Parsed<Money> parse(String text) {
        return MoneyGrammar.parse(text);
    }

    /** {@link #parse} for a column whose unit is 万元 when the cell itself names none. */
    public static Parsed<Money> parseWan(String text) {
        String trimmed = HanText.halfWidth(text).strip();
        return trimmed.matches("[\\d.,]+") ? parse(trimmed + "万元") : parse(trimmed);
    }

    /** Amounts in running text that name 元 or ￥; ranges, thresholds (以上, 以下) and foreign money are left out. */
    public static List<Found<Money>> findAll(String text) {
        return MoneyFinder.findAll(text);
    }

    /**
     * The fine that a decision imposes, among all amounts it mentions (income, investment, statutory ranges).
     *
     * @return the amount with its place, or a failure: {@code NONE}, {@code AMBIGUOUS} (several fines without a total; they are the
     *     suggestions)
     */
    public static Parsed<Found<Money>> fineIn(String decisionText) {
        return FineFinder.fineIn(decisionText);
    }

    /** Illegal gains or goods confiscated, as {@link #fineIn}. */
    public static Parsed<Found<Money>> confiscatedIn(String decisionText) {
        return FineFinder.confiscatedIn(decisionText);
    }

    public static Money ofYuan(long yuan) {
        return new Money(BigDecimal.valueOf(yuan));
    }

    public Money {
        yuan = yuan.setScale(2, RoundingMode.HALF_UP);
        if (yuan.signum() < 0) {
            throw new IllegalArgumentException("negative amount");
        }
    }

    /** The amount in 万元, exact, without trailing zeros: 3.5 for 35000. */
    public BigDecimal wan() {
        BigDecimal wan = yuan.divide(WAN).stripTrailingZeros();
        return wan.scale() < 0 ? wan.setScale(0) : wan;
    }

    /** The amount in financial numerals as a decision prints it: 壹万贰仟元整. */
    public String inWords() {
        return MoneyWords.of(yuan);
    }
}
