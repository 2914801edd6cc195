package org.qingjian.notation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one money expression: qualifier, currency, one number or a range, jiao and fen. */
final class MoneyGrammar {
    private static final String YUAN = "元";
    private static final String CURRENCIES =
            "港元|港币|美元|美金|日元|日币|日圆|欧元|英镑|新台币|台币|泰铢|卢布|澳元|澳门元|韩元|加元|新加坡元|新元|瑞士法郎|卢比|人民币|RMB|CNY|￥|¥|元|圆|块";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern NOISE = Pattern.compile("\\((?:含|大写|小写|人民币)\\)|[:;。]|大写|小写");
    private static final Pattern BRACKETED_UNIT = Pattern.compile("\\(((?:万|亿|百万|千)?元)\\)?");
    private static final Pattern TWICE = Pattern.compile("(.+?)\\((.*\\d.*?)\\)?");
    private static final Pattern AT_LEAST = Pattern.compile("^(?:至少|不少于|最少|不低于|高于|超过|多于)|(?:以上|起)$");
    private static final Pattern AT_MOST = Pattern.compile("^(?:近|将近|接近|不到|小于|低于|不足|少于|不超过|最多|至多)|(?:以下|以内)$");
    private static final Pattern ABOUT = Pattern.compile("^(?:大约|约)|(?:左右|上下)$");
    private static final Pattern RANGE = Pattern.compile("(?<=.)(?:到|至|[-—~–]+)(?=.)");
    private static final Pattern SIDE = Pattern.compile("(?:" + CURRENCIES + ")?(?<number>[0-9.,多余来几数个kKwW"
            + ChineseNumber.NUMERALS + "]+?)(?<currency>" + CURRENCIES + ")?"
            + "(?:(?<jiao>[1-9" + "一二三四五六七八九壹贰叁肆伍陆柒捌玖])[角毛])?(?:[零〇]?(?<fen>[0-9"
            + "一二三四五六七八九壹贰叁肆伍陆柒捌玖])分)?钱?[整正]?(?<after>" + CURRENCIES + ")?");
    private static final Pattern FIRST_CURRENCY = Pattern.compile("^(" + CURRENCIES + ")");
    private static final int LONGEST = 80;
    /** As nearly all amounts of a bulk delivery are written; the whole grammar takes ten times as long over it. */
    private static final Pattern PLAIN = Pattern.compile("(?:人民币)?(\\d{1,12}(?:\\.\\d{1,2})?)(万)?元整?");

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private MoneyGrammar() {}

    static Parsed<Money> parse(String text) {
        Matcher plain = PLAIN.matcher(text);
        if (plain.matches()) {
            BigDecimal unit = "万".equals(plain.group(2)) ? TEN_THOUSAND : BigDecimal.ONE;
            return Parsed.ok(
                    new Money(new BigDecimal(plain.group(1)).multiply(unit).setScale(2)));
        }
        String clean = clean(text);
        Matcher twice = TWICE.matcher(clean);
        if (twice.matches()) {
            return both(parse(twice.group(1)), parse(twice.group(2)));
        }
        Parsed<MoneyExpression> parsed = expression(text);
        if (parsed instanceof Parsed.Failure<MoneyExpression> failure) {
            return new Parsed.Failure<>(failure.code(), failure.hint(), failure.suggestions());
        }
        return money(parsed.orElseThrow(), parsed.hints());
    }

    private static Parsed<Money> money(MoneyExpression expression, List<Hint> hints) {
        if (!expression.currency().equals(YUAN)) {
            return Parsed.failure("CURRENCY", "金额的币种是" + expression.currency() + "，应为人民币");
        }
        if (expression.isRange()) {
            return Parsed.failure("RANGE", "金额是一个范围，应为一个确定的数额");
        }
        List<Hint> all = new ArrayList<>(hints);
        if (expression.exactness() != MoneyExpression.Exactness.EXACT) {
            all.add(new Hint("ABOUT", "金额前后有“约、近、左右、以上”等字样，不是确定的数额"));
        }
        return Parsed.ok(new Money(expression.low()), all);
    }

    private static Parsed<Money> both(Parsed<Money> words, Parsed<Money> figures) {
        if (!words.isOk() || !figures.isOk()) {
            return words.isOk() ? figures : words;
        }
        if (words.orElseThrow().equals(figures.orElseThrow())) {
            return words;
        }
        return new Parsed.Failure<>(
                "DISAGREE",
                "金额的大写与小写不一致",
                List.of(
                        words.orElseThrow().yuan().toPlainString(),
                        figures.orElseThrow().yuan().toPlainString()));
    }

