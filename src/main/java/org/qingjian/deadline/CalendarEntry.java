package org.qingjian.deadline;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A due date as an all-day entry of a calendar file (RFC 5545).
 *
 * @param uid makes the same entry the same when it is taken in again; says nothing of a person
 * @param title what is due
 * @param description lines of text
 */
public record CalendarEntry(String uid, LocalDate day, String title, String description) {
    /** The media type of the file. */
    public static final String TYPE = "text/calendar;charset=UTF-8";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int OCTETS_A_LINE = 73;

    /** The whole file. */
    public String file(Instant now) {
        StringBuilder text = new StringBuilder();
        for (String line : List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Qingjian//deadlines//ZH",
                "BEGIN:VEVENT",
                "UID:" + uid + "@qingjian",
                "DTSTAMP:" + STAMP.format(now),
                "DTSTART;VALUE=DATE:" + day.format(DateTimeFormatter.BASIC_ISO_DATE),
                "DTEND;VALUE=DATE:" + day.plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE),
                "SUMMARY:" + escaped(title),
                "DESCRIPTION:" + escaped(description),
                "TRANSP:TRANSPARENT",
                "END:VEVENT",
                "END:VCALENDAR")) {
            text.append(folded(line)).append("\r\n");
        }
        return text.toString();
    }

    /** What the file is called. */
    public String fileName() {
        return "deadline-" + day + ".ics";
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
