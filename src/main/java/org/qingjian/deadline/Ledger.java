package org.qingjian.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the events of one case add up to; checks each before it counts. */
final class Ledger {
    private record Granted(String clockKey, LocalDate date, int by, String ground) {}

    private final DeadlineRules rules;
    private final List<Interval> stopped = new ArrayList<>();
    private final List<Granted> granted = new ArrayList<>();
    private @Nullable LocalDate trigger;
    private @Nullable LocalDate last;
    private @Nullable StatutoryClock clock;
    private DeadlineCase.State state = DeadlineCase.State.RUNNING;
    private @Nullable LocalDate openSince;
    private String openGround = "";

    Ledger(DeadlineRules rules) {
        this.rules = rules;
    }

    void record(DeadlineEvent event) {
        Refusal.BACKDATED.unless(last == null || !event.date().isBefore(last));
        if (event instanceof DeadlineEvent.Started started) {
            start(started);
        } else {
            Refusal.NOT_STARTED.unless(trigger != null);
            apply(event);
        }
        last = event.date();
    }

    private void apply(DeadlineEvent event) {
        if (event instanceof DeadlineEvent.Paused paused) {
            pause(paused);
        } else if (event instanceof DeadlineEvent.Resumed resumed) {
            resume(resumed);
        } else if (event instanceof DeadlineEvent.Extended extended) {
            extend(extended);
        } else if (event instanceof DeadlineEvent.ClockChanged changed) {
            change(changed);
        } else if (event instanceof DeadlineEvent.Closed closed) {
            close(closed);
        } else if (event instanceof DeadlineEvent.Reopened reopened) {
            reopen(reopened);
        }
    }

    private void start(DeadlineEvent.Started event) {
        Refusal.ALREADY_STARTED.unless(trigger == null);
        clock = rules.clocks().at(event.clockKey(), event.date());
        trigger = event.date();
    }

    private void pause(DeadlineEvent.Paused event) {
        Refusal.NOT_RUNNING.unless(state == DeadlineCase.State.RUNNING);
        Refusal.PAUSE_WITHOUT_BASIS.unless(
                !event.legalBasis().isBlank() && !event.approver().isBlank());
        Refusal.GROUND_NOT_ALLOWED.unless(clock().stops().contains(event.ground()));
        stop(DeadlineCase.State.PAUSED, event.date(), groundName(event.ground()));
    }

    private void resume(DeadlineEvent.Resumed event) {
        Refusal.NOT_PAUSED.unless(state == DeadlineCase.State.PAUSED);
        stopped.add(openInterval(event.date()));
        state = DeadlineCase.State.RUNNING;
    }

    private void extend(DeadlineEvent.Extended event) {
        Refusal.NOT_RUNNING.unless(state != DeadlineCase.State.CLOSED);
        StatutoryClock.Extension rule = clock().extension();
        Refusal.EXTENSION_NOT_ALLOWED.unless(rule.max() > 0);
        Refusal.EXTENSION_WITHOUT_APPROVAL.unless(
                !event.approver().isBlank() && !event.ground().isBlank());
        Refusal.EXTENSION_TOO_LONG.unless(
                event.by() > 0 && event.by() <= rule.max() / rule.times() && grants().count() < rule.times());
        Refusal.EXTENSION_AFTER_DUE_DATE.unless(
                !event.date().isAfter(dueIfEndedOn(event.date()).date()));
        granted.add(new Granted(clock().key(), event.date(), event.by(), event.ground()));
    }

    private void change(DeadlineEvent.ClockChanged event) {
        Refusal.NOT_RUNNING.unless(state != DeadlineCase.State.CLOSED);
        Refusal.REASON_MISSING.unless(!event.reason().isBlank());
        clock = rules.clocks().at(event.clockKey(), trigger());
    }

    private void close(DeadlineEvent.Closed event) {
        Refusal.NOT_RUNNING.unless(state != DeadlineCase.State.CLOSED);
        if (state == DeadlineCase.State.PAUSED) {
            stopped.add(openInterval(event.date()));
        }
        stop(DeadlineCase.State.CLOSED, event.date(), "");
    }

    private void reopen(DeadlineEvent.Reopened event) {
        Refusal.NOT_CLOSED.unless(state == DeadlineCase.State.CLOSED);
        Refusal.REASON_MISSING.unless(!event.reason().isBlank());
        stopped.add(openInterval(event.date()));
        state = DeadlineCase.State.RUNNING;
    }

    private void stop(DeadlineCase.State stoppedState, LocalDate date, String ground) {
        state = stoppedState;
        openSince = date;
        openGround = ground;
    }

    DeadlineCase.State state() {
        return state;
    }

    Due due() {
        return explained(rules.due(trigger(), term(), stopped));
    }

    /** The due date if the open pause or closing ended on a day. */
    Due dueIfEndedOn(LocalDate day) {
        if (state == DeadlineCase.State.RUNNING || day.isBefore(present(openSince))) {
            return due();
        }
        List<Interval> all = new ArrayList<>(stopped);
        all.add(openInterval(day));
        return rules.due(trigger(), term(), all);
    }

    int stoppedDays(Step.Rule rule) {
        return stopped.stream()
                .filter(interval -> interval.rule() == rule)
                .mapToInt(Interval::days)
                .sum();
    }

    StatutoryClock clock() {
        return present(clock);
    }

    LocalDate lastDate() {
        return present(last);
    }

    private LocalDate trigger() {
        return present(trigger);
    }

    private Term term() {
        return clock().term().longerBy(grants().mapToInt(Granted::by).sum());
    }

    /** Extensions belong to the clock they were granted under; coming back to it finds them again. */
    private Stream<Granted> grants() {
        return granted.stream().filter(grant -> grant.clockKey().equals(clock().key()));
    }

    private Due explained(Due due) {
        List<Step> steps = new ArrayList<>(due.steps());
        steps.addAll(1, grants().map(this::explained).toList());
        return new Due(due.date(), due.provisional(), steps);
    }

    private Step explained(Granted grant) {
        return new Step(Step.Rule.EXTENDED, grant.date(), grant.date(), grant.by(), grant.ground(), clock().law());
    }

    private Interval openInterval(LocalDate until) {
        Step.Rule rule = state == DeadlineCase.State.PAUSED ? Step.Rule.PAUSED : Step.Rule.CLOSED;
        return new Interval(present(openSince), until, rule, openGround);
    }

    private String groundName(String code) {
        return rules.clocks().ground(code).map(ground -> ground.name().zh()).orElse(code);
    }

    private static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value, "a case begins with Started");
    }
}
