package org.qingjian.disclosure.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.RecordKind;
import org.qingjian.disclosure.reading.Reading.Disagreement;
import org.qingjian.disclosure.reading.Reading.Remark;
import org.qingjian.notation.DocumentNumber;
import org.qingjian.notation.DocumentNumberType;
import org.qingjian.notation.Found;
import org.qingjian.notation.Parsed;

/** Reads kind and number, which stand at the head of a document. */
final class HeadReader {
    private static final Pattern NEVER_PUBLIC = Pattern.compile("告知书|听证通知书|催告书|事先告知|移送函|强制执行申请");
    private static final Map<Pattern, RecordKind> TITLES = titles();
    private static final Pattern NUMBER_LINE = Pattern.compile(".{0,30}号$");

    private final SourceText source;
    private final int currentYear;

    HeadReader(SourceText source, int currentYear) {
        this.source = source;
        this.currentYear = currentYear;
    }

    /** From the title, else from the number's type token. */
    @Nullable
    Found<RecordKind> kind(@Nullable Found<DocumentNumber> number, List<Remark> remarks) {
        for (Found<String> line : source.head()) {
            String flat = source.flat.substring(line.start(), line.end());
            if (NEVER_PUBLIC.matcher(flat).find()) {
                remarks.add(new Remark("kind", "NEVER_PUBLIC", "告知书、催告书等过程性文书不得公开", List.of()));
                return null;
            }
            for (Map.Entry<Pattern, RecordKind> title : TITLES.entrySet()) {
                Matcher matcher = title.getKey().matcher(flat);
                if (matcher.find()) {
                    return source.at(line.start() + matcher.start(), line.start() + matcher.end(), title.getValue());
                }
            }
        }
        return number == null ? null : byNumber(number, remarks);
    }

    @Nullable
    Found<DocumentNumber> number(List<Remark> remarks) {
        List<Found<DocumentNumber>> numbers = DocumentNumber.findAll(source.printed, currentYear);
        for (Found<DocumentNumber> number : numbers) {
            if (isHead(number) || isLabelled(number)) {
                DocumentNumber.parse(number.quote(), currentYear)
                        .hints()
                        .forEach(hint ->
                                remarks.add(new Remark("number", hint.code(), hint.message(), hint.suggestions())));
                return number;
            }
        }
        brokenNumber(remarks);
        return null;
    }

    /** Two numbers of one kind in the head: the title's and the document's own. */
    void disagreement(@Nullable Found<DocumentNumber> number, List<Disagreement> disagreements) {
        if (number == null) {
            return;
        }
        for (Found<DocumentNumber> other : DocumentNumber.findAll(source.printed, currentYear)) {
            boolean own = isHead(other) || isLabelled(other);
            boolean sameSeries = other.value().type() == number.value().type()
                    && other.value().agency().equals(number.value().agency());
            if (own && sameSeries && !other.value().key().equals(number.value().key())) {
                disagreements.add(
                        new Disagreement("number", DocumentReader.asText(number), DocumentReader.asText(other)));
                return;
            }
        }
    }

    private boolean isHead(Found<DocumentNumber> number) {
        return source.head().stream().anyMatch(line -> line.start() <= number.start() && number.end() <= line.end())
                && !source.flat
                        .substring(Math.max(0, number.start() - 4), number.start())
                        .matches("(?s).*(?:根据|依据|依照|按照)《?");
    }

    private boolean isLabelled(Found<DocumentNumber> number) {
        return source.flat
                .substring(Math.max(0, number.start() - 8), number.start())
                .matches("(?s).*(?:文号|编号|文书号)\\s*[:为]?\\s*");
    }

    private void brokenNumber(List<Remark> remarks) {
        for (Found<String> line : source.head()) {
            String flat = source.flat.substring(line.start(), line.end()).replaceFirst("^[^:]{0,12}号\\s*:", "");
            if (NUMBER_LINE.matcher(flat).matches()
                    && DocumentNumber.parse(flat, currentYear) instanceof Parsed.Failure<DocumentNumber> failure) {
                remarks.add(new Remark("number", failure.code(), failure.hint(), failure.suggestions()));
                return;
            }
        }
    }

    private static @Nullable Found<RecordKind> byNumber(Found<DocumentNumber> number, List<Remark> remarks) {
        DocumentNumberType type = number.value().type();
        if (!type.mayEverBePublic()) {
            remarks.add(new Remark("kind", "NEVER_PUBLIC", type.title() + "不得公开", List.of()));
            return null;
        }
        RecordKind kind = switch (type) {
            case PENALTY -> RecordKind.PENALTY;
            case RECTIFY -> RecordKind.RECTIFY;
            case DAILY -> RecordKind.DAILY;
            case SEIZE -> RecordKind.SEIZE;
            case LIMIT -> RecordKind.LIMIT;
            case EIA_APPROVAL -> RecordKind.EIA_DECISION;
            default -> null;
        };
        return kind == null ? null : new Found<>(kind, number.start(), number.end(), number.quote());
    }

    private static Map<Pattern, RecordKind> titles() {
        Map<Pattern, RecordKind> titles = new LinkedHashMap<>();
        titles.put(Pattern.compile("按日连续处罚"), RecordKind.DAILY);
        titles.put(Pattern.compile("责令改正(?:环境)?(?:违法行为)?(?:决定书|通知书)"), RecordKind.RECTIFY);
        titles.put(Pattern.compile("行\\s*政\\s*处\\s*罚\\s*决\\s*定\\s*书"), RecordKind.PENALTY);
        titles.put(Pattern.compile("(?:查封|扣押)[()、]?[^。]{0,8}决定"), RecordKind.SEIZE);
        titles.put(Pattern.compile("(?:限制生产|停产整治)[^。]{0,4}决定"), RecordKind.LIMIT);
        titles.put(Pattern.compile("拟(?:审批|批准|作出|对)[^。]*|审批前公示"), RecordKind.EIA_PRE_APPROVAL);
        titles.put(Pattern.compile("受理[^。]{0,40}(?:公示|公告|情况)|(?:公示|公告)[^。]{0,4}受理"), RecordKind.EIA_ACCEPTANCE);
        titles.put(
                Pattern.compile("(?:环境影响|环评)[^。]*(?:审批决定|批复|审批意见|的审查意见)|审批决定[^。]{0,6}(?:公告|公示)"),
                RecordKind.EIA_DECISION);
        return titles;
    }
}
