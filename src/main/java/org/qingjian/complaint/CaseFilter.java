package org.qingjian.complaint;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.Branch;
import org.qingjian.shared.PortalException;

/**
 * What a work list is narrowed to.
 *
 * @param state null = all that are open
 * @param escalation at which part of its time somebody was last reminded; null = all
 * @param branch code of a unit; empty = all that the officer sees
 * @param words part of number or place; empty = all
 * @param page from 1
 */
public record CaseFilter(
        @Nullable ComplaintState state,
        @Nullable Channel channel,
        @Nullable Medium medium,
        @Nullable DueWindow due,
        @Nullable Escalation escalation,
        String branch,
        String words,
        int page) {
    private static final int MOST_PAGES = 100_000;

    /** When a case falls due, seen from today. */
    public enum DueWindow {
        OVERDUE,
        TODAY,
        /** Within the next seven days, today included. */
        WEEK
    }

    /** The open cases. */
    public static CaseFilter open() {
        return new CaseFilter(null, null, null, null, null, "", "", 1);
    }

    /** How values are looked up by name; empty when nothing was asked. */
    public interface Asked {
        String value(String name);
    }

    /** Reads what was asked; a 400 that names the field for a choice that does not exist. */
    public static CaseFilter of(Asked asked) {
        String branch = asked.value("branch");
        if (!branch.isEmpty()) {
            Branch.of(branch);
        }
        return new CaseFilter(
                choice("state", ComplaintState.values(), asked),
                choice("channel", Channel.values(), asked),
                choice("medium", Medium.values(), asked),
                choice("due", DueWindow.values(), asked),
                choice("escalation", Escalation.values(), asked),
                branch,
                asked.value("words").strip(),
                page(asked.value("page")));
    }

    private static <E extends Enum<E>> @Nullable E choice(String field, E[] values, Asked asked) {
        String wanted = asked.value(field);
        Optional<E> found = Arrays.stream(values)
                .filter(value -> value.name().equals(wanted))
                .findFirst();
        if (found.isEmpty() && !wanted.isEmpty()) {
            throw PortalException.invalid(field, "unknown-choice", "没有这个选项");
        }
        return found.orElse(null);
    }

    private static int page(String wanted) {
        if (wanted.isEmpty()) {
            return 1;
        }
        if (!wanted.matches("[1-9]\\d{0,5}") || Integer.parseInt(wanted) > MOST_PAGES) {
            throw PortalException.invalid("page", "wrong-page", "没有这一页");
        }
        return Integer.parseInt(wanted);
    }
}
