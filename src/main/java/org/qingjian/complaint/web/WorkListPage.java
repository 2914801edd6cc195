package org.qingjian.complaint.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.qingjian.complaint.BranchLoad;
import org.qingjian.complaint.CaseLine;
import org.qingjian.complaint.CaseList;
import org.qingjian.complaint.ComplaintState;
import org.qingjian.complaint.Escalation;
import org.qingjian.complaint.OnTime;
import org.qingjian.complaint.web.Words.Option;

/**
 * What the work list shows.
 *
 * @param asked name of a field → what it was narrowed to
 * @param escalated how many open cases were last reminded of at each part of their time
 * @param units empty when the officer sees one only
 * @param refused cases that were not assigned, and why
 */
record WorkListPage(
        CaseList list,
        List<Row> rows,
        Map<String, String> asked,
        List<Choice> choices,
        List<Option> units,
        List<Load> load,
        OnTime onTime,
        Map<Escalation, Long> escalated,
        Rights rights,
        List<Refused> refused) {

    /** A line in words; {@code assignable} when it can be given to a unit now. */
    record Row(CaseLine line, String kinds, String state, String colour, String unit, String channel) {
        public boolean assignable() {
            return line.state() == ComplaintState.ACCEPTED
                    || line.state() == ComplaintState.OBJECTED
                    || line.state() == ComplaintState.REOPENED;
        }
    }

    /** Cases that somebody was reminded of. */
    record Reminder(String name, int percent, long cases) {}

    /** The reminders that were given, the most urgent first. */
    public List<Reminder> reminders() {
        return escalated.entrySet().stream()
                .sorted(Map.Entry.<Escalation, Long>comparingByKey().reversed())
                .map(entry -> new Reminder(entry.getKey().name(), entry.getKey().percent(), entry.getValue()))
                .toList();
    }

    /** A field of the filter. */
    record Choice(String name, List<Option> options) {}

    /** What lies with a unit, by its name. */
    record Load(String unit, BranchLoad counts) {}

    /** A case that was not assigned. */
    record Refused(String number, String reason) {}

    /** What else the officer may do here. */
    record Rights(boolean enter, boolean assign) {}

    public String words() {
        return asked.getOrDefault("words", "");
    }

    public boolean chosen(String field, String value) {
        return value.equals(asked.get(field));
    }

    public boolean filtered() {
        return !asked.isEmpty();
    }

    /** Whether any case on this page can be assigned by this officer. */
    public boolean bulk() {
        return rights.assign() && rows.stream().anyMatch(Row::assignable);
    }

    public boolean hasNext() {
        return list.page() < list.pages();
    }

    public boolean hasPrevious() {
        return list.page() > 1;
    }

    public String next() {
        return page(list.page() + 1);
    }

    public String previous() {
        return page(list.page() - 1);
    }

    private String page(int number) {
        StringBuilder query = new StringBuilder("?page=").append(number);
        asked.forEach((name, value) ->
                query.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }
}
