package org.qingjian.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.identity.Branch;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.time.LegalZone;

/** Makes the reports to superiors that assigned cases. Each that is made is written in the audit. */
@ApplicationScoped
public class CompletionReports {
    private final Inbox inbox;
    private final EvidenceStore evidence;
    private final AuditLog audit;

    CompletionReports(Inbox inbox, EvidenceStore evidence, AuditLog audit) {
        this.inbox = inbox;
        this.evidence = evidence;
        this.audit = audit;
    }

    /** Whether a case gets one. */
    static boolean isDue(Complaint complaint) {
        return complaint.provenance().channel() == Channel.SUPERIOR
                && answeredOn(complaint).isPresent();
    }

    /** The report; NOT_FOUND for a case that no superior assigned, or that is not answered. */
    @Transactional
    public CompletionReport of(Actor actor, String number) {
        Complaint complaint = inbox.find(actor, number);
        Reply reply = complaint.reply();
        if (reply == null || !isDue(complaint)) {
            throw PortalException.notFound();
        }
        audit.record(actor, Action.of("complaint.report-made", "complaint", number));
        return new CompletionReport(
                number,
                complaint.provenance().sourceId(),
                complaint.provenance().receivedOn(),
                complaint.provenance().letterDue(),
                Branch.find(complaint.branch()).orElseGet(Branch::cityBureau).name(),
                answeredOn(complaint).orElseThrow(PortalException::notFound),
                reply,
                evidence.of(complaint.id()),
                complaint.isCalledBack() || complaint.evaluation() != null);
    }

    private static Optional<LocalDate> answeredOn(Complaint complaint) {
        return Optional.ofNullable(complaint.reply()).map(Reply::sentAt).map(LegalZone::dateOf);
    }
}
