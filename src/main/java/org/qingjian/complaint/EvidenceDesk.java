package org.qingjian.complaint;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.qingjian.complaint.CaseSteps.Step;
import org.qingjian.document.DocumentType;
import org.qingjian.document.Documents;
import org.qingjian.document.Limits;
import org.qingjian.document.RefusalReason;
import org.qingjian.document.StoreOutcome;
import org.qingjian.document.StoredDocument;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.identity.Permission;
import org.qingjian.identity.vault.ViewerLedger;
import org.qingjian.shared.PortalException;

/**
 * The evidence of a case: without it, and without the honest outcome 依法无法处理, no case is answered or closed. Files pass the
 * checks of every upload; of a photo only the copy without place, time and camera is kept. A record counts only when everybody can
 * read it. Both are seen by who may see the case.
 */
@ApplicationScoped
public class EvidenceDesk {
    /** Longest title, in UTF-16 units. */
    public static final int LONGEST_TITLE = 200;

    private static final int MOST = 30;
    private static final Set<ComplaintState> WHILE = EnumSet.of(
            ComplaintState.ACCEPTED, ComplaintState.ASSIGNED, ComplaintState.HANDLING, ComplaintState.REOPENED);

    private final Inbox inbox;
    private final EvidenceStore store;
    private final PublishedRecords records;
    private final Documents documents;
    private final CaseSteps steps;
    private final ViewerLedger ledger;
    private final AuditLog audit;
    private final EntityManager em;

    EvidenceDesk(
            Inbox inbox,
            EvidenceStore store,
            PublishedRecords records,
            Documents documents,
            CaseSteps steps,
            ViewerLedger ledger,
            AuditLog audit,
            EntityManager em) {
        this.inbox = inbox;
        this.store = store;
        this.records = records;
        this.documents = documents;
        this.steps = steps;
        this.ledger = ledger;
        this.audit = audit;
        this.em = em;
    }

    /** Whether evidence can be added to a case, or taken back, as it stands. */
    static boolean isOpen(Complaint complaint) {
        return WHILE.contains(complaint.state()) && !complaint.isSealed();
    }

    /**
     * Attaches a file. It is looked at outside any transaction, and only for who may add it.
     *
     * @param title what it shows
     * @throws PortalException 400 naming {@code title} or {@code file}; 413, 415, 422 for a file that is refused; 409 when it is not
     *     the time
     */
    public void attach(Actor actor, String number, String title, OfferedFile file) {
        String words = QuarkusTransaction.joiningExisting().call(() -> {
            requireRoom(changeable(actor, number));
            return title(title);
        });
        if (file.content().length == 0) {
            throw PortalException.invalid("file", "noFile", "选一个文件");
        }
        StoredDocument kept = keep(file);
        QuarkusTransaction.joiningExisting().run(() -> {
            Complaint complaint = changeable(actor, number);
            requireRoom(complaint);
            store.addFile(complaint.id(), actor, steps.now(), words, kept);
            added(actor, complaint, words);
        });
    }

    private static String title(String title) {
        String words = new MoveForm(Map.of("title", title)).required("title");
        if (words.length() > LONGEST_TITLE) {
            throw PortalException.invalid("title", "too-long", "不能超过 " + LONGEST_TITLE + " 个字");
        }
        return words;
    }

    private StoredDocument keep(OfferedFile file) {
        Limits limits = documents.limits().atMost(CaseFiles.LARGEST);
        StoreOutcome outcome = documents.keepCopy(
                new ByteArrayInputStream(file.content()),
                file.name(),
                limits.only(DocumentType.JPEG, DocumentType.PNG, DocumentType.WEBP));
        if (outcome instanceof StoreOutcome.Refused refused && refused.reason() == RefusalReason.WRONG_TYPE) {
            outcome = documents.store(
                    new ByteArrayInputStream(file.content()),
                    file.name(),
                    limits.only(DocumentType.PDF, DocumentType.DOCX, DocumentType.XLSX, DocumentType.TXT));
        }
        if (outcome instanceof StoreOutcome.Refused refused) {
            throw CaseFiles.refused("file", refused);
        }
        return ((StoreOutcome.Stored) outcome).document();
    }

    /**
     * Links a published decision, inspection or rectification.
     *
     * @throws PortalException 400 naming {@code record} when no public record has this number or id
     */
    @Transactional
    public void link(Actor actor, String number, String numberOrId) {
        Complaint complaint = changeable(actor, number);
        requireRoom(complaint);
        String asked = new MoveForm(Map.of("record", numberOrId)).required("record");
        PublishedRecord record = records.find(asked).orElseThrow(() -> unknown("record"));
        if (store.addRecord(complaint.id(), actor, steps.now(), record)) {
            added(actor, complaint, record.number().isEmpty() ? record.title() : record.number());
        }
    }

    static PortalException unknown(String field) {
        return PortalException.invalid(field, "unknown-record", "公开的文书里没有这个文号或者编号");
    }

    /** Takes back what does not belong to the case; that it was there stays written. */
    @Transactional
    public void takeBack(Actor actor, String number, UUID id) {
        Complaint complaint = changeable(actor, number);
        String title = store.of(complaint.id()).stream()
                .filter(each -> each.id().equals(id))
                .map(Evidence::title)
                .findFirst()
                .orElseThrow(PortalException::notFound);
        if (store.remove(complaint.id(), id, steps.now())) {
            steps.take(complaint, actor, new Step(StepKind.EVIDENCE_REMOVED, complaint.state(), title, false));
            audit.record(actor, Action.of("complaint.evidence-removed", "complaint", number));
        }
    }

    /** SHA-256 of a file of evidence; 404 for anything else. Part of opening the case. */
    @Transactional
    public String file(Actor actor, String number, UUID id) {
        Complaint complaint = inbox.find(actor, number);
        ledger.recordOnce(complaint.id(), actor, ViewerLedger.Seen.CONTENT, Purpose.of(complaint.state()));
        return store.file(complaint.id(), id).orElseThrow(PortalException::notFound);
    }

    private Complaint changeable(Actor actor, String number) {
        Complaint complaint = inbox.find(actor, number);
        actor.require(Permission.COMPLAINT_HANDLE);
        MoveRefused.SEALED_ROUTE_ONLY.unless(!complaint.isSealed());
        MoveRefused.NOT_IN_THIS_STATE.unless(isOpen(complaint));
        em.lock(complaint, LockModeType.PESSIMISTIC_WRITE);
        return complaint;
    }

    private void requireRoom(Complaint complaint) {
        if (store.of(complaint.id()).size() >= MOST) {
            throw PortalException.invalid("file", "tooManyOfCase", "一件最多 " + MOST + " 份证据");
        }
    }

    private void added(Actor actor, Complaint complaint, String title) {
        steps.take(complaint, actor, new Step(StepKind.EVIDENCE_ADDED, complaint.state(), title, false));
        audit.record(actor, Action.of("complaint.evidence-added", "complaint", complaint.number()));
    }
}
