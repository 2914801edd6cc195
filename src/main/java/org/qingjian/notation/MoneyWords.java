package org.qingjian.notation;

import java.math.BigDecimal;

/** Writes an amount in financial numerals. */
final class MoneyWords {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] SMALL = {"仟", "佰", "拾", ""};
    private static final String[] LARGE = {"万亿", "亿", "万", ""};

    private MoneyWords() {}

    /** Amounts below 10^16 yuan. */
    static String of(BigDecimal yuan) {
        long fen = yuan.movePointRight(2).longValueExact();
        StringBuilder out = new StringBuilder(whole(fen / 100)).append('元');
        int jiao = (int) (fen / 10 % 10);
        int rest = (int) (fen % 10);
        if (jiao == 0 && rest == 0) {
            return out.append('整').toString();
        }
        if (jiao > 0) {
            out.append(DIGITS.charAt(jiao)).append('角');
        } else {
            out.append('零');
        }
        return rest > 0
                ? out.append(DIGITS.charAt(rest)).append('分').toString()
                : out.append('整').toString();
    }

    private static String whole(long yuan) {
        if (yuan == 0) {
            return "零";
        }
        StringBuilder out = new StringBuilder();
        boolean zero = false;
        for (int i = 0; i < LARGE.length; i++) {
            int section = (int) (yuan / (long) Math.pow(10_000, 3 - i) % 10_000);
            if (section == 0) {
                zero = out.length() > 0;
                continue;
            }
            if (out.length() > 0 && (zero || section < 1000)) {
                out.append('零');
            }
            zero = false;
            out.append(section(section)).append(LARGE[i]);
        }
        return out.toString().replace("万亿", yuan / 100_000_000 % 10_000 == 0 ? "万亿" : "万");
    }

    private static String section(int section) {
        StringBuilder out = new StringBuilder();
        boolean zero = false;
        int unit = 1000;
        for (String name : SMALL) {
            int digit = section / unit % 10;
            if (digit == 0) {
                zero = out.length() > 0;
            } else {
                if (zero) {
                    out.append('零');
                }
                zero = false;
                out.append(DIGITS.charAt(digit)).append(name);
            }
            unit /= 10;
        }
        return out.toString();
    }
}
