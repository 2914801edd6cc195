package org.qingjian.notation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document number (文号) such as {@code 韶环(乐昌)责改决〔2025〕3号}.
 *
 * @param raw as printed
 * @param agency abbreviation of the issuer with its branches in round brackets: {@code 韶环(乐昌)}
 * @param type what the type token stands for
 * @param token the type token as printed, without 字: {@code 责改决}; empty when none was recognised
 * @param character whether 字 follows the token
 * @param year the year in the brackets
 * @param serial the serial number without leading zeros
 * @param sub the number behind 之 or the hyphen; null when there is none
 */
public record DocumentNumber(
        String raw,
        String agency,
        DocumentNumberType type,
        String token,
        boolean character,
        int year,
        long serial,
        @Nullable Integer sub) {

    /**
     * Reads one document number.
     *
     * @param currentYear no number is of a later year
     * @return the number, or a failure: {@code EMPTY}, {@code MASKED}, {@code BRACKET_LOST} (with the likely number), {@code YEAR},
     *     {@code YEAR_FUTURE}, {@code SERIAL}, {@code FORMAT}. Hints: {@code TYPE_UNKNOWN}, {@code TYPE_REVIEW}, {@code SERIAL_LONG}
     */
    public static Parsed<DocumentNumber> parse(String text, int currentYear) {
        return DocumentNumberParser.parse(text, currentYear);
    }

    /** The numbers inside running text, in order; broken ones are left out. */
    public static List<Found<DocumentNumber>> findAll(String text, int currentYear) {
        return DocumentNumberFinder.findAll(text, currentYear);
    }

    /**
     * The spelling that all variants share: half width, no blanks, the year in 〔〕, other brackets round. Also for text that is not a
     * number; never null, never fails.
     */
    public static String normalise(String text) {
        return DocumentNumberParser.normalise(text);
    }

    /** The normal form, without leading zeros and 第: for search and as the public spelling. */
    public String normal() {
        return agency + token + (character ? "字" : "") + "〔" + year + "〕" + serial + (sub == null ? "" : "-" + sub)
                + "号";
    }

    /** Equal for two numbers that must not both exist: issuer, type, year, serial and sub-number (字 and leading zeros do not count). */
    public String key() {
        String kind = type == DocumentNumberType.OTHER ? token : type.name();
        return agency + "|" + kind + "|" + year + "|" + serial + "|" + (sub == null ? "" : sub);
    }

    @Override
    public String toString() {
        return normal();
    }
}
