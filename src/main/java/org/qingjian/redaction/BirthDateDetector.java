package org.qingjian.redaction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of birth, only where a word says that they are. */
final class BirthDateDetector implements Detector {
    private static final String DATE =
            "(?:(?:18|19|20)\\d{2}|[一二][九〇零○]?[〇零○一二三四五六七八九]{2,3}|\\d{2}) ?[年./-] ?(?:(?:[01]?\\d|[一二三四五六七八九十正]{1,2}) ?(?:月份?|[./-])? ?)?(?:(?:[0-3]?\\d|[一二三四五六七八九十廿]{1,3}) ?[日号]?)?";
    private static final Pattern AFTER =
            Pattern.compile("(?:出生日期|出生年月日?|出生时间|出生于|生于|生日|出生|诞生于)(?:为|是|：|:|,|，| |\\(|（|/){0,3}(" + DATE
                    + "|(?:18|19|20)\\d{2}[01]\\d[0-3]\\d)");
    private static final Pattern BEFORE =
            Pattern.compile("(" + DATE + ")(?: ?[（(]?(?:农历|公历)?[）)]?)(?:出生|生人|生(?=[，,。；;、\\n）)]|$)|诞生)");

    @Override
    public void find(Readings readings, Protection protection, Findings findings) {
        for (TextView view : readings.forWords()) {
            for (Pattern p : new Pattern[] {AFTER, BEFORE}) {
                Matcher m = p.matcher(view.text());
                while (m.find()) {
                    Span span = view.span(m.start(1), m.end(1));
                    if (!protection.covers(span)) {
                        findings.add(MaskType.BIRTH_DATE, span, Confidence.HIGH, "label");
                    }
                }
            }
        }
    }
}
