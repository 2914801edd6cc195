package org.qingjian.complaint;

import java.time.LocalDate;
import org.qingjian.deadline.DeadlineEvent;
import org.qingjian.deadline.DeadlineRules;

/** Takes a closed case up again: the clock of handling goes on, the time between does not count, another reviewer is needed. */
final class Reopening {
    private Reopening() {}

    static void reopen(Complaint complaint, DeadlineRules rules, LocalDate today, String reason) {
        String key = CaseClocks.handling(complaint.clocks())
                .map(ClockRun::key)
                .orElseGet(() -> IntakeClocks.of(
                        complaint.provenance().channel(), complaint.matter().kind()));
        Clocks clocks = complaint
                .clocks()
                .latest(key)
                .map(run -> complaint
                        .clocks()
                        .replaceLatest(key, run.with(new DeadlineEvent.Reopened(today, reason), rules)))
                .orElse(complaint.clocks());
        complaint.setClocks(clocks, rules);
        complaint.closeOn(null);
        complaint.calledBack(false);
        complaint.forgetBounces();
        complaint.setEvaluation(null);
    }
}
