package org.qingjian.complaint;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.qingjian.complaint.CaseSteps.Step;
import org.qingjian.deadline.DeadlineEvent;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Branch;
import org.qingjian.identity.vault.Vault;
import org.qingjian.shared.PortalException;

/** Makes the moves of officers: conditions, effects, step. The caller has asked permission and visibility. */
@Singleton
class Handling {
    private static final int MOST_EXTENSION = 30;
    private static final int SECOND_BOUNCE = 2;
    /** Reasons that send somebody to another organ, which then has to be named (信访工作条例 art. 23). */
    private static final Set<String> OF_ANOTHER_ORGAN = Set.of("N01", "N02", "N06", "N07", "N08");

    private final CaseClocks clocks;
    private final CaseSteps steps;
    private final Talk talk;
    private final Replies replies;
    private final Sorting sorting;
    private final PassingOn passing;
    private final ComplaintRepository complaints;
    private final Vault vault;
    private final HandlingSettings settings;

    Handling(
            CaseClocks clocks,
            CaseSteps steps,
            Talk talk,
            Replies replies,
            Sorting sorting,
            PassingOn passing,
            ComplaintRepository complaints,
            Vault vault,
            HandlingSettings settings) {
        this.clocks = clocks;
        this.steps = steps;
        this.talk = talk;
        this.replies = replies;
        this.sorting = sorting;
        this.passing = passing;
        this.complaints = complaints;
        this.vault = vault;
        this.settings = settings;
    }

    void make(Complaint complaint, Actor actor, Move move, MoveForm form) {
        MoveRefused.NOT_IN_THIS_STATE.unless(move.startsIn(complaint.state()));
        MoveRefused.SEALED_ROUTE_ONLY.unless(
                !complaint.isSealed() || move == Move.REGISTER || move == Move.TRANSFER || move == Move.SEAL);
        LocalDate today = steps.today();
        switch (move) {
            case REGISTER -> {
                clocks.close(complaint, IntakeClocks.SIGN, today);
                take(complaint, actor, move, StepKind.REGISTERED, "");
            }
            case ACCEPT -> {
                clocks.accepted(complaint, today);
                take(complaint, actor, move, StepKind.ACCEPTED, "");
            }
            case ASK_CORRECTION -> told(complaint, actor, move, StepKind.CORRECTION_ASKED, form.required("note"));
            case REJECT -> reject(complaint, actor, form);
            case FORWARD -> passing.propose(complaint, actor, form);
            case WITHDRAW_FORWARD -> passing.withdraw(complaint, actor, form.required("note"));
            case CONFIRM_FORWARD ->
                end(complaint, actor, move, StepKind.FORWARDED, passing.confirmed(complaint, actor));
            case OBJECT_TO_SENDER -> passing.object(complaint, actor, form.required("note"));
            case SENDER_INSISTS -> passing.insisted(complaint, actor, form.required("note"));
            case HAND_BACK -> {
                passing.requireObjection(complaint);
                end(complaint, actor, move, StepKind.HANDED_BACK, form.required("note"));
            }
            case RECLASSIFY -> sorting.reclassify(complaint, actor, form);
            case SPLIT -> sorting.split(complaint, actor, form);
            case ROUTE -> end(complaint, actor, move, StepKind.ROUTED, form.required("note"));
            case TRANSFER -> {
                MoveRefused.NOT_AN_ACCUSATION.unless(complaint.isSealed());
                end(complaint, actor, move, StepKind.TRANSFERRED, form.required("note"));
            }
            case SEAL -> {
                MoveRefused.SEALED_ALREADY.unless(!complaint.isSealed());
                complaint.seal(Branch.cityBureau().code());
                take(complaint, actor, move, StepKind.SEALED, "");
            }
            case ASSIGN -> {
                MoveRefused.SUPERVISOR_DECIDES.unless(!isBouncedTwice(complaint));
                assign(complaint, actor, move, form);
            }
            case APPOINT -> {
                MoveRefused.NOT_BOUNCED_TWICE.unless(isBouncedTwice(complaint));
                assign(complaint, actor, move, form);
            }
            case SIGN_IN -> {
                clocks.close(complaint, IntakeClocks.OBJECT, today);
                take(complaint, actor, move, StepKind.SIGNED_IN, "");
            }
            case OBJECT -> object(complaint, actor, form);
            case RECORD ->
                steps.take(
                        complaint,
                        actor,
                        new Step(StepKind.RECORDED, complaint.state(), form.required("note"), form.ticked("open")));
            case JOIN -> join(complaint, actor, form);
            case EXTEND -> extend(complaint, actor, form);
            case PAUSE -> {
                String why = form.required("note");
                clocks.pause(
                        complaint, new DeadlineEvent.Paused(today, form.required("ground"), why, actor.username()));
                told(complaint, actor, move, StepKind.PAUSED, why);
            }
            case RESUME -> {
                clocks.resume(complaint, new DeadlineEvent.Resumed(today));
                take(complaint, actor, move, StepKind.RESUMED, "");
            }
            case DRAFT_REPLY -> {
                replies.draft(complaint, actor, form);
                quietly(complaint, actor, move, StepKind.REPLY_DRAFTED, "");
            }
            case SEND_BACK -> quietly(complaint, actor, move, StepKind.SENT_BACK, form.required("note"));
            case REPLY -> {
                replies.requireProof(complaint);
                replies.send(complaint, actor);
                clocks.right(complaint, IntakeClocks.REVIEW_APPLY, today);
                take(complaint, actor, move, StepKind.ANSWERED, "");
            }
            case CALL_BACK -> {
                replies.requireAnother(complaint, actor);
                complaint.calledBack(true);
                quietly(complaint, actor, move, StepKind.CALLED_BACK, form.required("note"));
            }
            case CLOSE -> {
                boolean heard = complaint.identity() == IdentityLevel.ANONYMOUS
                        || complaint.provenance().channel() == Channel.OPINION
                        || complaint.isCalledBack()
                        || complaint.evaluation() != null;
                MoveRefused.NOT_CALLED_BACK.unless(heard);
                replies.requireProof(complaint);
                end(complaint, actor, move, StepKind.CLOSED, "");
            }
            case REOPEN -> {
                clocks.reopen(complaint, today, form.required("note"));
                vault.keep(complaint.id());
                take(complaint, actor, move, StepKind.REOPENED, "");
            }
            case DECIDE_REVIEW -> {
                replies.requireAnother(complaint, actor);
                end(complaint, actor, move, StepKind.REVIEW_DECIDED, form.required("note"));
                clocks.right(complaint, IntakeClocks.RECHECK_APPLY, today);
            }
            case DECIDE_RECHECK -> {
                replies.requireAnother(complaint, actor);
                MoveRefused.NEEDS_ANOTHER_PERSON.unless(
                        !steps.lastBy(complaint, StepKind.REVIEW_DECIDED).equals(actor.id()));
                end(complaint, actor, move, StepKind.RECHECK_DECIDED, form.required("note"));
            }
        }
    }

