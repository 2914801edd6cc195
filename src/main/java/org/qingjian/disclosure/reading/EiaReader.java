package org.qingjian.disclosure.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.RecordDetails.EiaClass;
import org.qingjian.notation.ChineseDate;
import org.qingjian.notation.DatePeriod;
import org.qingjian.notation.Found;

/** Reads the fields of an EIA notice. A table whose labels stand in one row and values in the next is not taken apart. */
final class EiaReader {
    private static final Pattern CLASS = Pattern.compile("(?:环境影响|环评)[^。\\n]{0,6}?(报告书|报告表|登记表)");
    private static final Pattern WORKING_DAYS = Pattern.compile("(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*个?工作日");
    private static final Pattern PHONE = Pattern.compile(
            "(?:电话|热线|联系方式)[^\\d\\n]{0,12}((?:0\\d{2,3}[- ]?)?[1-9]\\d{6,7}(?!\\d)|1[3-9]\\d{9}(?!\\d)|12369|12345)");
    private static final Pattern EMAIL = Pattern.compile(
            "(?<![A-Za-z0-9._%+-])([A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4})");

    private final SourceText source;
    private final LabelReader labels;

    EiaReader(SourceText source, LabelReader labels) {
        this.source = source;
        this.labels = labels;
    }

    EiaReading read() {
        return new EiaReading(
                labels.value(List.of("项目名称", "建设项目名称")),
                labels.value(List.of("建设地点", "项目建设地点", "建设位置", "项目地点", "项目地址")),
                labels.value(List.of("建设单位", "建设单位名称", "项目建设单位")),
                labels.value(List.of("环境影响评价机构", "环评文件编制单位", "环境影响评价文件编制单位", "环评编制单位", "环评机构", "环评单位", "编制单位")),
                documentClass(0, source.flat.length()),
                day(labels.value(List.of("受理日期", "受理时间"))),
                period(),
                RemedyReader.number(source, WORKING_DAYS),
                source.first(PHONE),
                source.first(EMAIL));
    }

    /** The first class named in a part of the text. */
    @Nullable
    Found<EiaClass> documentClass(int from, int to) {
        Matcher matcher = CLASS.matcher(source.flat).region(from, to);
        if (!matcher.find()) {
            return null;
        }
        EiaClass value = switch (matcher.group(1)) {
            case "报告书" -> EiaClass.BOOK;
            case "报告表" -> EiaClass.TABLE;
            default -> EiaClass.REGISTRATION;
        };
        return source.at(matcher.start(1), matcher.end(1), value);
    }

    private @Nullable Found<DatePeriod> period() {
        List<Found<DatePeriod>> periods = ChineseDate.findPeriods(source.printed);
        for (Found<DatePeriod> period : periods) {
            String before = source.flat.substring(Math.max(0, period.start() - 20), period.start());
            if (before.matches("(?s).*(?:公示|公告)[^。]*")) {
                return period;
            }
        }
        return periods.size() == 1 ? periods.get(0) : null;
    }

    private static @Nullable Found<LocalDate> day(@Nullable Found<String> words) {
        if (words == null) {
            return null;
        }
        List<Found<LocalDate>> days = ChineseDate.findAll(words.value());
        return days.isEmpty() ? null : SourceText.moved(days.get(0), words.start());
    }
}
