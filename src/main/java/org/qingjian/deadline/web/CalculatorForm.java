package org.qingjian.deadline.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.qingjian.deadline.DeadlineRules;
import org.qingjian.deadline.StatutoryClock;

/** What the two forms of the calculator show: what was typed, else today and seven working days. */
record CalculatorForm(String from, String count, String unit, List<Choice> clocks) {
    record Choice(String key, String text, boolean chosen) {}

    static CalculatorForm of(
            MultivaluedMap<String, String> query, DeadlineRules rules, Wording wording, LocalDate today) {
        String chosen = typed(query, "clock", "");
        return new CalculatorForm(
                typed(query, "from", today.toString()),
                typed(query, "count", "7"),
                typed(query, "unit", "wd"),
                rules.clocks().inForce(today).stream()
                        .filter(StatutoryClock::open)
                        .map(clock -> new Choice(
                                clock.key(),
                                wording.law(clock.name()) + " · " + wording.term(clock.term()),
                                clock.key().equals(chosen)))
                        .toList());
    }

    /** Kind of the field for the first day: a browser would hide from its writer what is no date. */
    public String fromType() {
        try {
            LocalDate.parse(from);
            return "date";
        } catch (DateTimeParseException e) {
            return "text";
        }
    }

    private static String typed(MultivaluedMap<String, String> query, String name, String otherwise) {
        return Objects.requireNonNullElse(query.getFirst(name), otherwise);
    }
}
