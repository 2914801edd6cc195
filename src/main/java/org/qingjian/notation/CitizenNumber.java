package org.qingjian.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A citizen number (公民身份号码, GB 11643-1999), 18 characters; the old form of 15 digits is read and lengthened. Only for finding leaks
 * and checking intake: never store it outside the vault, never show it ({@link #toString} does not).
 */
public record CitizenNumber(String value, LocalDate born) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    private static final Pattern SHAPE = Pattern.compile("\\d{15}|\\d{17}[\\dX]");
    private static final Pattern MASKS = Pattern.compile("[*＊×●]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}-]+");

    /**
     * Reads a number of either length; blanks, hyphens, width and the case of x do not matter.
     *
     * @param today nobody is born later
     * @return the 18-character number, or a failure: {@code EMPTY}, {@code MASKED}, {@code FORMAT}, {@code REGION}, {@code BIRTH_DATE},
     *     {@code CHECK_DIGIT}. No failure repeats the text.
     */
    public static Parsed<CitizenNumber> parse(String text, LocalDate today) {
        String number = BLANKS.matcher(HanText.halfWidth(text)).replaceAll("").toUpperCase(Locale.ROOT);
        if (number.isEmpty()) {
            return Parsed.failure("EMPTY", "身份证号码为空");
        }
        if (MASKS.matcher(number).find()) {
            return Parsed.failure("MASKED", "身份证号码已被遮盖");
        }
        if (!SHAPE.matcher(number).matches()) {
            return Parsed.failure("FORMAT", "身份证号码应为18位（或旧的15位）");
        }
        String full = number.length() == 15 ? lengthen(number) : number;
        if (!isRegion(full.substring(0, 2))) {
            return Parsed.failure("REGION", "身份证号码的地区码不存在");
        }
        LocalDate born = birthDate(full);
        if (born.isAfter(today) || born.getYear() < 1850) {
            return Parsed.failure("BIRTH_DATE", "身份证号码中的出生日期不存在");
        }
        if (full.charAt(17) != checkDigit(full)) {
            return Parsed.failure("CHECK_DIGIT", "身份证号码的校验位不符");
        }
        return Parsed.ok(new CitizenNumber(full, born));
    }

    static char checkDigit(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK.charAt(sum % 11);
    }

    /** Codes of 9x are given to foreigners with permanent residence. */
    private static boolean isRegion(String prefix) {
        return prefix.charAt(0) == '9' || Regions.isProvincePrefix(prefix) || prefix.equals("83");
    }

    private static String lengthen(String old) {
        String body = old.substring(0, 6) + "19" + old.substring(6);
        return body + checkDigit(body);
    }

    private static LocalDate birthDate(String number) {
        try {
            return LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
        } catch (DateTimeException noSuchDay) {
            return LocalDate.MAX;
        }
    }

    /** Never the number: it must not reach a log. */
    @Override
    public String toString() {
        return "CitizenNumber[…]";
    }
}
