package org.qingjian.demo.year;

import java.time.LocalDate;
import org.qingjian.deadline.DeadlineRules;
import org.qingjian.deadline.Term;

/**
 * The days of one project.
 *
 * @param opened first day of the acceptance notice
 * @param intended first day of the notice of the intended decision
 * @param intendedShown day on which that notice really came out
 * @param reported day on which the permit record went to the credit platform
 */
record EiaTimetable(
        LocalDate opened,
        LocalDate closed,
        LocalDate intended,
        LocalDate intendedShown,
        LocalDate intendedUntil,
        LocalDate decided,
        LocalDate announced,
        LocalDate reported) {
    private static final int REPORT_DAYS = 10;
    private static final int FORM_DAYS = 5;
    private static final int INTENT_DAYS = 5;
    private static final int LATE = 45;

    /** Lawful but for the project's slip. */
    static EiaTimetable of(EiaCase project, DeadlineRules rules) {
        int length = project.report() ? REPORT_DAYS : FORM_DAYS;
        LocalDate opened = after(rules, project.accepted(), project.slipped(Slip.ACCEPTANCE_NOTICE_LATE) ? 21 : 1);
        LocalDate closed = after(rules, opened, project.slipped(Slip.ACCEPTANCE_TOO_SHORT) ? length - 2 : length);
        LocalDate intended = project.slipped(Slip.STAGES_OVERLAP) ? after(rules, opened, 6) : after(rules, closed, 1);
        LocalDate full = after(rules, intended, INTENT_DAYS);
        LocalDate decided = decided(project, rules, full);
        LocalDate announced = after(rules, decided, project.slipped(Slip.DECISION_NOTICE_LATE) ? 9 : 2);
        return new EiaTimetable(
                opened,
                closed,
                intended,
                project.slipped(Slip.BACKDATED) ? after(rules, intended, 3) : intended,
                project.slipped(Slip.INTENT_TOO_SHORT) ? after(rules, intended, 3) : full,
                decided,
                announced,
                after(rules, decided, project.slipped(Slip.PERMIT_NOT_REPORTED) ? 12 : 3));
    }

    private static LocalDate decided(EiaCase project, DeadlineRules rules, LocalDate intendedUntil) {
        if (project.slipped(Slip.DECIDED_TOO_EARLY)) {
            return intendedUntil;
        }
        return project.slipped(Slip.DECIDED_LATE)
                ? after(rules, project.accepted().plusDays(LATE), 1)
                : after(rules, intendedUntil, 2);
    }

    static LocalDate after(DeadlineRules rules, LocalDate day, int workingDays) {
        return rules.due(day, Term.workingDays(workingDays)).date();
    }
}
