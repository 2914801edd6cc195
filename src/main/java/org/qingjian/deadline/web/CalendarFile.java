package org.qingjian.deadline.web;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingjian.deadline.DeadlineRules;
import org.qingjian.deadline.Due;
import org.qingjian.deadline.StatutoryClock;

/** A due date as an all-day entry of RFC 5545. */
final class CalendarFile {
    static final String TYPE = "text/calendar;charset=UTF-8";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int OCTETS_A_LINE = 73;

    private CalendarFile() {}

    static Response of(Question question, DeadlineRules rules, Locale locale, Instant now) {
        Due due = question.due(rules);
        StatutoryClock clock = question.clock(rules);
        Wording wording = new Wording(locale);
        DeadlineMessages words = Wording.words(locale);
        String what = Objects.requireNonNullElse(name(clock, wording), words.due());
        String title = due.provisional() ? what + " (" + words.provisional() + ")" : what;
        String day = due.date().format(DateTimeFormatter.BASIC_ISO_DATE);
        String next = due.date().plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE);
        StringBuilder text = new StringBuilder();
        for (String line : List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Qingjian//deadlines//ZH",
                "BEGIN:VEVENT",
                "UID:" + question.from() + "-" + day + "-" + (clock == null ? "count" : clock.key()) + "@qingjian",
                "DTSTAMP:" + STAMP.format(now),
                "DTSTART;VALUE=DATE:" + day,
                "DTEND;VALUE=DATE:" + next,
                "SUMMARY:" + escaped(title),
                "DESCRIPTION:" + escaped(wording.term(question.term(rules)) + law(clock, wording)),
                "TRANSP:TRANSPARENT",
                "END:VEVENT",
                "END:VCALENDAR")) {
            text.append(folded(line)).append("\r\n");
        }
        return Response.ok(text.toString())
                .header("Content-Disposition", "attachment; filename=\"deadline-" + due.date() + ".ics\"")
                .build();
    }

    private static @Nullable String name(@Nullable StatutoryClock clock, Wording wording) {
        return clock == null ? null : wording.law(clock.name());
    }

    private static String law(@Nullable StatutoryClock clock, Wording wording) {
        return clock == null ? "" : "\n" + wording.law(clock.law());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Lines are at most 75 octets; a Han character has three and must not be cut. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int codePoint : line.codePoints().toArray()) {
            String character = Character.toString(codePoint);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS_A_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        return folded.toString();
    }
}
