package org.qingjian.complaint;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qingjian.notation.HanText;

/**
 * Case number and secret code as people type them: full width, small letters, blanks, hyphens and dashes of all kinds, O for 0
 * and I or L for 1 are understood. Never an error: what cannot be one is simply not found.
 */
public record CaseCode(String number, String secret) {
    static final int SECRET_LENGTH = 16;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LONGEST_INPUT = 200;
    private static final int YEAR = 4;

    /** Reads what was typed. */
    public static CaseCode typed(@Nullable String number, @Nullable String secret) {
        String digits = plain(number).replaceAll("[^0-9]", "");
        String shown = digits.length() > YEAR ? digits.substring(0, YEAR) + "-" + digits.substring(YEAR) : digits;
        return new CaseCode(shown, plain(secret));
    }

    /** 16 characters of the alphabet out of the first 80 bits. */
    static String secretOf(byte[] random) {
        StringBuilder code = new StringBuilder(SECRET_LENGTH);
        for (int i = 0; i < SECRET_LENGTH; i++) {
            int bit = i * 5;
            int two = ((random[bit / 8] & 0xff) << 8) | (random[Math.min(bit / 8 + 1, random.length - 1)] & 0xff);
            code.append(ALPHABET.charAt((two >> (11 - bit % 8)) & 31));
        }
        return code.toString();
    }

    /** In groups of four: 7KQM-X4TD-9HFR-2W8C. */
    static String grouped(String secret) {
        return secret.replaceAll("(.{4})(?=.)", "$1-");
    }

    private static String plain(@Nullable String typed) {
        if (typed == null || typed.length() > LONGEST_INPUT) {
            return "";
        }
        return HanText.halfWidth(typed)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    @Override
    public String toString() {
        return "CaseCode";
    }
}
