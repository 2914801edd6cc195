package org.qingjian.disclosure.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.reading.Reading.Disagreement;
import org.qingjian.notation.ChineseDate;
import org.qingjian.notation.Found;

/** Reads agency and date, from labels or from the signature at the end. */
final class SignatureReader {
    private static final String AGENCY =
            "[\\p{IsHan}]{2,30}?(?:生态环境(?:保护)?(?:综合行政执法)?(?:局|厅|部|支队|大队|总队)(?:[\\p{IsHan}]{2,8}(?:分局|大队|支队))?|环境保护(?:局|厅)|环保局|行政审批(?:服务)?局|管理委员会|人民政府|公安局(?:[\\p{IsHan}]{2,12}分局)?)";
    private static final Pattern SIGNED =
            Pattern.compile("^\\s*(" + AGENCY + ")\\s*(?:\\([^()\\n]{1,10}\\))?\\s*$", Pattern.MULTILINE);
    private static final Pattern IN_TITLE = Pattern.compile("^(" + AGENCY + ")");

    private final SourceText source;
    private final LabelReader labels;

    SignatureReader(SourceText source, LabelReader labels) {
        this.source = source;
        this.labels = labels;
    }

    @Nullable
    Found<String> agency() {
        Found<String> labelled = labels.value(List.of("处罚机关", "作出决定机关", "决定机关", "行政机关", "发文机关", "许可机关"));
        if (labelled != null) {
            return labelled;
        }
        Found<String> signed = signed();
        return signed == null ? titled() : signed;
    }

    @Nullable
    Found<LocalDate> decisionDate() {
        Found<String> labelled = labels.value(List.of("处罚决定日期", "决定日期", "作出决定日期", "决定时间", "批复日期", "审批日期", "许可决定日期"));
        Found<LocalDate> day = labelled == null ? null : dayIn(labelled);
        return day == null ? signatureDate() : day;
    }

    /** A labelled date and the signature's, or the title's agency and the signature's. */
    void disagreements(List<Disagreement> disagreements) {
        Found<LocalDate> first = decisionDate();
        Found<LocalDate> signature = signatureDate();
        if (first != null && signature != null && !first.value().equals(signature.value())) {
            disagreements.add(
                    new Disagreement("decisionDate", DocumentReader.asText(first), DocumentReader.asText(signature)));
        }
        Found<String> title = titled();
        Found<String> signed = signed();
        if (title != null
                && signed != null
                && !signed.value().startsWith(title.value())
                && !title.value().startsWith(signed.value())) {
            disagreements.add(new Disagreement("agency", title, signed));
        }
    }

    private @Nullable Found<LocalDate> signatureDate() {
        List<Found<String>> lines = source.lines();
        for (int i = lines.size() - 1; i >= 0 && i >= lines.size() - 12; i--) {
            Found<String> line = lines.get(i);
            Found<LocalDate> day = dayIn(line);
            if (day != null && line.end() - line.start() - (day.end() - day.start()) <= 30 && standsAlone(line, day)) {
                return day;
            }
        }
        return null;
    }

    /** Nothing else on the line but the agency. */
    private boolean standsAlone(Found<String> line, Found<LocalDate> day) {
        String rest = source.flat.substring(line.start(), day.start()) + source.flat.substring(day.end(), line.end());
        return rest.isBlank() || Pattern.matches("\\s*(?:" + AGENCY + ")\\s*(?:\\(.{1,6}\\))?\\s*", rest);
    }

    private static @Nullable Found<LocalDate> dayIn(Found<String> words) {
        List<Found<LocalDate>> days = ChineseDate.findAll(words.value());
        return days.size() == 1 ? SourceText.moved(days.get(0), words.start()) : null;
    }

    private @Nullable Found<String> signed() {
        Matcher matcher = SIGNED.matcher(source.flat);
        int behind = source.flat.length() / 2;
        Found<String> last = null;
        while (matcher.find()) {
            if (matcher.start(1) >= behind) {
                last = source.words(matcher.start(1), matcher.end(1));
            }
        }
        return last == null ? signedOnDateLine() : last;
    }

    private @Nullable Found<String> signedOnDateLine() {
        Found<LocalDate> date = signatureDate();
        if (date == null) {
            return null;
        }
        int line = source.flat.lastIndexOf('\n', date.start()) + 1;
        return source.words(line, date.start());
    }

    private @Nullable Found<String> titled() {
        for (Found<String> line : source.head()) {
            Matcher matcher = IN_TITLE.matcher(source.flat).region(line.start(), line.end());
            if (matcher.find()) {
                return source.words(matcher.start(1), matcher.end(1));
            }
        }
        return null;
    }
}
