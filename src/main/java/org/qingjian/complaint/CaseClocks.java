package org.qingjian.complaint;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qingjian.deadline.DeadlineCase;
import org.qingjian.deadline.DeadlineEvent;
import org.qingjian.deadline.DeadlineRules;
import org.qingjian.deadline.Due;
import org.qingjian.deadline.StatutoryClocks;
import org.qingjian.shared.PortalException;

/** What each step does to the clocks of a case. */
@Singleton
class CaseClocks {
    private static final List<String> HANDLING =
            List.of(IntakeClocks.CLOSE, "H12345_COMPLAIN", "H12345_HELP", "H12345_ENQ", "SITE_ERR");

    private final Supplier<DeadlineRules> law;

    @Inject
    CaseClocks(StatutoryClocks law) {
        this(law::rules);
    }

    CaseClocks(Supplier<DeadlineRules> law) {
        this.law = law;
    }

    /** The clock of its channel runs from the day of receipt, unless the law of that day knew none. */
    void received(Complaint complaint) {
        DeadlineRules rules = law.get();
        String key = IntakeClocks.of(
                complaint.provenance().channel(), complaint.matter().kind());
        // an order of years ago may be older than the rule that would count it
        boolean counted = complaint.provenance().channel() != Channel.OPINION
                && rules.clocks().find(key, complaint.provenance().receivedOn()).isPresent();
        Clocks clocks = Clocks.NONE;
        if (counted) {
            clocks = clocks.plus(ClockRun.started(complaint.provenance().receivedOn(), key));
        }
        complaint.setClocks(clocks.plusAll(first(complaint, rules)), rules);
    }

    private static List<ClockRun> first(Complaint complaint, DeadlineRules rules) {
        LocalDate received = complaint.provenance().receivedOn();
        return IntakeClocks.first(complaint.provenance().channel())
                .filter(key -> rules.clocks().find(key, received).isPresent())
                .map(key -> ClockRun.started(received, key))
                .stream()
                .toList();
    }

    /** From receipt on there are so many days to pass a case on, till somebody does or it is taken up here. */
    void forwarding(Complaint complaint) {
        DeadlineRules rules = law.get();
        LocalDate received = complaint.provenance().receivedOn();
        boolean runs = complaint.clocks().open(IntakeClocks.FORWARD, rules).isPresent();
        if (!runs && rules.clocks().find(IntakeClocks.FORWARD, received).isPresent()) {
            complaint.setClocks(complaint.clocks().plus(ClockRun.started(received, IntakeClocks.FORWARD)), rules);
        }
    }

    /** Till when the bureau may object to the office that sent the case; empty when the law of that day knew no such right. */
    Optional<LocalDate> lastDayToObject(Complaint complaint) {
        DeadlineRules rules = law.get();
        LocalDate received = complaint.provenance().receivedOn();
        return rules.clocks().find(IntakeClocks.OBJECT, received).isEmpty()
                ? Optional.empty()
                : Optional.of(ClockRun.started(received, IntakeClocks.OBJECT)
                        .replay(rules)
                        .due()
                        .date());
    }

