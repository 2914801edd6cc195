package org.qingjian.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingjian.complaint.TrackedCase.Action;
import org.qingjian.complaint.TrackedCase.Later;
import org.qingjian.deadline.DeadlineRules;
import org.qingjian.deadline.Due;
import org.qingjian.shared.time.LegalZone;

/** What the complainant may do with a case on a day, and what not yet or no more (信访工作条例 arts. 35–36). */
final class CaseRights {
    private static final int REOPEN_DAYS = 30;
    private static final int CHANGE_EVALUATION_DAYS = 7;

    private final Complaint complaint;
    private final DeadlineRules rules;
    private final LocalDate today;

    CaseRights(Complaint complaint, DeadlineRules rules, LocalDate today) {
        this.complaint = complaint;
        this.rules = rules;
        this.today = today;
    }

    List<Action> can() {
        List<Action> can = new ArrayList<>();
        for (Action action : Action.values()) {
            if (may(action)) {
                can.add(action);
            }
        }
        return can;
    }

    List<Later> later() {
        List<Later> later = new ArrayList<>();
        for (Action action : List.of(Action.EVALUATE, Action.REOPEN, Action.REVIEW)) {
            if (!may(action)) {
                later.add(new Later(action, over(action).orElse(null)));
            }
        }
        return later;
    }

    boolean may(Action action) {
        return switch (action) {
            case MESSAGE ->
                complaint.state() != ComplaintState.FINAL && complaint.state() != ComplaintState.TRANSFERRED;
            case EVALUATE -> complaint.state().isReplied() && changeable();
            case REOPEN ->
                complaint.state() == ComplaintState.CLOSED
                        && complaint.closedOn() != null
                        && !today.isAfter(complaint.closedOn().plusDays(REOPEN_DAYS));
            case REVIEW -> complaint.state().isReplied() && inTime(IntakeClocks.REVIEW_APPLY);
            case RECHECK -> complaint.state() == ComplaintState.REVIEW_DECIDED && inTime(IntakeClocks.RECHECK_APPLY);
        };
    }

    private boolean changeable() {
        Evaluation given = complaint.evaluation();
        return given == null || !today.isAfter(LegalZone.dateOf(given.at()).plusDays(CHANGE_EVALUATION_DAYS));
    }

    private boolean inTime(String right) {
        return due(right).map(due -> !today.isAfter(due.date())).orElse(false);
    }

    private Optional<LocalDate> over(Action action) {
        return switch (action) {
            case REVIEW -> due(IntakeClocks.REVIEW_APPLY).map(Due::date).filter(today::isAfter);
            case REOPEN ->
                Optional.ofNullable(complaint.closedOn())
                        .map(day -> day.plusDays(REOPEN_DAYS))
                        .filter(today::isAfter);
            default -> Optional.empty();
        };
    }

    private Optional<Due> due(String key) {
        return complaint.clocks().latest(key).map(run -> run.replay(rules).due());
    }
}
