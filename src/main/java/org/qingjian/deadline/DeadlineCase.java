package org.qingjian.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One running deadline, rebuilt from its events. Immutable: {@link #with} answers a new case or refuses the event with
 * a 409 whose violation code says why. Two replays of the same events under the same rules give the same case, whenever
 * they happen.
 */
public final class DeadlineCase {
    private final DeadlineRules rules;
    private final List<DeadlineEvent> events;
    private final Ledger ledger;

    /** Where the clock stands. */
    public enum State {
        RUNNING,
        PAUSED,
        CLOSED
    }

    /** How a case stands on a day. */
    public enum Verdict {
        /** Not closed, not late. */
        OPEN,
        /** The clock stands still. */
        PAUSED,
        /** Not closed and past its due date. */
        OVERDUE,
        CLOSED_IN_TIME,
        CLOSED_LATE,
        /** Past the earliest possible due date, but the calendar that decides is not loaded. */
        UNCERTAIN
    }

    private DeadlineCase(DeadlineRules rules, List<DeadlineEvent> events, Ledger ledger) {
        this.rules = rules;
        this.events = events;
        this.ledger = ledger;
    }

    /** Starts a clock. */
    public static DeadlineCase start(DeadlineRules rules, LocalDate trigger, String clockKey) {
        return replay(rules, List.of(new DeadlineEvent.Started(trigger, clockKey)));
    }

    /** Rebuilds a case; refuses the first event that could not have been recorded. */
    public static DeadlineCase replay(DeadlineRules rules, List<DeadlineEvent> events) {
        Ledger ledger = new Ledger(rules);
        events.forEach(ledger::record);
        Refusal.NOT_STARTED.unless(!events.isEmpty());
        return new DeadlineCase(rules, List.copyOf(events), ledger);
    }

    /** The case after one more event. */
    public DeadlineCase with(DeadlineEvent event) {
        List<DeadlineEvent> longer = new ArrayList<>(events);
        longer.add(event);
        return replay(rules, longer);
    }

    public List<DeadlineEvent> events() {
        return events;
    }

    public State state() {
        return ledger.state();
    }

    /** The clock that applies now. */
    public StatutoryClock clock() {
        return ledger.clock();
    }

    /** The due date. While paused: what it would be if the clock ran again on the day it stopped. */
    public Due due() {
        return ledger.due();
    }

    /** Calendar days the clock stood still on a legal ground, ended pauses only. */
    public int pausedDays() {
        return ledger.stoppedDays(Step.Rule.PAUSED);
    }

    /** Calendar days between closings and reopenings. */
    public int closedDays() {
        return ledger.stoppedDays(Step.Rule.CLOSED);
    }

    /** How the case stands on a day. Only this depends on the day it is asked about; the due date does not. */
    public Verdict verdict(LocalDate today) {
        boolean closed = state() == State.CLOSED;
        if (state() == State.PAUSED && !ledger.dueIfEndedOn(today).date().isBefore(today)) {
            return Verdict.PAUSED;
        }
        Due due = due();
        boolean late = (closed ? ledger.lastDate() : today).isAfter(due.date());
        if (late && due.provisional()) {
            return Verdict.UNCERTAIN;
        }
        if (closed) {
            return late ? Verdict.CLOSED_LATE : Verdict.CLOSED_IN_TIME;
        }
        return late ? Verdict.OVERDUE : Verdict.OPEN;
    }
}
