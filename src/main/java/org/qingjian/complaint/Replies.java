package org.qingjian.complaint;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.Actor;
import org.qingjian.shared.PortalException;

/** Writing and approving the answer: in the legal form, with proof or the honest word that there is no means, by two people. */
@Singleton
class Replies {
    private final CaseSteps steps;
    private final EvidenceStore evidence;
    private final PublishedRecords records;

    Replies(CaseSteps steps, EvidenceStore evidence, PublishedRecords records) {
        this.steps = steps;
        this.evidence = evidence;
        this.records = records;
    }

    void draft(Complaint complaint, Actor actor, MoveForm form) {
        for (String field : List.of("request", "facts", "legalBasis", "remedy")) {
            if (ReplyTemplate.isUnfinished(form.required(field))) {
                throw PortalException.invalid(field, "unfinished", "还有没填的地方");
            }
        }
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
                decision(complaint, actor, form.optional("decisionNumber")),
                form.choice("outcome", Reply.Outcome.values()),
                actor.id(),
                null,
                null,
                approvers);
        if (!isProved(complaint, reply)) {
            throw PortalException.invalid("evidence", "proof-missing", "先附上证据文件或者关联已公开的文书；依法无法处理的，结果选“依法无法处理”");
        }
        complaint.setReply(reply);
    }

    /** The number of a decision as it is printed, which is evidence, too; null when none is named. */
    private @Nullable String decision(Complaint complaint, Actor actor, String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        PublishedRecord record = records.find(typed).orElseThrow(() -> EvidenceDesk.unknown("decisionNumber"));
        evidence.addRecord(complaint.id(), actor, steps.now(), record);
        return record.number().isEmpty() ? record.title() : record.number();
    }

    /** Nothing is answered or closed on somebody's word alone: a file, a public record, or that the law gives no means. */
    void requireProof(Complaint complaint) {
        Reply reply = complaint.reply();
        MoveRefused.NO_PROOF.unless(reply != null && isProved(complaint, reply));
    }

    private boolean isProved(Complaint complaint, Reply reply) {
        return reply.outcome() == Reply.Outcome.UNABLE || evidence.isThere(complaint.id());
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