    /** The source corrects the day of receipt: what counted from the old day counts from the new one. Whether it could be done. */
    boolean receivedOn(Complaint complaint, LocalDate day) {
        DeadlineRules rules = law.get();
        LocalDate before = complaint.provenance().receivedOn();
        try {
            Clocks moved = complaint.clocks().startingOn(before, day, rules);
            complaint.receivedOn(day);
            complaint.setClocks(moved, rules);
            return true;
        } catch (PortalException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Acceptance ends the time for the notice and starts the time for handling, unless the channel's own clock covers it. */
    void accepted(Complaint complaint, LocalDate today) {
        DeadlineRules rules = law.get();
        Clocks clocks = complaint
                .clocks()
                .close(IntakeClocks.NOTICE, today, rules)
                .close(IntakeClocks.FORWARD, today, rules)
                .close(IntakeClocks.SIGN, today, rules);
        String intake = IntakeClocks.of(
                complaint.provenance().channel(), complaint.matter().kind());
        complaint.setClocks(
                IntakeClocks.coversHandling(intake) || complaint.provenance().channel() == Channel.OPINION
                        ? clocks
                        : clocks.plus(ClockRun.started(today, IntakeClocks.CLOSE)),
                rules);
    }

    /**
     * A case that turned out to be of another kind.
     *
     * @param acceptedOn null while it is not accepted
     */
    record Change(LocalDate today, @Nullable LocalDate acceptedOn, String reason) {}

    /**
     * The limit of the new kind applies as if it had from the beginning: counted from receipt, or from acceptance where the law
     * counts from there. Where the law of the day of receipt did not know it, nothing changes.
     */
    void reclassified(Complaint complaint, String before, Change change) {
        DeadlineRules rules = law.get();
        LocalDate received = complaint.provenance().receivedOn();
        String after = IntakeClocks.of(
                complaint.provenance().channel(), complaint.matter().kind());
        boolean counted = complaint.provenance().channel() != Channel.OPINION
                && rules.clocks().find(after, received).isPresent()
                && rules.clocks().find(before, received).isPresent();
        if (after.equals(before) || !counted) {
            complaint.setClocks(complaint.clocks(), rules);
            return;
        }
        DeadlineEvent.ClockChanged event = new DeadlineEvent.ClockChanged(change.today(), after, change.reason());
        LocalDate accepted = change.acceptedOn();
        Clocks clocks = complaint.clocks();
        if (accepted == null || (IntakeClocks.coversHandling(before) && IntakeClocks.coversHandling(after))) {
            clocks = clocks.change(before, rules, run -> run.with(event, rules));
        } else if (IntakeClocks.coversHandling(after)) {
            clocks = clocks.close(IntakeClocks.CLOSE, change.today(), rules)
                    .plus(ClockRun.started(received, before).with(event, rules));
        } else {
            clocks = clocks.close(before, change.today(), rules).plus(ClockRun.started(accepted, IntakeClocks.CLOSE));
        }
        complaint.setClocks(clocks, rules);
    }

    /** The branch has five working days to object; till then it has to sign. */
    void assigned(Complaint complaint, LocalDate today) {
        DeadlineRules rules = law.get();
        Clocks clocks = complaint
                .clocks()
                .close(IntakeClocks.OBJECT, today, rules)
                .close(IntakeClocks.HOTLINE_TRANSFER, today, rules);
        complaint.setClocks(clocks.plus(ClockRun.started(today, IntakeClocks.OBJECT)), rules);
    }

    void close(Complaint complaint, String key, LocalDate today) {
        DeadlineRules rules = law.get();
        complaint.setClocks(complaint.clocks().close(key, today, rules), rules);
    }

    /** Nothing here is judged by a clock: it was answered elsewhere. */
    void forget(Complaint complaint) {
        complaint.setClocks(Clocks.NONE, law.get());
    }

    /** Nothing binds the bureau any more. */
    void over(Complaint complaint, LocalDate today) {
        DeadlineRules rules = law.get();
        complaint.closeOn(today);
        complaint.setClocks(complaint.clocks().closeAll(today, rules), rules);
    }

    /** The complainant may contest from now on. */
    void right(Complaint complaint, String key, LocalDate today) {
        complaint.setClocks(complaint.clocks().plus(ClockRun.right(today, key)), law.get());
    }

    /** More time, before the due date and within the law, else refused by the clock. */
    void extend(Complaint complaint, DeadlineEvent.Extended event) {
        DeadlineRules rules = law.get();
        String key = handling(complaint).map(ClockRun::key).orElse("");
        MoveRefused.NOTHING_TO_EXTEND.unless(complaint.clocks().open(key, rules).isPresent());
        complaint.setClocks(complaint.clocks().change(key, rules, run -> run.with(event, rules)), rules);
    }

    /** Stops the time for the notice, before it is over. */
    void pause(Complaint complaint, DeadlineEvent.Paused event) {
        boolean late = complaint
                .clocks()
                .open(IntakeClocks.NOTICE, law.get())
                .map(run -> event.date().isAfter(run.replay(law.get()).due().date()))
                .orElse(false);
        MoveRefused.PAUSE_TOO_LATE.unless(!late);
        notice(complaint, event);
    }

    /** Lets the time for the notice run again. */
    void resume(Complaint complaint, DeadlineEvent.Resumed event) {
        notice(complaint, event);
    }

    /** Whether the time for the notice runs, so that it can be stopped, or stands still, so that it can run again. */
    boolean allows(Move move, Complaint complaint) {
        if (move != Move.PAUSE && move != Move.RESUME) {
            return true;
        }
        DeadlineCase.State needed = move == Move.PAUSE ? DeadlineCase.State.RUNNING : DeadlineCase.State.PAUSED;
        return complaint
                .clocks()
                .open(IntakeClocks.NOTICE, law.get())
                .filter(run -> run.replay(law.get()).state() == needed)
                .isPresent();
    }

    private void notice(Complaint complaint, DeadlineEvent event) {
        DeadlineRules rules = law.get();
        MoveRefused.NOTHING_TO_PAUSE.unless(
                complaint.clocks().open(IntakeClocks.NOTICE, rules).isPresent());
        complaint.setClocks(
                complaint.clocks().change(IntakeClocks.NOTICE, rules, run -> run.with(event, rules)), rules);
    }

    void reopen(Complaint complaint, LocalDate today, String reason) {
        Reopening.reopen(complaint, law.get(), today, reason);
    }

    /** The clock by which the handling of this case is judged. */
    Optional<ClockRun> handling(Complaint complaint) {
        return handling(complaint.clocks());
    }

    static Optional<ClockRun> handling(Clocks clocks) {
        return clocks.runs().stream()
                .filter(run -> HANDLING.contains(run.key()))
                .reduce((before, after) -> after);
    }

    Optional<Due> due(Complaint complaint, String key) {
        return complaint.clocks().latest(key).map(run -> run.replay(law.get()).due());
    }

    DeadlineRules rules() {
        return law.get();
    }
}
