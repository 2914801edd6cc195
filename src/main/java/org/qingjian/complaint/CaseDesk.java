package org.qingjian.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.DeskCase.FileLine;
import org.qingjian.complaint.DeskCase.StepLine;
import org.qingjian.deadline.LawReference;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.identity.Permission;
import org.qingjian.identity.vault.Vault;
import org.qingjian.identity.vault.VaultAccess;
import org.qingjian.identity.vault.ViewerLedger;
import org.qingjian.shared.PortalException;

/**
 * The desk of complaints. Officers see the cases of their branch, accusations only the city bureau's supervisors; a case that is
 * not theirs does not exist for them (404). Every opening of a case is a line in the ledger that its complainant reads.
 */
@ApplicationScoped
public class CaseDesk {
    private static final String OBJECT = "complaint";

    private final ComplaintRepository complaints;
    private final Inbox inbox;
    private final Handling handling;
    private final StepLog steps;
    private final Talk talk;
    private final News news;
    private final CaseFiles files;
    private final EvidenceStore evidence;
    private final Suggestions suggestions;
    private final PassingOn passing;
    private final Vault vault;
    private final VaultAccess access;
    private final ViewerLedger ledger;
    private final AuditLog audit;
    private final CaseClocks clocks;

    CaseDesk(
            ComplaintRepository complaints,
            Inbox inbox,
            Handling handling,
            StepLog steps,
            Talk talk,
            News news,
            CaseFiles files,
            EvidenceStore evidence,
            Suggestions suggestions,
            PassingOn passing,
            Vault vault,
            VaultAccess access,
            ViewerLedger ledger,
            AuditLog audit,
            CaseClocks clocks) {
        this.complaints = complaints;
        this.inbox = inbox;
        this.handling = handling;
        this.steps = steps;
        this.talk = talk;
        this.news = news;
        this.files = files;
        this.evidence = evidence;
        this.suggestions = suggestions;
        this.passing = passing;
        this.vault = vault;
        this.access = access;
        this.ledger = ledger;
        this.audit = audit;
        this.clocks = clocks;
    }

    /** Opens a case and writes down that it was opened. */
    @Transactional
    public DeskCase open(Actor actor, String number) {
        Complaint complaint = inbox.find(actor, number);
        ledger.record(complaint.id(), actor, ViewerLedger.Seen.CONTENT, Purpose.of(complaint.state()));
        if (complaint.isUnread() && actor.may(Permission.COMPLAINT_HANDLE)) {
            complaints.mark(complaint.id(), false);
        }
        audit.record(actor, Action.of("complaint.opened", OBJECT, number));
        return view(actor, complaint);
    }

    /** Makes a move; 403 without the right, 409 when it is not the time, 400 naming the field that is missing. */
    @Transactional
    public void make(Actor actor, String number, Move move, Map<String, String> fields) {
        Complaint complaint = inbox.find(actor, number);
        actor.require(move.permission());
        handling.make(complaint, actor, move, new MoveForm(fields));
        audit.record(
                actor,
                Action.of("complaint." + move.name().toLowerCase(Locale.ROOT), OBJECT, number)
                        .with("state", complaint.state().name()));
    }

    /** Writes to the complainant. */
    @Transactional
    public void message(Actor actor, String number, String text) {
        Complaint complaint = inbox.find(actor, number);
        actor.require(Permission.COMPLAINT_HANDLE);
        talk.fromOffice(complaint.id(), actor.unit(), new MoveForm(Map.of("text", text)).required("text"));
        news.tell(complaint.id());
        audit.record(actor, Action.of("complaint.message", OBJECT, number));
    }

    /** SHA-256 of the copy of a photo that officers may see; 404 for anything else. Part of opening the case. */
    @Transactional
    public String photo(Actor actor, String number, String fileId) {
        Complaint complaint = inbox.find(actor, number);
        ledger.recordOnce(complaint.id(), actor, ViewerLedger.Seen.CONTENT, Purpose.of(complaint.state()));
        return files.of(complaint.id()).stream()
                .filter(file -> file.id().toString().equals(fileId))
                .map(CaseFiles.Entry::copySha256)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(PortalException::notFound);
    }

    private DeskCase view(Actor actor, Complaint complaint) {
        return new DeskCase(
                complaint.id(),
                inbox.line(complaint),
                complaint.matter().text(),
                complaint.matter().occurred(),
                complaint.matter().accused(),
                complaint.matter().creditCode(),
                complaint.matter().answers().byQuestion(),
                complaint.coSigners(),
                passing.objections(complaint),
                complaint.provenance().source(),
                complaint.provenance().sourceReply(),
                steps.of(complaint.id()).stream()
                        .map(e -> new StepLine(e.at(), e.on(), e.step(), e.unit(), e.note(), e.open()))
                        .toList(),
                talk.of(complaint.id()).stream()
                        .map(m -> new TrackedCase.Message(m.at(), m.fromOffice(), m.unit(), m.text(), m.files()))
                        .toList(),
                files.of(complaint.id()).stream()
                        .map(f -> new FileLine(f.id(), f.mediaType(), f.size(), f.photoState(), f.text()))
                        .toList(),
                evidence.of(complaint.id()),
                EvidenceDesk.isOpen(complaint),
                CompletionReports.isDue(complaint),
                complaint.reply(),
                complaint.evaluation(),
                complaint.isCalledBack(),
                next(complaint),
                inbox.alike(actor, complaint),
                complaints.investigatedWith(complaint).stream()
                        .filter(other -> Inbox.sees(actor, other))
                        .map(Complaint::number)
                        .toList(),
                complaints.partsOf(complaint).stream()
                        .filter(other -> Inbox.sees(actor, other))
                        .map(Complaint::number)
                        .toList(),
                Suggestions.areOfUse(complaint) ? suggestions.of(complaint) : null,
                moves(actor, complaint),
                vault.fields(complaint.id()),
                access.ofCase(actor, complaint.id()));
    }

    /** The date that the work list shows, with its law. */
    private TrackedCase.@Nullable NextDate next(Complaint complaint) {
        LocalDate due = complaint.dueOn();
        if (due != null && IntakeClocks.LETTER.equals(complaint.dueClock())) {
            return new TrackedCase.NextDate(
                    due,
                    IntakeClocks.LETTER,
                    new LawReference("来文指定的办结日期", "The day that the letter sets"),
                    new LawReference("《信访工作条例》第二十二条第一款第三项", "Regulations on Letters and Visits, Art. 22(1)(3)"),
                    complaint.provenance().receivedOn(),
                    false,
                    false,
                    false,
                    List.of());
        }
        return complaint
                .clocks()
                .leading(clocks.rules())
                .map(leading -> TrackedCases.next(leading, clocks.rules()))
                .orElse(null);
    }

    private List<Move> moves(Actor actor, Complaint complaint) {
        return Arrays.stream(Move.values())
                .filter(move -> move.startsIn(complaint.state()) && actor.may(move.permission()))
                .filter(move -> clocks.allows(move, complaint) && passing.allows(move, complaint))
                .filter(move ->
                        complaint.isSealed() ? move == Move.TRANSFER || move == Move.REGISTER : move != Move.TRANSFER)
                .filter(move -> move != (Handling.isBouncedTwice(complaint) ? Move.ASSIGN : Move.APPOINT))
                .toList();
    }
}
