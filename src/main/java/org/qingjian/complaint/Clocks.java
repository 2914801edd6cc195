package org.qingjian.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qingjian.deadline.DeadlineEvent;
import org.qingjian.deadline.DeadlineRules;
import org.qingjian.deadline.Due;

/** All clocks of a case, past and running. Immutable; kept as JSON. */
record Clocks(List<ClockRun> runs) {
    static final Clocks NONE = new Clocks(List.of());

    Clocks {
        runs = List.copyOf(runs);
    }

    /** The running clock that binds the bureau and ends first. */
    record Leading(ClockRun run, Due due) {}

    Optional<Leading> leading(DeadlineRules rules) {
        return runs.stream()
                .filter(run -> !run.right() && run.isOpen(rules))
                .map(run -> new Leading(run, run.replay(rules).due()))
                .min(Comparator.comparing(leading -> leading.due().date()));
    }

    /** The clock of this key that runs. */
    Optional<ClockRun> open(String key, DeadlineRules rules) {
        return runs.stream()
                .filter(run -> run.key().equals(key) && run.isOpen(rules))
                .findFirst();
    }

    /** The newest clock of this key, whether it runs or not. */
    Optional<ClockRun> latest(String key) {
        return runs.stream().filter(run -> run.key().equals(key)).reduce((a, b) -> b);
    }

    Clocks plus(ClockRun run) {
        List<ClockRun> more = new ArrayList<>(runs);
        more.add(run);
        return new Clocks(more);
    }

    Clocks plusAll(List<ClockRun> more) {
        List<ClockRun> all = new ArrayList<>(runs);
        all.addAll(more);
        return new Clocks(all);
    }

    /** With another day of receipt; refused when something happened before it. */
    Clocks startingOn(LocalDate before, LocalDate day, DeadlineRules rules) {
        return new Clocks(runs.stream()
                .map(run -> run.events().get(0).date().equals(before) ? run.startingOn(day, rules) : run)
                .toList());
    }

    /** Ends the clock of this key if it runs. */
    Clocks close(String key, LocalDate day, DeadlineRules rules) {
        return change(key, rules, run -> run.with(new DeadlineEvent.Closed(day), rules));
    }

    /** Ends every clock that binds the bureau. */
    Clocks closeAll(LocalDate day, DeadlineRules rules) {
        return new Clocks(runs.stream()
                .map(run -> !run.right() && run.isOpen(rules) ? run.with(new DeadlineEvent.Closed(day), rules) : run)
                .toList());
    }

    /** Adds an event to the clock of this key if it runs; refused when the law does not allow it. */
    Clocks change(String key, DeadlineRules rules, UnaryOperator<ClockRun> change) {
        return new Clocks(runs.stream()
                .map(run -> run.key().equals(key) && run.isOpen(rules) ? change.apply(run) : run)
                .toList());
    }

    /** Puts the newest clock of a key in the place of what it was. */
    Clocks replaceLatest(String key, ClockRun next) {
        ClockRun latest = latest(key).orElseThrow();
        List<ClockRun> more = new ArrayList<>(runs);
        more.set(more.lastIndexOf(latest), next);
        return new Clocks(more);
    }
}