    private void reject(Complaint complaint, Actor actor, MoveForm form) {
        String code = form.required("reasonCode");
        if (!Route.isReason(code) || code.equals("N13")) {
            throw PortalException.invalid("reasonCode", "missing", "选一个理由代码；检举控告走封存渠道，不能不予受理");
        }
        MoveRefused.CORRECTION_FIRST.unless(!code.equals("N12") || complaint.state() == ComplaintState.CORRECTING);
        String organ = OF_ANOTHER_ORGAN.contains(code) ? form.required("organ") : form.optional("organ");
        String why = code + "　" + form.required("note");
        end(complaint, actor, Move.REJECT, StepKind.REJECTED, organ.isEmpty() ? why : why + "　可以找：" + organ);
    }

    static boolean isBouncedTwice(Complaint complaint) {
        return complaint.bounces() >= SECOND_BOUNCE;
    }

    private void assign(Complaint complaint, Actor actor, Move move, MoveForm form) {
        Branch branch = Branch.of(form.required("branch"));
        complaint.assign(branch.code());
        clocks.assigned(complaint, steps.today());
        complaint.closeOn(null);
        take(complaint, actor, move, StepKind.ASSIGNED, branch.name());
    }

    /** The second bounce goes to the city bureau, whose word is the last (信访工作条例 art. 24). */
    private void object(Complaint complaint, Actor actor, MoveForm form) {
        MoveRefused.OBJECTION_NOT_AGAIN.unless(!isBouncedTwice(complaint));
        boolean inTime = clocks.due(complaint, IntakeClocks.OBJECT)
                .map(due -> !steps.today().isAfter(due.date()))
                .orElse(true);
        MoveRefused.OBJECTION_TOO_LATE.unless(inTime);
        String why = form.required("note");
        clocks.close(complaint, IntakeClocks.OBJECT, steps.today());
        quietly(complaint, actor, Move.OBJECT, StepKind.OBJECTED, why);
        complaint.bounceTo(Branch.cityBureau().code());
        if (isBouncedTwice(complaint)) {
            steps.take(complaint, actor, new Step(StepKind.ESCALATED, ComplaintState.OBJECTED, "", true));
        }
    }

    private void join(Complaint complaint, Actor actor, MoveForm form) {
        String number = CaseCode.typed(form.required("number"), "").number();
        Complaint other = complaints
                .byNumber(number)
                .filter(found -> actor.oversees(found.branch()) && !found.isSealed())
                .filter(found -> !found.id().equals(complaint.id()))
                .orElseThrow(() -> PortalException.invalid("number", "missing", "没有这个编号"));
        UUID shared = Objects.requireNonNullElseGet(
                other.investigationId(),
                () -> Objects.requireNonNullElseGet(complaint.investigationId(), UUID::randomUUID));
        complaint.investigateWith(shared);
        other.investigateWith(shared);
        take(complaint, actor, Move.JOIN, StepKind.JOINED, "");
    }

    private void extend(Complaint complaint, Actor actor, MoveForm form) {
        int days = form.number("days", MOST_EXTENSION);
        String ground = form.required("note");
        clocks.extend(complaint, new DeadlineEvent.Extended(steps.today(), days, actor.username(), ground));
        told(complaint, actor, Move.EXTEND, StepKind.EXTENDED, ground);
    }

    private void end(Complaint complaint, Actor actor, Move move, StepKind kind, String note) {
        clocks.over(complaint, steps.today());
        vault.keepUntil(complaint.id(), steps.today().plus(settings.keepIdentity()));
        take(complaint, actor, move, kind, note);
    }

    /** A step that the complainant also gets as a message. */
    private void told(Complaint complaint, Actor actor, Move move, StepKind kind, String note) {
        talk.fromOffice(complaint.id(), actor.unit(), note);
        take(complaint, actor, move, kind, note);
    }

    private void take(Complaint complaint, Actor actor, Move move, StepKind kind, String note) {
        steps.take(complaint, actor, new Step(kind, move.target(complaint.state()), note, true));
    }

    /** A step whose note only officers read. */
    private void quietly(Complaint complaint, Actor actor, Move move, StepKind kind, String note) {
        steps.take(complaint, actor, new Step(kind, move.target(complaint.state()), note, false));
    }
}
