package org.qingjian.exchange;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingjian.exchange.ImportProfile.Column;
import org.qingjian.notation.CreditCode;
import org.qingjian.notation.DocumentNumber;
import org.qingjian.notation.Found;
import org.qingjian.notation.HanText;
import org.qingjian.notation.Hint;
import org.qingjian.notation.Money;
import org.qingjian.notation.Parsed;
import org.qingjian.notation.Region;
import org.qingjian.notation.Regions;
import org.qingjian.shared.time.LegalZone;

/** Understands one cell as its column says: canonical text, or why not. */
final class CellReading {
    private static final Pattern HEADING_END = Pattern.compile("[\\n。！？]");
    private static final Pattern FIGURES = Pattern.compile("\\d{1,10}(?:\\.\\d{1,6})?");
    private static final int LONGEST_HEADING = 80;

    private final ImportProfile profile;
    private final int year;

    CellReading(ImportProfile profile, Clock clock) {
        this.profile = profile;
        this.year = LegalZone.today(clock).getYear();
    }

    /** @param before the fields of the row that stand before this column */
    Parsed<String> read(Column column, String text, Fields before) {
        return switch (column.read()) {
            case TEXT -> Parsed.ok(script(text));
            case DATE -> DateReading.gregorian(text).map(Object::toString);
            case MONTH_FIRST_DATE -> DateReading.monthFirst(text).map(Object::toString);
            case ROC_DATE -> DateReading.roc(text).map(Object::toString);
            case MONEY ->
                plain(text, 0)
                        .orElseGet(() ->
                                Money.parse(text).map(money -> money.yuan().toPlainString()));
            case MONEY_WAN ->
                plain(text, 4)
                        .orElseGet(() ->
                                Money.parseWan(text).map(money -> money.yuan().toPlainString()));
            case DOCUMENT_NUMBER -> number(text);
            case CREDIT_CODE -> CreditCode.parse(text).map(CreditCode::value);
            case CHOICE -> choice(column, text);
            case PENALTY_KINDS -> PenaltyKindReading.list(text);
            case PENALTY_KINDS_IN_TEXT -> Parsed.ok(PenaltyKindReading.inText(text));
            case FINE_IN_TEXT -> fine(text);
            case BEFORE -> Parsed.ok(script(before(text, before.fill(orEmpty(column.marker())))));
            case REGION -> Parsed.ok(region(text));
            case REGION_IN_TEXT -> Parsed.ok(regionIn(text));
            case HEADING -> Parsed.ok(script(heading(text)));
        };
    }

    /** Bare figures, which most cells hold, need no grammar; anything finer than a fen or larger goes to it. */
    private static Optional<Parsed<String>> plain(String text, int shift) {
        if (!FIGURES.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal yuan = new BigDecimal(text).movePointRight(shift).stripTrailingZeros();
        return yuan.scale() > 2
                ? Optional.empty()
                : Optional.of(Parsed.ok(yuan.setScale(2).toPlainString()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String script(String text) {
        return profile.script() == ImportProfile.Script.SIMPLIFIED ? HanText.simplified(text) : text;
    }

    /** The number stays as printed; a paper that may never be public is refused here, before anything is kept. */
    private Parsed<String> number(String text) {
        Parsed<DocumentNumber> parsed = DocumentNumber.parse(text, year);
        if (parsed instanceof Parsed.Failure<DocumentNumber> failure) {
            return Parsed.failure(failure.code(), failure.hint().replaceFirst("，读到的是.*", ""), new String[0]);
        }
        DocumentNumber number = parsed.orElseThrow();
        if (!number.type().mayEverBePublic()) {
            return Parsed.failure("NEVER_PUBLIC", "文号是" + number.type().title() + "的文号，这类文书不得公开");
        }
        List<Hint> hints = new ArrayList<>(parsed.hints());
        return Parsed.ok(text.strip(), hints);
    }

    private static Parsed<String> choice(Column column, String text) {
        String value = Objects.requireNonNullElse(
                column.values().get(HanText.halfWidth(text).strip()),
                Objects.requireNonNullElse(column.otherwise(), ""));
        return value.isEmpty()
                ? Parsed.failure(
                        "UNKNOWN",
                        "不是可选的值，应为："
                                + column.values().keySet().stream().sorted().collect(Collectors.joining("、")))
                : Parsed.ok(value);
    }

    /** No fine in the text is an answer; two fines without a total are for a person to read. */
    private static Parsed<String> fine(String text) {
        Parsed<Found<Money>> fine = Money.fineIn(text);
        if (fine instanceof Parsed.Failure<Found<Money>> failure) {
            return failure.code().equals("NONE")
                    ? Parsed.ok("")
                    : Parsed.ok("", new Hint("UNCLEAR", "处罚结果中的罚款金额不能确定，已留空，请核对"));
        }
        return fine.map(found -> found.value().yuan().toPlainString());
    }

    private static String before(String text, String marker) {
        int at = marker.isEmpty() ? -1 : text.indexOf(marker);
        return at < 0 ? "" : text.substring(0, at).strip();
    }

    private static String region(String text) {
        String name = text.strip();
        return Regions.byCode(name)
                .or(() -> Regions.byName(name))
                .map(Region::code)
                .orElse(name);
    }

    private static String regionIn(String text) {
        List<Found<Region>> found = Regions.find(text);
        return found.isEmpty() ? "" : found.get(found.size() - 1).value().code();
    }

    private static String heading(String text) {
        Matcher end = HEADING_END.matcher(text);
        String first = end.find() ? text.substring(0, end.start()) : text;
        return first.codePointCount(0, first.length()) <= LONGEST_HEADING
                ? first.strip()
                : first.substring(0, first.offsetByCodePoints(0, LONGEST_HEADING))
                                .strip() + "…";
    }
}
