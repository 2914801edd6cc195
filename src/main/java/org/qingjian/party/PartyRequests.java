package org.qingjian.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.qingjian.disclosure.PartyRecord;
import org.qingjian.disclosure.PartyRecords;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.ProblemType;

/**
 * What an enterprise asks for in its own file, and what became of it: objections (政府信息公开条例 第四十一条), applications for credit
 * repair, reports of rectification. Another enterprise's is as unknown as none.
 */
@ApplicationScoped
public class PartyRequests {
    static final String OBJECT = "party-request";
    private static final int LONGEST = 4000;

    private final OwnEnterprise own;
    private final PartyRecords records;
    private final RequestBook book;
    private final CreditRepair repair;
    private final Evidence evidence;
    private final BranchThings things;
    private final AuditLog audit;
    private final Clock clock;

    PartyRequests(
            OwnEnterprise own,
            PartyRecords records,
            RequestBook book,
            CreditRepair repair,
            Evidence evidence,
            BranchThings things,
            AuditLog audit,
            Clock clock) {
        this.own = own;
        this.records = records;
        this.book = book;
        this.repair = repair;
        this.evidence = evidence;
        this.things = things;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Files a request. 404 for another enterprise's record, 409 while one of the same kind about the record is open, 400 names the
     * field.
     *
     * @return its id
     */
    @Transactional
    public String file(Actor actor, NewRequest command) {
        OwnEnterprise.Codes codes = own.of(actor, Permission.MY_FILE_ACT);
        PartyRequest.Subject subject = subject(codes, command);
        Given.text("text", command.text(), LONGEST);
        if (command.recordId() != null && book.isOpen(command)) {
            throw new PortalException(
                    ProblemType.DUPLICATE,
                    Map.of("record", command.recordId()),
                    List.of(new Violation("text", "already-open", "这份记录已有同类事项正在办理")));
        }
        PartyRequest request = PartyRequest.of(command, subject, actor.id(), clock.instant());
        book.add(request, actor.unit());
        evidence.attach(actor, request.id(), command.uploads());
        audit.record(
                actor,
                Action.of("party.request-filed", OBJECT, request.id().toString())
                        .with("kind", command.kind().name())
                        .with("record", subject.recordId() == null ? "" : subject.recordId()));
        return request.id().toString();
    }

    private PartyRequest.Subject subject(OwnEnterprise.Codes codes, NewRequest command) {
        if (command.recordId() == null) {
            if (command.objection() != ObjectionKind.MISSING) {
                throw PortalException.invalid("kind", "choose", "请选择一项");
            }
            return new PartyRequest.Subject(null, own.name(codes.code()), codes.code(), own.branch(codes.code()));
        }
        PartyRecord record = records.find(codes.codes(), command.recordId()).orElseThrow(PortalException::notFound);
        requireFitting(record, command);
        return new PartyRequest.Subject(record.id(), record.label(), codes.code(), record.branch());
    }

    private void requireFitting(PartyRecord record, NewRequest command) {
        switch (command.kind()) {
            case OBJECTION -> {
                if (command.objection() == null || command.objection() == ObjectionKind.MISSING) {
                    throw PortalException.invalid("kind", "choose", "请选择一项");
                }
            }
            case REPAIR -> repair.requirePossible(record, command);
            case RECTIFICATION -> {
                if (!record.isOrder()) {
                    throw PortalException.notFound();
                }
            }
        }
    }

    /** All of the actor's enterprise, the newest first. */
    @Transactional
    public List<RequestView> list(Actor actor) {
        OwnEnterprise.Codes codes = own.of(actor, Permission.MY_FILE_READ);
        return book.of(codes.codes()).stream().map(book::view).toList();
    }

    /** Those about one record. */
    @Transactional
    public List<RequestView> about(Actor actor, String recordId) {
        return list(actor).stream()
                .filter(request -> recordId.equals(request.recordId()))
                .toList();
    }

    @Transactional
    public RequestView find(Actor actor, String id) {
        return book.view(found(actor, id, Permission.MY_FILE_READ, false));
    }

    private PartyRequest found(Actor actor, String id, Permission permission, boolean lock) {
        OwnEnterprise.Codes codes = own.of(actor, permission);
        java.util.function.Predicate<PartyRequest> mine =
                request -> codes.codes().contains(request.creditCode());
        return lock ? things.lock(PartyRequest.class, id, mine) : things.find(PartyRequest.class, id, mine);
    }

    /** Takes a request back that was not decided yet. */
    @Transactional
    public void takeBack(Actor actor, String id) {
        PartyRequest request = found(actor, id, Permission.MY_FILE_ACT, true);
        request.takeBack(clock.instant());
        book.note(request, RequestStepKind.TAKEN_BACK, actor.unit(), "");
        audit.record(actor, Action.of("party.request-taken-back", OBJECT, id));
    }

    /** A file of evidence of the actor's enterprise. */
    @Transactional
    public EvidenceFile evidence(Actor actor, String id, int position) {
        PartyRequest request = found(actor, id, Permission.MY_FILE_READ, false);
        return EvidenceFile.of(evidence.file(request.id(), position));
    }

    /** What to open, and under which name. */
    public record EvidenceFile(String sha256, String name) {
        static EvidenceFile of(RequestFile file) {
            return new EvidenceFile(file.sha256(), file.name());
        }
    }
}
