package org.qingjian.notation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as Chinese texts write them: digits with separators, numerals, financial numerals, and any mixture (3万5千, 壹拾贰万). Null
 * stands for "not a number, or one that can be read in two ways".
 */
final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] SAME = {
        "〇零", "○零", "壹一", "贰二", "貳二", "弍二", "两二", "兩二", "叁三", "參三", "叄三", "参三", "肆四", "伍五", "陆六", "陸六", "柒七", "捌八",
        "玖九", "拾十", "佰百", "仟千", "萬万", "億亿", "k千", "K千", "w万", "W万"
    };
    private static final char[] NORMAL = normalTable();

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

    private ChineseNumber() {}

    /** Numerals and units, for use inside a regular expression's class. */
    static final String NUMERALS = "零〇○一二三四五六七八九十百千万亿壹贰貳弍两兩叁參叄参肆伍陆陸柒捌玖拾佰仟萬億";

    /** A number in a text whose width is folded: digits with right separators, numerals, or both in turn. */
    static final String PATTERN = "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[" + NUMERALS + "])++";

    /** A whole number from 0 to 9999 (articles, days, months), Chinese or Arabic; null otherwise. */
    static @Nullable Integer small(String text) {
        BigDecimal value = read(text);
        if (value == null || value.scale() > 0 || value.signum() < 0 || value.compareTo(WAN) >= 0) {
            return null;
        }
        return value.intValueExact();
    }

    /** Any number; null when it is none or ambiguous (三万五: 30005 or 35000). */
    static @Nullable BigDecimal read(String text) {
        return text.isEmpty() ? null : new Reader(normal(text)).read();
    }

    private static String normal(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c < NORMAL.length && NORMAL[c] != 0 ? NORMAL[c] : c);
        }
        return out.toString();
    }

    private static char[] normalTable() {
        char[] table = new char[0x10000];
        for (String pair : SAME) {
            table[pair.charAt(0)] = pair.charAt(1);
        }
        return table;
    }

    /** Reads left to right: a pending digit waits for its unit; 万 closes a section, 亿 closes all before it. */
    private static final class Reader {
        private final String text;
        private int at;
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal section = BigDecimal.ZERO;
        private @Nullable BigDecimal pending;
        private int smallestUnit = Integer.MAX_VALUE;
        private boolean zeroBefore;
        private boolean arabic;
        private boolean wanRead;
        private boolean yiRead;

        Reader(String text) {
            this.text = text;
        }

        @Nullable
        BigDecimal read() {
            while (at < text.length()) {
                char c = text.charAt(at);
                boolean understood = isArabic(c) ? arabic() : DIGITS.indexOf(c) >= 0 ? digit(c) : unit(c);
                if (!understood) {
                    return null;
                }
            }
            if (pending == null) {
                return total.add(section);
            }
            return isClear(pending) ? total.add(section).add(pending) : null;
        }

        /** 三万五 and 3万5 may be 30005 or 35000; 三万零五, 三十五 and 3万5000 have one meaning. */
        private boolean isClear(BigDecimal rest) {
            if (smallestUnit == Integer.MAX_VALUE) {
                return true;
            }
            BigDecimal unit = BigDecimal.valueOf(smallestUnit);
            return rest.compareTo(unit) < 0
                    && (zeroBefore
                            || smallestUnit == 10
                            || rest.multiply(BigDecimal.TEN).compareTo(unit) >= 0);
        }

        private static boolean isArabic(char c) {
            return c >= '0' && c <= '9';
        }

        private boolean arabic() {
            int end = at;
            while (end < text.length() && (isArabic(text.charAt(end)) || ".,，".indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
            String digits = text.substring(at, end).replace('，', ',');
            at = end;
            if (pending != null || !digits.matches("\\d+(\\.\\d+)?|\\d{1,3}(,\\d{3})+(\\.\\d+)?")) {
                return false;
            }
            pending = new BigDecimal(digits.replace(",", ""));
            arabic = true;
            return true;
        }

        private boolean digit(char c) {
            BigDecimal value = BigDecimal.valueOf(DIGITS.indexOf(c));
            at++;
            if (c == '零' && pending == null && (smallestUnit != Integer.MAX_VALUE || section.signum() > 0)) {
                zeroBefore = true;
                return true;
            }
            if (pending == null) {
                pending = value;
            } else if (arabic || smallestUnit != Integer.MAX_VALUE) {
                return false;
            } else {
                pending = pending.multiply(BigDecimal.TEN).add(value);
            }
            return true;
        }

        private boolean unit(char c) {
            at++;
            return switch (c) {
                case '十' -> small(10);
                case '百' -> small(100);
                case '千' -> small(1000);
                case '万' -> section(WAN);
                case '亿' -> all();
                // 两个亿
                case '个' -> at < text.length() && "万亿".indexOf(text.charAt(at)) >= 0;
                default -> false;
            };
        }

        private boolean small(int unit) {
            if (unit >= smallestUnit || (pending == null && unit != 10)) {
                return false;
            }
            section = section.add((pending == null ? BigDecimal.ONE : pending).multiply(BigDecimal.valueOf(unit)));
            smallestUnit = unit;
            clear();
            return true;
        }

        private boolean section(BigDecimal unit) {
            BigDecimal count = section.add(pending == null ? BigDecimal.ZERO : pending);
            if (count.signum() == 0 || wanRead) {
                return false;
            }
            wanRead = true;
            total = total.add(count.multiply(unit));
            section = BigDecimal.ZERO;
            smallestUnit = 10_000;
            clear();
            return true;
        }

        private boolean all() {
            BigDecimal count = total.add(section).add(pending == null ? BigDecimal.ZERO : pending);
            if (count.signum() == 0 || yiRead) {
                return false;
            }
            yiRead = true;
            wanRead = false;
            total = count.multiply(YI);
            section = BigDecimal.ZERO;
            smallestUnit = 100_000_000;
            clear();
            return true;
        }

        private void clear() {
            pending = null;
            arabic = false;
            zeroBefore = false;
        }
    }
}
