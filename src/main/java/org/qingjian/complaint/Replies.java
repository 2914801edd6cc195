package org.qingjian.complaint;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.qingjian.identity.Actor;
import org.qingjian.shared.PortalException;

/** Writing and approving the answer: in the legal form, with proof or the honest word that there is no means, by two people. */
@Singleton
class Replies {
    private final CaseSteps steps;

    Replies(CaseSteps steps) {
        this.steps = steps;
    }

    void draft(Complaint complaint, Actor actor, MoveForm form) {
        Reply before = complaint.reply();
        List<String> approvers = new ArrayList<>(before == null ? List.of() : before.earlierApprovers());
        if (before != null && before.approvedBy() != null) {
            approvers.add(before.approvedBy());
        }
        Reply reply = new Reply(
                form.required("request"),
                form.required("facts"),
                form.choice("opinion", Reply.Opinion.values()),
                form.required("legalBasis"),
                form.required("remedy"),
                form.optional("evidence"),
                form.optional("decisionNumber").isEmpty() ? null : form.optional("decisionNumber"),
                form.choice("outcome", Reply.Outcome.values()),
                actor.id(),
                null,
                null,
                approvers);
        if (!reply.hasProof()) {
            throw PortalException.invalid("evidence", "proof-missing", "写明证据或者相关决定的文号；依法无法处理的，结果选“依法无法处理”");
        }
        complaint.setReply(reply);
    }

    void send(Complaint complaint, Actor actor) {
        Reply reply = complaint.reply();
        MoveRefused.NOT_IN_THIS_STATE.unless(reply != null);
        if (reply != null) {
            MoveRefused.NEEDS_ANOTHER_PERSON.unless(!reply.draftedBy().equals(actor.id())
                    && !reply.earlierApprovers().contains(actor.id()));
            complaint.setReply(reply.sent(actor.id(), steps.now()));
        }
    }

    /** Who wrote or approved an answer neither judges it nor asks the complainant about it. */
    void requireAnother(Complaint complaint, Actor actor) {
        Reply reply = complaint.reply();
        MoveRefused.NEEDS_ANOTHER_PERSON.unless(reply == null
                || (!actor.id().equals(reply.approvedBy())
                        && !actor.id().equals(reply.draftedBy())
                        && !reply.earlierApprovers().contains(actor.id())));
    }
}
