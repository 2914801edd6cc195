package org.qingjian.deadline.web;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingjian.deadline.CalendarEntry;
import org.qingjian.deadline.DeadlineRules;
import org.qingjian.deadline.Due;
import org.qingjian.deadline.StatutoryClock;

/** A due date as an all-day entry of RFC 5545. */
final class CalendarFile {
    static final String TYPE = CalendarEntry.TYPE;

    private CalendarFile() {}

    static Response of(Question question, DeadlineRules rules, Locale locale, Instant now) {
        Due due = question.due(rules);
        StatutoryClock clock = question.clock(rules);
        Wording wording = new Wording(locale);
        DeadlineMessages words = Wording.words(locale);
        String what = Objects.requireNonNullElse(name(clock, wording), words.due());
        String title = due.provisional() ? what + " (" + words.provisional() + ")" : what;
        String day = due.date().format(DateTimeFormatter.BASIC_ISO_DATE);
        CalendarEntry entry = new CalendarEntry(
                question.from() + "-" + day + "-" + (clock == null ? "count" : clock.key()),
                due.date(),
                title,
                wording.term(question.term(rules)) + law(clock, wording));
        return Response.ok(entry.file(now))
                .header("Content-Disposition", "attachment; filename=\"" + entry.fileName() + "\"")
                .build();
    }

    private static @Nullable String name(@Nullable StatutoryClock clock, Wording wording) {
        return clock == null ? null : wording.law(clock.name());
    }

    private static String law(@Nullable StatutoryClock clock, Wording wording) {
        return clock == null ? "" : "\n" + wording.law(clock.law());
    }
}
