package org.qingjian.deadline.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingjian.deadline.DeadlineRules;
import org.qingjian.deadline.Due;
import org.qingjian.deadline.StatutoryClock;
import org.qingjian.deadline.Term;
import org.qingjian.deadline.TermUnit;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** What somebody asked the calculator: from which day, and how long or by which statutory limit. */
record Question(
        LocalDate from, @Nullable Term term, @Nullable String clockKey) {
    private static final Set<String> KNOWN = Set.of("from", "count", "unit", "clock", "provisional", "lang", "type");
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    /** Reads the query; a 400 that names the parameter when it cannot be read. */
    static Question of(MultivaluedMap<String, String> query) {
        for (String name : query.keySet()) {
            if (!KNOWN.contains(name)) {
                throw new PortalException(ProblemType.UNKNOWN_PARAMETER, Map.of("parameter", name));
            }
        }
        LocalDate from = date(text(query, "from"));
        String clock = text(query, "clock");
        if (!clock.isEmpty()) {
            return new Question(from, null, clock);
        }
        return new Question(from, term(count(text(query, "count")), text(query, "unit")), null);
    }

    /** Whether the caller takes a provisional date rather than an error. */
    static boolean allowsProvisional(MultivaluedMap<String, String> query) {
        return "true".equals(query.getFirst("provisional"));
    }

    /** The row of law it is about; null for a free count. */
    @Nullable
    StatutoryClock clock(DeadlineRules rules) {
        if (clockKey == null) {
            return null;
        }
        if (rules.clocks().all().stream().noneMatch(clock -> clock.key().equals(clockKey))) {
            throw PortalException.invalid("clock", "UNKNOWN_CLOCK", "没有这项期限");
        }
        return rules.clocks().at(clockKey, from);
    }

    Due due(DeadlineRules rules) {
        StatutoryClock clock = clock(rules);
        return clock == null ? rules.due(from, Objects.requireNonNull(term)) : rules.due(from, clock.key());
    }

    Term term(DeadlineRules rules) {
        StatutoryClock clock = clock(rules);
        return clock == null ? Objects.requireNonNull(term) : clock.term();
    }

    private static Term term(int count, String unit) {
        return switch (unit) {
            case "", "wd" -> Term.workingDays(count);
            case "cd" -> Term.calendarDays(count);
            case "month" -> new Term(count, TermUnit.MONTH, true);
            default -> throw PortalException.invalid("unit", "UNKNOWN_UNIT", "单位只能是 wd、cd 或者 month");
        };
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < EARLIEST || date.getYear() > LATEST) {
                throw PortalException.invalid("from", "DATE_OUT_OF_RANGE", "日期应在 1990 年到 2100 年之间");
            }
            return date;
        } catch (DateTimeException e) {
            throw PortalException.invalid("from", "BAD_DATE", "日期应写成 2026-11-23");
        }
    }

    private static int count(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw PortalException.invalid("count", "BAD_COUNT", "期限应为 1 到 3650 的整数");
        }
    }

    private static String text(MultivaluedMap<String, String> query, String name) {
        String value = query.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
