package org.qingjian.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.identity.Permission;
import org.qingjian.shared.time.LegalZone;

/** The answers that go back to the platform an order came from, in one file, so that nobody types them twice. */
@ApplicationScoped
public class OrderReplies {
    private final ComplaintRepository complaints;
    private final AuditLog audit;

    /**
     * An answer.
     *
     * @param id of the order on its platform
     * @param caseNumber here
     * @param repliedOn null when the platform had replied itself before
     */
    public record OrderReply(
            String id,
            String caseNumber,
            ComplaintState status,
            String reply,
            @Nullable LocalDate repliedOn) {}

    OrderReplies(ComplaintRepository complaints, AuditLog audit) {
        this.complaints = complaints;
        this.audit = audit;
    }

    /** Every answered order of a source that the actor may see, by its id. Nothing that identifies a complainant is in it. */
    @Transactional
    public List<OrderReply> of(Actor actor, String source) {
        actor.require(Permission.COMPLAINT_READ);
        List<OrderReply> replies =
                complaints
                        .list("provenance.source = ?1 and sealed = false order by provenance.sourceId", source)
                        .stream()
                        .filter(complaint -> Inbox.sees(actor, complaint))
                        .map(OrderReplies::reply)
                        .filter(reply -> !reply.reply().isEmpty())
                        .toList();
        audit.record(
                actor,
                Action.of("complaint.replies-exported", "complaint-source", source)
                        .with("count", Integer.toString(replies.size())));
        return replies;
    }

    private static OrderReply reply(Complaint complaint) {
        Reply own = complaint.reply();
        Optional<String> text = ownText(complaint);
        if (own == null || own.sentAt() == null || text.isEmpty()) {
            return new OrderReply(
                    complaint.provenance().sourceId(),
                    complaint.number(),
                    complaint.state(),
                    complaint.provenance().sourceReply(),
                    null);
        }
        return new OrderReply(
                complaint.provenance().sourceId(),
                complaint.number(),
                complaint.state(),
                text.get(),
                LegalZone.dateOf(own.sentAt()));
    }

    /** The answer as it goes back; empty while there is none. */
    static Optional<String> ownText(Complaint complaint) {
        Reply own = complaint.reply();
        return own == null || own.sentAt() == null
                ? Optional.empty()
                : Optional.of(own.facts() + "\n" + own.legalBasis() + "\n" + own.remedy());
    }
}