    static Parsed<MoneyExpression> expression(String text) {
        String clean = clean(text);
        if (clean.isEmpty()) {
            return Parsed.failure("EMPTY", "金额为空");
        }
        if (clean.length() > LONGEST) {
            return notMoney();
        }
        MoneyExpression.Exactness exactness = exactness(clean);
        String bare = ABOUT.matcher(
                        AT_MOST.matcher(AT_LEAST.matcher(clean).replaceAll("")).replaceAll(""))
                .replaceAll("");
        String[] sides = RANGE.split(bare.startsWith("从") ? bare.substring(1) : bare, 0);
        if (sides.length > 2) {
            return notMoney();
        }
        Side last = Side.read(sides[sides.length - 1]);
        Side first = sides.length == 1 ? last : Side.read(sides[0]);
        if (last == null || first == null) {
            return notMoney();
        }
        if (last.low == null || last.high == null || first.low == null) {
            return Parsed.failure("AMBIGUOUS", "金额的读法不止一种，请写明每一位，例如“三万五千元”或“三万零五元”");
        }
        BigDecimal low = first == last ? last.low : first.carried(last);
        if (low.compareTo(last.high) > 0) {
            return Parsed.failure("RANGE_REVERSED", "金额范围的起点大于终点");
        }
        return rounded(low, last.high, currency(bare, last), exactness);
    }

    private static String clean(String text) {
        String squeezed = BLANKS.matcher(HanText.halfWidth(text)).replaceAll("");
        String united = BRACKETED_UNIT.matcher(squeezed).replaceAll("$1");
        return NOISE.matcher(united).replaceAll("");
    }

    private static MoneyExpression.Exactness exactness(String clean) {
        if (AT_LEAST.matcher(clean).find()) {
            return MoneyExpression.Exactness.AT_LEAST;
        }
        if (AT_MOST.matcher(clean).find()) {
            return MoneyExpression.Exactness.AT_MOST;
        }
        return ABOUT.matcher(clean).find() ? MoneyExpression.Exactness.ABOUT : MoneyExpression.Exactness.EXACT;
    }

    private static String currency(String bare, Side last) {
        if (last.currency != null && !last.currency.equals(YUAN)) {
            return last.currency;
        }
        Matcher first = FIRST_CURRENCY.matcher(bare);
        return first.find() ? Side.canonical(first.group(1)) : YUAN;
    }

    private static Parsed<MoneyExpression> rounded(
            BigDecimal low, BigDecimal high, String currency, MoneyExpression.Exactness exactness) {
        BigDecimal from = low.setScale(2, RoundingMode.HALF_UP);
        MoneyExpression expression =
                new MoneyExpression(from, high.setScale(2, RoundingMode.HALF_UP), currency, exactness);
        if (from.compareTo(low) != 0) {
            return Parsed.ok(expression, new Hint("ROUNDED", "金额精确到分以下，已四舍五入到分"));
        }
        return Parsed.ok(expression);
    }

    private static Parsed<MoneyExpression> notMoney() {
        return Parsed.failure("FORMAT", "不是金额的写法，例如：20000元、2万元、贰万元整");
    }

    /** One end of a range, or the whole. */
    private static final class Side {
        private final String number;
        private final @Nullable BigDecimal low;
        private final @Nullable BigDecimal high;
        private final @Nullable String currency;

        private Side(String number, MoneyVagueness.@Nullable Span span, BigDecimal cents, @Nullable String currency) {
            this.number = number;
            this.low = span == null ? null : span.low().add(cents);
            this.high = span == null ? null : span.high().add(cents);
            this.currency = currency;
        }

        static @Nullable Side read(String text) {
            Matcher match = SIDE.matcher(text);
            if (!match.matches()) {
                return null;
            }
            BigDecimal cents = tenths(match.group("jiao"), 1).add(tenths(match.group("fen"), 2));
            String after = match.group("after");
            String currency = after == null ? match.group("currency") : after;
            String number = match.group("number");
            return new Side(number, MoneyVagueness.read(number), cents, currency == null ? null : canonical(currency));
        }

        /** The lower end of 两到三万 is 两万; that of 8500到3万 is 8500, and so is that of 500元至1万元. */
        BigDecimal carried(Side last) {
            BigDecimal own = low == null ? BigDecimal.ZERO : low;
            if (currency != null || number.matches(".*[万亿萬億wWkK]") || last.high == null) {
                return own;
            }
            BigDecimal carried = own.multiply(MoneyVagueness.unitAtEnd(last.number));
            return carried.compareTo(last.high) <= 0 ? carried : own;
        }

        static String canonical(String currency) {
            return switch (currency) {
                case "圆", "块", "人民币", "RMB", "CNY", "￥", "¥" -> YUAN;
                case "港币" -> "港元";
                case "美金" -> "美元";
                case "日币", "日圆" -> "日元";
                case "台币" -> "新台币";
                default -> currency;
            };
        }

        private static BigDecimal tenths(@Nullable String digit, int places) {
            BigDecimal value = digit == null ? null : ChineseNumber.read(digit);
            return value == null ? BigDecimal.ZERO : value.movePointLeft(places);
        }
    }
}
