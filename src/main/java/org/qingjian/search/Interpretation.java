package org.qingjian.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a query was understood.
 *
 * @param readings what was recognised in it
 * @param words what remains to be looked for as text
 * @param shortened true when the query was longer than search reads
 * @param nothing true when the query holds no letter, digit or Han character at all
 */
public record Interpretation(
        List<Reading> readings,
        String words,
        List<String> quoted,
        List<String> excluded,
        boolean shortened,
        boolean nothing) {
    /**
     * One thing that was recognised.
     *
     * @param type what it is
     * @param text as typed
     * @param value as searched
     * @param effect whether it narrows the results or only ranks
     * @param hint what looks odd about it, for the person who typed it
     * @param corrections what may have been meant
     */
    public record Reading(
            Type type,
            String text,
            String value,
            Effect effect,
            @Nullable String hint,
            List<String> corrections) {}

    /** What can be recognised. */
    public enum Type {
        NUMBER,
        CREDIT_CODE,
        PARTY,
        REGION,
        YEAR,
        DATES,
        FINE,
        KIND,
        SYNONYM
    }

    /** FILTER: results without it are left out. BOOST: results with it come first. */
    public enum Effect {
        FILTER,
        BOOST
    }
}
