package org.qingjian.notation;

import java.math.BigDecimal;

/**
 * An amount of money as a sentence gives it, which may be a range, vague, or foreign: 1万-5万元, 近700万元, 45564.44美元.
 *
 * @param low the amount, or the lower end of a range; two decimals
 * @param high the upper end; equal to {@code low} when there is no range
 * @param currency Chinese name of the currency: 元, 港元, 美元 …
 * @param exactness how the sentence qualifies the amount
 */
public record MoneyExpression(BigDecimal low, BigDecimal high, String currency, Exactness exactness) {
    /** What words such as 约, 近, 至少 make of the amount. */
    public enum Exactness {
        EXACT,
        ABOUT,
        AT_MOST,
        AT_LEAST
    }

    /**
     * Reads one expression.
     *
     * @return the expression, or a failure: {@code EMPTY}, {@code AMBIGUOUS} (三万五元), {@code FORMAT}
     */
    public static Parsed<MoneyExpression> parse(String text) {
        return MoneyGrammar.expression(text);
    }

    public boolean isRange() {
        return low.compareTo(high) != 0;
    }
}
