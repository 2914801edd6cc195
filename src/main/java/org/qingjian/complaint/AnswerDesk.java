package org.qingjian.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.identity.Permission;

/**
 * Makes a public answer of a case that is over: the complainant has agreed, one officer writes new words, two others approve.
 * Nothing is taken over from the case but its medium, its district and the law of its answer.
 */
@ApplicationScoped
public class AnswerDesk {
    private static final String OBJECT = "complaint";
    private static final Set<ComplaintState> OVER = EnumSet.of(ComplaintState.CLOSED, ComplaintState.FINAL);

    private final Inbox inbox;
    private final AnswerStore store;
    private final AnonymityCheck anonymity;
    private final CaseSteps steps;
    private final AuditLog audit;

    AnswerDesk(Inbox inbox, AnswerStore store, AnonymityCheck anonymity, CaseSteps steps, AuditLog audit) {
        this.inbox = inbox;
        this.store = store;
        this.anonymity = anonymity;
        this.steps = steps;
        this.audit = audit;
    }

    /** Where it stands. */
    @Transactional
    public AnswerDraft of(Actor actor, String number) {
        Complaint complaint = inbox.find(actor, number);
        boolean agreed = store.isAgreed(complaint.id());
        Optional<AnswerStore.Row> row = store.of(complaint.id());
        return row.map(r -> new AnswerDraft(
                        agreed,
                        r.question(),
                        r.answer(),
                        r.secondApprover() != null ? 2 : r.firstApprover() != null ? 1 : 0,
                        actor.may(Permission.COMPLAINT_SUPERVISE) && isAnother(r, actor),
                        r.publishedOn()))
                .orElse(new AnswerDraft(agreed, "", "", 0, false, null));
    }

    /** Writes it, or writes it anew, which takes back approvals. 400 when somebody could be recognised in it, 409 without consent. */
    @Transactional
    public void write(Actor actor, String number, Map<String, String> fields) {
        Complaint complaint = ready(actor, number);
        actor.require(Permission.COMPLAINT_HANDLE);
        MoveForm form = new MoveForm(fields);
        String question = form.required("question");
        String answer = form.required("answer");
        anonymity.require("question", question);
        anonymity.require("answer", answer);
        Reply reply = complaint.reply();
        MoveRefused.NOT_CLOSED_YET.unless(reply != null);
        store.write(
                complaint,
                new AnswerStore.Row(question, answer, actor.id(), null, null, null),
                reply == null ? "" : reply.legalBasis(),
                steps.now());
        audit.record(actor, Action.of("complaint.answer-written", OBJECT, number));
    }

    /** Approves it; with the second approval it is public. 409 for the writer and for who has approved already. */
    @Transactional
    public void approve(Actor actor, String number) {
        Complaint complaint = ready(actor, number);
        actor.require(Permission.COMPLAINT_SUPERVISE);
        Optional<AnswerStore.Row> row = store.of(complaint.id()).filter(r -> r.publishedOn() == null);
        MoveRefused.NOT_IN_THIS_STATE.unless(row.isPresent());
        row.ifPresent(r -> {
            MoveRefused.NEEDS_ANOTHER_PERSON.unless(isAnother(r, actor));
            if (r.firstApprover() == null) {
                store.approveFirst(complaint.id(), actor.id());
            } else {
                store.publish(complaint.id(), actor.id(), steps.now());
            }
        });
        audit.record(actor, Action.of("complaint.answer-approved", OBJECT, number));
    }

    private static boolean isAnother(AnswerStore.Row row, Actor actor) {
        return row.publishedOn() == null
                && !row.writtenBy().equals(actor.id())
                && !actor.id().equals(row.firstApprover());
    }

    private Complaint ready(Actor actor, String number) {
        Complaint complaint = inbox.find(actor, number);
        MoveRefused.NOT_CLOSED_YET.unless(OVER.contains(complaint.state()) && !complaint.isSealed());
        MoveRefused.NO_CONSENT.unless(store.isAgreed(complaint.id()));
        return complaint;
    }
}
