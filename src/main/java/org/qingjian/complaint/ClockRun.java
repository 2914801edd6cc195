package org.qingjian.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qingjian.deadline.DeadlineCase;
import org.qingjian.deadline.DeadlineEvent;
import org.qingjian.deadline.DeadlineRules;

/**
 * One clock of a case: nothing but its events, from which the due date follows.
 *
 * @param right true for a time that the complainant has, false for one that binds the bureau
 */
record ClockRun(List<DeadlineEvent> events, boolean right) {
    ClockRun {
        events = List.copyOf(events);
    }

    static ClockRun started(LocalDate trigger, String key) {
        return new ClockRun(List.of(new DeadlineEvent.Started(trigger, key)), false);
    }

    static ClockRun right(LocalDate trigger, String key) {
        return new ClockRun(List.of(new DeadlineEvent.Started(trigger, key)), true);
    }

    /** The limit that applies, which another kind may have changed. */
    String key() {
        String key = "";
        for (DeadlineEvent event : events) {
            if (event instanceof DeadlineEvent.Started started) {
                key = started.clockKey();
            } else if (event instanceof DeadlineEvent.ClockChanged changed) {
                key = changed.clockKey();
            }
        }
        return key;
    }

    DeadlineCase replay(DeadlineRules rules) {
        return DeadlineCase.replay(rules, events);
    }

    /** With one more event; refused with a 409 when the law does not allow it. */
    ClockRun with(DeadlineEvent event, DeadlineRules rules) {
        List<DeadlineEvent> longer = new ArrayList<>(events);
        longer.add(event);
        ClockRun next = new ClockRun(longer, right);
        next.replay(rules);
        return next;
    }

    /** The same events after another start; refused when the law of that day has no such clock or an event comes before. */
    ClockRun startingOn(LocalDate day, DeadlineRules rules) {
        String key = events.get(0) instanceof DeadlineEvent.Started started ? started.clockKey() : key();
        List<DeadlineEvent> moved = new ArrayList<>(events);
        moved.set(0, new DeadlineEvent.Started(day, key));
        ClockRun next = new ClockRun(moved, right);
        next.replay(rules);
        return next;
    }

    boolean isOpen(DeadlineRules rules) {
        return replay(rules).state() != DeadlineCase.State.CLOSED;
    }
}
