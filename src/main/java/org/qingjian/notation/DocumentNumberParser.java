package org.qingjian.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The grammar of document numbers, on the normalised text. */
final class DocumentNumberParser {
    /** An agency may hold an administrative code (豫0300环) and brackets anywhere (公(浦)(潍坊)). */
    private static final String AGENCY = "(?=[^(])(?:[\\p{IsHan}A-Z0-9]|\\([\\p{IsHan}0-9、]{1,12}\\)){1,16}?";

    private static final String TOKENS = String.join("|", DocumentNumberType.tokensLongestFirst());
    private static final String TAIL =
            "〔(?<year>\\d{4})〕第?(?<serial>\\d{1,10})(?:[-之—–](?<sub>\\d{1,3}))?号(?:[-之](?<after>\\d{1,3}|[一二三四五六七八九十]))?";
    private static final Pattern KNOWN =
            Pattern.compile("(?<agency>" + AGENCY + ")(?<token>" + TOKENS + ")(?<zi>字)?" + TAIL);
    private static final Pattern UNKNOWN = Pattern.compile("(?<agency>" + AGENCY + ")(?<zi>字)?" + TAIL);
    private static final Pattern BRACKET_LOST = Pattern.compile(
            "(?<head>[^〔〕\\[\\]]{2,30}?)[〔\\[(]?(?<year>(?:19|20)\\d{2})[〕\\])]?第?(?<serial>\\d{1,6})(?<rest>(?:[-之]\\d{1,3})?)号");
    private static final Pattern YEAR_IN_ANY_BRACKET = Pattern.compile("[\\[〔【(﹝〖「『<]+(\\d{4})年?[\\]〕】)﹞〗」』>]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final String MASKS = "*＊…×○□■";
    private static final int GRAMMAR_SERIAL_DIGITS = 5;
    private static final int LONGEST = 120;

    private DocumentNumberParser() {}

    static String normalise(String text) {
        String squeezed = BLANKS.matcher(HanText.halfWidth(text)).replaceAll("");
        return YEAR_IN_ANY_BRACKET.matcher(squeezed).replaceAll("〔$1〕");
    }

    static Parsed<DocumentNumber> parse(String text, int currentYear) {
        String normal = normalise(text);
        if (normal.isEmpty()) {
            return Parsed.failure("EMPTY", "文号为空");
        }
        if (normal.length() > LONGEST) {
            return Parsed.failure("FORMAT", "文号过长，请只填写文号本身，例如：韶环罚〔2023〕12号");
        }
        Matcher match = match(normal);
        if (match == null) {
            match = match(HanText.simplified(normal));
        }
        return match == null ? refusal(normal, currentYear) : read(text.strip(), match, currentYear);
    }

    private static @Nullable Matcher match(String normal) {
        Matcher known = KNOWN.matcher(normal);
        if (known.matches()) {
            return known;
        }
        Matcher unknown = UNKNOWN.matcher(normal);
        return unknown.matches() ? unknown : null;
    }

    private static Parsed<DocumentNumber> read(String raw, Matcher match, int currentYear) {
        int year = Integer.parseInt(match.group("year"));
        if (year < 1900 || year > 2099) {
            return Parsed.failure("YEAR", "文号中的年份应为19××或20××，读到的是" + year);
        }
        if (year > currentYear) {
            return Parsed.failure("YEAR_FUTURE", "文号中的年份" + year + "晚于当前年份" + currentYear);
        }
        String token = token(match);
        DocumentNumber number = new DocumentNumber(
                raw,
                match.group("agency"),
                DocumentNumberType.ofToken(token),
                token,
                match.group("zi") != null,
                year,
                Long.parseLong(match.group("serial")),
                sub(match));
        return Parsed.ok(number, hints(number, match.group("serial")));
    }

    private static String token(Matcher match) {
        return match.pattern() == KNOWN ? match.group("token") : "";
    }

    private static @Nullable Integer sub(Matcher match) {
        String sub = match.group("sub") == null ? match.group("after") : match.group("sub");
        if (sub == null) {
            return null;
        }
        int chinese = "一二三四五六七八九十".indexOf(sub);
        return chinese >= 0 ? chinese + 1 : Integer.valueOf(sub);
    }

    private static List<Hint> hints(DocumentNumber number, String serial) {
        List<Hint> hints = new ArrayList<>();
        if (number.token().isEmpty()) {
            hints.add(new Hint("TYPE_UNKNOWN", "文号中没有认得的文种（罚、责改、告、审等），请核对"));
        }
        if (number.token().endsWith("立罚")) {
            hints.add(new Hint("TYPE_REVIEW", "文种“" + number.token() + "”按行政处罚决定处理，请核对"));
        }
        if (serial.length() > GRAMMAR_SERIAL_DIGITS) {
            hints.add(new Hint("SERIAL_LONG", "文号序号超过5位，请核对"));
        }
        return hints;
    }

    private static Parsed<DocumentNumber> refusal(String normal, int currentYear) {
        if (normal.chars().anyMatch(c -> MASKS.indexOf(c) >= 0)) {
            return Parsed.failure("MASKED", "文号被遮盖，不是完整的文号");
        }
        Matcher lost = BRACKET_LOST.matcher(HanText.simplified(normal));
        if (lost.matches() && !normal.matches(".*〔\\d{4}〕.*")) {
            return bracketLost(lost, currentYear);
        }
        if (normal.matches(".*〔\\d{4}〕.*")) {
            String serial = normal.substring(normal.indexOf('〕') + 1);
            return Parsed.failure("SERIAL", "〔年份〕之后应为数字序号加“号”，例如“12号”，读到的是“" + serial + "”");
        }
        if (normal.matches(".*[〔(\\[]\\d{1,3}[〕)\\]].*号")) {
            return Parsed.failure("YEAR", "文号中的年份应为四位数字，例如〔2023〕");
        }
        return Parsed.failure("FORMAT", "不是文号的写法，应为“机关代字＋文种〔年份〕序号号”，例如：韶环罚〔2023〕12号");
    }

    /** The suggestion is made only when the text with its bracket put back is a number. */
    private static Parsed<DocumentNumber> bracketLost(Matcher lost, int currentYear) {
        String mended =
                lost.group("head") + "〔" + lost.group("year") + "〕" + lost.group("serial") + lost.group("rest") + "号";
        String[] suggestions = parse(mended, currentYear).optional().map(DocumentNumber::normal).stream()
                .toArray(String[]::new);
        return Parsed.failure("BRACKET_LOST", "年份的括号丢失，应写作〔年份〕", suggestions);
    }
}
