package org.qingjian.complaint;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingjian.deadline.DeadlineEvent;
import org.qingjian.deadline.DeadlineRules;
import org.qingjian.deadline.Due;
import org.qingjian.deadline.StatutoryClocks;

/** What each step does to the clocks of a case. */
@Singleton
class CaseClocks {
    private static final List<String> HANDLING =
            List.of(IntakeClocks.CLOSE, "H12345_COMPLAIN", "H12345_HELP", "H12345_ENQ", "SITE_ERR");

    private final StatutoryClocks law;

    CaseClocks(StatutoryClocks law) {
        this.law = law;
    }

    /** Acceptance ends the time for the notice and starts the time for handling, unless the channel's own clock covers it. */
    void accepted(Complaint complaint, LocalDate today) {
        DeadlineRules rules = law.rules();
        Clocks clocks = complaint.clocks().close(IntakeClocks.NOTICE, today, rules);
        String intake = IntakeClocks.of(complaint.channel(), complaint.kind());
        complaint.setClocks(
                IntakeClocks.coversHandling(intake) ? clocks : clocks.plus(ClockRun.started(today, IntakeClocks.CLOSE)),
                rules);
    }

    /** The branch has five working days to object; till then it has to sign. */
    void assigned(Complaint complaint, LocalDate today) {
        DeadlineRules rules = law.rules();
        Clocks clocks = complaint.clocks().close(IntakeClocks.OBJECT, today, rules);
        complaint.setClocks(clocks.plus(ClockRun.started(today, IntakeClocks.OBJECT)), rules);
    }

    void close(Complaint complaint, String key, LocalDate today) {
        DeadlineRules rules = law.rules();
        complaint.setClocks(complaint.clocks().close(key, today, rules), rules);
    }

    /** Nothing here is judged by a clock: it was answered elsewhere. */
    void forget(Complaint complaint) {
        complaint.setClocks(Clocks.NONE, law.rules());
    }

    /** Nothing binds the bureau any more. */
    void over(Complaint complaint, LocalDate today) {
        DeadlineRules rules = law.rules();
        complaint.setClocks(complaint.clocks().closeAll(today, rules), rules);
        complaint.closeOn(today);
    }

    /** The complainant may contest from now on. */
    void right(Complaint complaint, String key, LocalDate today) {
        complaint.setClocks(complaint.clocks().plus(ClockRun.right(today, key)), law.rules());
    }

    /** More time, before the due date and within the law, else refused by the clock. */
    void extend(Complaint complaint, DeadlineEvent.Extended event) {
        DeadlineRules rules = law.rules();
        String key = handling(complaint).orElseThrow().key();
        complaint.setClocks(complaint.clocks().change(key, rules, run -> run.with(event, rules)), rules);
    }

    /** Stops or restarts the time for the notice. */
    void notice(Complaint complaint, DeadlineEvent event) {
        DeadlineRules rules = law.rules();
        MoveRefused.NOTHING_TO_PAUSE.unless(
                complaint.clocks().open(IntakeClocks.NOTICE, rules).isPresent());
        complaint.setClocks(
                complaint.clocks().change(IntakeClocks.NOTICE, rules, run -> run.with(event, rules)), rules);
    }

    void reopen(Complaint complaint, LocalDate today, String reason) {
        Reopening.reopen(complaint, law.rules(), today, reason);
    }

    /** The clock by which the handling of this case is judged. */
    Optional<ClockRun> handling(Complaint complaint) {
        return HANDLING.stream()
                .flatMap(key -> complaint.clocks().latest(key).stream())
                .findFirst();
    }

    Optional<Due> due(Complaint complaint, String key) {
        return complaint.clocks().latest(key).map(run -> run.replay(law.rules()).due());
    }

    DeadlineRules rules() {
        return law.rules();
    }
}
