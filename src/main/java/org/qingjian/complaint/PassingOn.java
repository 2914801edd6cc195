package org.qingjian.complaint;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingjian.complaint.CaseSteps.Step;
import org.qingjian.identity.Actor;

/**
 * Passing a case on to another organ, which two people do (nothing that says who wrote goes along), and objecting to the office that
 * sent it here: within five working days of receipt, with reasons, and handed back only when that office agrees (信访工作条例 art.
 * 23(3)). After a second objection the common superior is told.
 */
@Singleton
class PassingOn {
    private static final int MOST_OBJECTIONS = 2;
    private static final Set<Channel> SENT_HERE =
            EnumSet.of(Channel.H12345, Channel.N12369, Channel.DEPT, Channel.SUPERIOR);
    private static final Set<StepKind> OF_THE_PROPOSAL =
            EnumSet.of(StepKind.FORWARD_PROPOSED, StepKind.FORWARD_WITHDRAWN);
    private static final Set<StepKind> OF_THE_SENDER = EnumSet.of(StepKind.SENDER_OBJECTED, StepKind.SENDER_INSISTED);

    private final StepLog log;
    private final CaseSteps steps;
    private final CaseClocks clocks;

    PassingOn(StepLog log, CaseSteps steps, CaseClocks clocks) {
        this.log = log;
        this.steps = steps;
        this.clocks = clocks;
    }

    /** Says to which organ and why. Till somebody else confirms it, the time for forwarding runs. */
    void propose(Complaint complaint, Actor actor, MoveForm form) {
        String words = form.required("organ") + "　" + form.required("note");
        clocks.forwarding(complaint);
        steps.take(complaint, actor, new Step(StepKind.FORWARD_PROPOSED, complaint.state(), words, false));
    }

    /** Takes back what nobody has confirmed; the time for forwarding runs no more. */
    void withdraw(Complaint complaint, Actor actor, String why) {
        MoveRefused.NOT_PROPOSED.unless(proposal(complaint).isPresent());
        clocks.close(complaint, IntakeClocks.FORWARD, steps.today());
        steps.take(complaint, actor, new Step(StepKind.FORWARD_WITHDRAWN, complaint.state(), why, false));
    }

    /** What was proposed, by somebody else than the one who confirms it: organ and reason. */
    String confirmed(Complaint complaint, Actor actor) {
        Optional<StepLog.Entry> proposal = proposal(complaint);
        MoveRefused.NOT_PROPOSED.unless(proposal.isPresent());
        MoveRefused.NEEDS_ANOTHER_PERSON.unless(
                proposal.filter(entry -> entry.actorId().equals(actor.id())).isEmpty());
        return proposal.map(StepLog.Entry::note).orElse("");
    }

    void object(Complaint complaint, Actor actor, String why) {
        MoveRefused.NOT_SENT_HERE.unless(
                SENT_HERE.contains(complaint.provenance().channel()));
        MoveRefused.OBJECTION_TOO_LATE.unless(isInTime(complaint));
        MoveRefused.NOT_IN_THIS_STATE.unless(!isPending(complaint));
        MoveRefused.OBJECTION_NOT_AGAIN.unless(objections(complaint) < MOST_OBJECTIONS);
        steps.take(complaint, actor, new Step(StepKind.SENDER_OBJECTED, complaint.state(), why, false));
    }

    /** The sender does not agree: the case stays; the second time the common superior has to say who accepts it (art. 24). */
    void insisted(Complaint complaint, Actor actor, String why) {
        MoveRefused.NOT_PROPOSED.unless(isPending(complaint));
        steps.take(complaint, actor, new Step(StepKind.SENDER_INSISTED, complaint.state(), why, false));
        if (objections(complaint) >= MOST_OBJECTIONS) {
            steps.take(complaint, actor, new Step(StepKind.ESCALATED, complaint.state(), "", true));
        }
    }

    /** Refused unless the sender was asked. */
    void requireObjection(Complaint complaint) {
        MoveRefused.NOT_PROPOSED.unless(isPending(complaint));
    }

    /** How often this bureau objected to the sender. */
    int objections(Complaint complaint) {
        return (int) log.of(complaint.id()).stream()
                .filter(entry -> entry.step() == StepKind.SENDER_OBJECTED)
                .count();
    }

    /** Whether a move is to be offered now. */
    boolean allows(Move move, Complaint complaint) {
        return switch (move) {
            case CONFIRM_FORWARD, WITHDRAW_FORWARD -> proposal(complaint).isPresent();
            case OBJECT_TO_SENDER ->
                SENT_HERE.contains(complaint.provenance().channel())
                        && !isPending(complaint)
                        && isInTime(complaint)
                        && objections(complaint) < MOST_OBJECTIONS;
            case SENDER_INSISTS, HAND_BACK -> isPending(complaint);
            default -> true;
        };
    }

    private Optional<StepLog.Entry> proposal(Complaint complaint) {
        return log.of(complaint.id()).stream()
                .filter(entry -> OF_THE_PROPOSAL.contains(entry.step()))
                .reduce((before, after) -> after)
                .filter(entry -> entry.step() == StepKind.FORWARD_PROPOSED);
    }

    private boolean isPending(Complaint complaint) {
        List<StepLog.Entry> said = log.of(complaint.id()).stream()
                .filter(entry -> OF_THE_SENDER.contains(entry.step()))
                .toList();
        return !said.isEmpty() && said.get(said.size() - 1).step() == StepKind.SENDER_OBJECTED;
    }

    private boolean isInTime(Complaint complaint) {
        Optional<LocalDate> last = clocks.lastDayToObject(complaint);
        return last.isPresent() && !steps.today().isAfter(last.get());
    }
}
