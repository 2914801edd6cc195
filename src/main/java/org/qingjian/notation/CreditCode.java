package org.qingjian.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters of a 31-letter alphabet without I, O, S, V and Z, the last a
 * check digit. Some codes were issued with a wrong check digit, so a failing one is a warning when old data are read
 * ({@link #parse}) and an error only where new data are entered ({@link #parseStrict}).
 */
public record CreditCode(String value) {
    static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    static final int LENGTH = 18;

    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern MASKS = Pattern.compile("[*＊×●■□]|[Xx]{4,}");
    private static final Pattern IN_TEXT =
            Pattern.compile("(?<![0-9A-Za-z])[0-9A-HJ-NP-RTUWXY]{2}\\d{6}[0-9A-HJ-NP-RTUWXY]{10}(?![0-9A-Za-z*])");

    private static final Pattern LIKE_CITIZEN_NUMBER =
            Pattern.compile("\\d{6}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dX]");

    /**
     * Reads a code: upper and lower case, full width and blanks inside are the same.
     *
     * @return the code, with hint {@code CHECK_DIGIT} when its check digit fails (and up to three likely corrections); or a failure:
     *     {@code EMPTY}, {@code MASKED}, {@code LENGTH}, {@code ALPHABET} (with corrections)
     */
    public static Parsed<CreditCode> parse(String text) {
        String code = BLANKS.matcher(HanText.halfWidth(text)).replaceAll("").toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return Parsed.failure("EMPTY", "统一社会信用代码为空");
        }
        if (MASKS.matcher(code).find()) {
            return Parsed.failure("MASKED", "统一社会信用代码已被遮盖，不是完整的代码");
        }
        if (code.length() != LENGTH) {
            return Parsed.failure("LENGTH", "统一社会信用代码应为18位，读到" + code.length() + "位");
        }
        if (!hasOnly(code)) {
            return Parsed.failure(
                    "ALPHABET",
                    "统一社会信用代码只用数字和大写字母，且不用I、O、S、V、Z",
                    CreditCodeCorrection.forAlphabet(code).toArray(String[]::new));
        }
        CreditCode value = new CreditCode(code);
        if (value.checksOut()) {
            return Parsed.ok(value);
        }
        return Parsed.ok(
                value, new Hint("CHECK_DIGIT", "统一社会信用代码的校验位不符，请核对", CreditCodeCorrection.forCheckDigit(code)));
    }

    /** {@link #parse} for new data: a failing check digit is a failure {@code CHECK_DIGIT} too. */
    public static Parsed<CreditCode> parseStrict(String text) {
        Parsed<CreditCode> parsed = parse(text);
        for (Hint hint : parsed.hints()) {
            return new Parsed.Failure<>(hint.code(), hint.message(), hint.suggestions());
        }
        return parsed;
    }

    /** Codes in running text (upper case or full width), whether or not the check digit holds. */
    public static List<Found<CreditCode>> findAll(String text) {
        List<Found<CreditCode>> found = new ArrayList<>();
        Matcher matcher = IN_TEXT.matcher(HanText.halfWidth(text));
        while (matcher.find()) {
            CreditCode code = new CreditCode(matcher.group());
            if (code.checksOut() || !LIKE_CITIZEN_NUMBER.matcher(code.value()).matches()) {
                found.add(Found.in(text, matcher.start(), matcher.end(), code));
            }
        }
        return found;
    }

    /** Whether the check digit is right. */
    public boolean checksOut() {
        return checksOut(value);
    }

    /** The six digits of the registering region (GB/T 2260 at the time of registration). */
    public String regionCode() {
        return value.substring(2, 8);
    }

    static boolean hasOnly(String code) {
        return code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    static boolean checksOut(String code) {
        return checkDigit(code) == code.charAt(LENGTH - 1);
    }

    /** The check digit that the first 17 characters ask for. */
    static char checkDigit(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** Whether the organisation code inside (GB 11714, characters 9 to 17) has its own check character right. */
    static boolean organisationChecksOut(String code) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(code.charAt(8 + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = (11 - sum % 11) % 11;
        return code.charAt(16) == (check == 10 ? 'X' : (char) ('0' + check));
    }

    @Override
    public String toString() {
        return value;
    }
}
