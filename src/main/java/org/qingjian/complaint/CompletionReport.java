package org.qingjian.complaint;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes back to the superior that assigned a case (办结报告, 信访工作条例 art. 22(1)(3)). An allow-list: nothing in it says who
 * complained, how they may be reached or which code they have; the words of the complainant are not in it, only the bureau's own.
 *
 * @param letter number of the letter of assignment; empty when it has none
 * @param letterDue the day that the letter set
 * @param reply the answer that was sent
 * @param evidence what the files show and which public records there are
 * @param heard whether the complainant was called back or evaluated the answer
 */
public record CompletionReport(
        String number,
        String letter,
        LocalDate receivedOn,
        @Nullable LocalDate letterDue,
        String unit,
        LocalDate answeredOn,
        Reply reply,
        List<Evidence> evidence,
        boolean heard) {
    public CompletionReport {
        evidence = List.copyOf(evidence);
    }

    /** Whether the answer was given on the day that the letter set, or before. */
    public boolean inTime() {
        return letterDue == null || !answeredOn.isAfter(letterDue);
    }
}
