package org.qingjian.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingjian.exchange.ImportProfile.Column;
import org.qingjian.exchange.PartBinding.Bound;
import org.qingjian.exchange.table.Row;
import org.qingjian.notation.DocumentNumber;
import org.qingjian.notation.HanText;
import org.qingjian.notation.Hint;
import org.qingjian.notation.Parsed;

/** Turns the rows of one file into fields, by the profile. Drops what no column names before anything is kept. */
final class RowMapping {
    private static final int LONGEST_ID = 300;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\r\\n?|\\uFEFF");

    private final ImportProfile profile;
    private final CellReading cells;
    private final PersonalData personal;

    RowMapping(ImportProfile profile, Clock clock) {
        this.profile = profile;
        this.cells = new CellReading(profile, clock);
        this.personal = new PersonalData(clock);
    }

    MappedRow map(Row row, PartBinding binding) {
        Fields fields = new Fields();
        List<Remark> remarks = new ArrayList<>();
        for (Bound bound : binding.bound()) {
            String text = bound.index() < row.cells().size() ? clean(row.cells().get(bound.index())) : "";
            if (profile.empty().contains(text)) {
                text = "";
            }
            read(row.number(), bound, text, fields, remarks);
        }
        overflow(row, binding, remarks);
        String sourceId = id(fields);
        if (remarks.stream().noneMatch(Remark::isError)) {
            checkId(row.number(), sourceId, remarks);
        }
        return new MappedRow(row.number(), binding.part().name(), sourceId, fields, remarks);
    }

    private void read(long number, Bound bound, String text, Fields fields, List<Remark> remarks) {
        Column column = bound.column();
        if (text.isEmpty()) {
            if (!isGiven(column.field(), fields)) {
                missing(number, bound, remarks);
            }
            return;
        }
        Remark wrong = wrong(number, bound, text);
        if (wrong != null) {
            remarks.add(wrong);
            return;
        }
        Parsed<String> parsed = cells.read(column, text, fields);
        if (parsed instanceof Parsed.Failure<String> failure) {
            remarks.add(Remark.error(number, bound.header(), code(column, failure.code()), failure.hint()));
        } else {
            keep(number, bound, parsed, fields, remarks);
        }
    }

    private boolean isGiven(@Nullable String field, Fields fields) {
        return field != null && (fields.has(field) || profile.defaults().containsKey(field));
    }

    private static void missing(long number, Bound bound, List<Remark> remarks) {
        if (bound.column().required()) {
            remarks.add(Remark.error(number, bound.header(), "required", "必填的单元格是空的"));
        } else if (bound.column().expected()) {
            remarks.add(Remark.warning(number, bound.header(), "expected", "按规定应填写的单元格是空的"));
        }
    }

    private @Nullable Remark wrong(long number, Bound bound, String text) {
        if (bound.column().longest() > 0
                && text.codePointCount(0, text.length()) > bound.column().longest()) {
            return Remark.error(
                    number, bound.header(), "too-long", "超过了" + bound.column().longest() + "个字");
        }
        if (hasLoneSurrogate(text)) {
            return Remark.error(number, bound.header(), "broken-character", "含有损坏的字符");
        }
        return personal.isIn(text) ? Remark.error(number, bound.header(), "citizen-number", "含有身份证号码，不得公开，请先删去") : null;
    }

    private static void keep(long number, Bound bound, Parsed<String> parsed, Fields fields, List<Remark> remarks) {
        Column column = bound.column();
        for (Hint hint : parsed.hints()) {
            remarks.add(Remark.warning(number, bound.header(), code(column, hint.code()), hint.message()));
        }
        String value = parsed.orElseThrow();
        if (column.field() != null) {
            fields.putIfEmpty(column.field(), value);
        }
        if (column.fact() != null) {
            fields.putIfEmpty(Fields.FACT + column.fact(), value);
        }
    }

    /** Cells behind the last header would be lost without a word. */
    private static void overflow(Row row, PartBinding binding, List<Remark> remarks) {
        int width = binding.width();
        for (int i = width; row.names().isEmpty() && i < row.cells().size(); i++) {
            if (!row.cells().get(i).isBlank()) {
                remarks.add(Remark.error(row.number(), "", "too-many-cells", "单元格比表头多，可能有分隔符没有加引号"));
                return;
            }
        }
    }

    private String id(Fields fields) {
        StringBuilder id = new StringBuilder();
        for (String field : profile.id()) {
            String value = fields.get(field);
            if (value.isEmpty()) {
                return "";
            }
            id.append(id.isEmpty() ? "" : "|").append(form(value));
        }
        return id.toString();
    }

    private String form(String value) {
        if (profile.idForm() == ImportProfile.IdForm.AS_PRINTED) {
            return value.strip();
        }
        // a number of any year: a wrong year is reported by its own column
        return DocumentNumber.parse(value, 2099)
                .map(DocumentNumber::normal)
                .optional()
                .orElse(HanText.fold(value));
    }

    private static void checkId(long number, String sourceId, List<Remark> remarks) {
        if (sourceId.isEmpty()) {
            remarks.add(Remark.error(number, "", "no-id", "没有编号，无法判断是新增还是更新"));
        } else if (sourceId.length() > LONGEST_ID) {
            remarks.add(Remark.error(number, "", "no-id", "编号过长"));
        }
    }

    private static String code(Column column, String parserCode) {
        String what = column.read().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return what + "." + parserCode.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String clean(String text) {
        if (text.chars().noneMatch(RowMapping::mayBeControl)) {
            return text.strip();
        }
        return CONTROL.matcher(text)
                .replaceAll(found -> found.group().startsWith("\r") ? "\n" : "")
                .strip();
    }

    private static boolean mayBeControl(int c) {
        return (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c <= 0x9F) || c == 0xFEFF;
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }
}
