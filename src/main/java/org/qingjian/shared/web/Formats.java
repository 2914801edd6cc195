package org.qingjian.shared.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.qingjian.shared.time.LegalZone;

/**
 * How dates, money and numbers read, in the language of the page. Dates are always whole: a day, its weekday where somebody
 * has to act by it.
 */
@TemplateExtension
public final class Formats {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(LegalZone.ID);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final long KILOBYTE = 1024;

    private Formats() {}

    /** {@code 2026年11月23日}, {@code 23 November 2026}. */
    public static String day(LocalDate date, @TemplateAttribute Object locale) {
        return english(locale) ? pattern(date, "d MMMM yyyy") : pattern(date, "yyyy年M月d日");
    }

    /** {@code 2026年11月23日（周一）}, {@code 23 November 2026 (Monday)}. */
    public static String dayAndWeekday(LocalDate date, @TemplateAttribute Object locale) {
        String open = english(locale) ? " (" : "（";
        String close = english(locale) ? ")" : "）";
        return day(date, locale) + open + weekday(date, locale) + close;
    }

    /** Without the year, for lists of one year: {@code 11月23日}, {@code 23 Nov}. */
    public static String shortDay(LocalDate date, @TemplateAttribute Object locale) {
        return english(locale) ? pattern(date, "d MMM") : pattern(date, "M月d日");
    }

    /** {@code 周一}, {@code Monday}. */
    public static String weekday(LocalDate date, @TemplateAttribute Object locale) {
        return english(locale)
                ? date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : "周" + "一二三四五六日".charAt(date.getDayOfWeek().getValue() - 1);
    }

    /** {@code 2026-11-23 09:40} in the legal zone: the form the rules ask for (国办发〔2017〕47号). */
    public static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    /** The legal date of an instant. */
    public static LocalDate legalDate(Instant instant) {
        return LegalZone.dateOf(instant);
    }

    /**
     * An amount in yuan. Chinese: in 万元 from ten thousand on when that is exact to two decimals ({@code 26 万元}), else
     * {@code 3,500 元}. English: {@code ¥260,000}.
     */
    public static String money(BigDecimal yuan, @TemplateAttribute Object locale) {
        if (english(locale)) {
            return "¥" + decimal("#,##0.##", yuan);
        }
        BigDecimal wan = yuan.divide(TEN_THOUSAND).stripTrailingZeros();
        boolean reads = yuan.abs().compareTo(TEN_THOUSAND) >= 0 && wan.scale() <= 2;
        return reads ? decimal("#,##0.##", wan) + " 万元" : decimal("#,##0.##", yuan) + " 元";
    }

    /** The figure of {@link #money} without its unit, for where the unit is set smaller: {@code 777}, {@code ¥7,770,000}. */
    public static String moneyAmount(BigDecimal yuan, @TemplateAttribute Object locale) {
        return money(yuan, locale).replaceFirst(" .*", "");
    }

    /** The unit of {@link #money}: {@code 万元}, {@code 元}; empty where the sign stands before the figure. */
    public static String moneyUnit(BigDecimal yuan, @TemplateAttribute Object locale) {
        String money = money(yuan, locale);
        return money.contains(" ") ? money.substring(money.indexOf(' ') + 1) : "";
    }

    /** With separators: {@code 12,486}. */
    public static String grouped(Number number) {
        return decimal("#,##0.##", new BigDecimal(number.toString()));
    }

    /** Length of a file: {@code 820 B}, {@code 12 KB}, {@code 1.2 MB}. */
    public static String fileSize(Long bytes) {
        if (bytes < KILOBYTE) {
            return bytes + " B";
        }
        BigDecimal kilobytes = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(KILOBYTE));
        if (bytes < KILOBYTE * KILOBYTE) {
            return decimal("#,##0", kilobytes) + " KB";
        }
        return decimal("#,##0.#", kilobytes.divide(BigDecimal.valueOf(KILOBYTE))) + " MB";
    }

    /** Text that must not break at the end of a line, such as a document number. */
    public static RawString nowrap(String text) {
        String escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        return new RawString("<span class=\"qj-nowrap\">" + escaped + "</span>");
    }

    /** For the query part of a link. */
    public static String urlEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static boolean english(Object locale) {
        return locale.toString().startsWith("en");
    }

    private static String pattern(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date);
    }

    private static String decimal(String pattern, BigDecimal number) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
