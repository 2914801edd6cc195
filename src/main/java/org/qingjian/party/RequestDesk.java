package org.qingjian.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.qingjian.disclosure.CreditPublicity;
import org.qingjian.disclosure.PartyRecord;
import org.qingjian.disclosure.PartyRecords;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.identity.Branch;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;

/**
 * Deciding what enterprises ask for. What is upheld is put right by the ordinary way, by other people: a correction through draft,
 * review and release, or a withdrawal; {@link RequestClosing} closes the request when that has happened. Staff of a branch see
 * the requests about its records.
 */
@ApplicationScoped
public class RequestDesk {
    private static final int MOST = 500;
    private static final int LONGEST_REASON = 2000;

    private final EntityManager em;
    private final RequestBook book;
    private final BranchThings things;
    private final Evidence evidence;
    private final CreditPublicity publicity;
    private final PartyRecords records;
    private final OwnEnterprise enterprises;
    private final WatchList watch;
    private final AuditLog audit;
    private final Clock clock;

    @SuppressWarnings("TooManyParameters")
    RequestDesk(
            EntityManager em,
            RequestBook book,
            BranchThings things,
            Evidence evidence,
            CreditPublicity publicity,
            PartyRecords records,
            OwnEnterprise enterprises,
            WatchList watch,
            AuditLog audit,
            Clock clock) {
        this.em = em;
        this.book = book;
        this.things = things;
        this.evidence = evidence;
        this.publicity = publicity;
        this.records = records;
        this.enterprises = enterprises;
        this.watch = watch;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those in a state: what is open by its due date, what is closed with the newest first. */
    @Transactional
    public List<RequestView> list(Actor actor, RequestState state) {
        actor.require(Permission.RECORD_READ_DRAFT);
        Branch branch = actor.branch();
        if (branch == null) {
            return List.of();
        }
        List<RequestView> found = em.createQuery(
                        "from PartyRequest where (:all = true or branch = :reach) and " + condition(state)
                                + " order by registeredAt " + (state == RequestState.CLOSED ? "desc" : "asc"),
                        PartyRequest.class)
                .setParameter("all", branch.city())
                .setParameter("reach", branch.code())
                .setMaxResults(MOST)
                .getResultStream()
                .map(book::line)
                .toList();
        return state == RequestState.FILED
                ? found.stream()
                        .sorted(Comparator.comparing(RequestDesk::dueDay))
                        .toList()
                : found;
    }

    private static String condition(RequestState state) {
        return switch (state) {
            case FILED -> "outcome is null";
            case TO_BE_CORRECTED -> "outcome is not null and closedAt is null";
            case CLOSED -> "closedAt is not null";
        };
    }

    private static LocalDate dueDay(RequestView request) {
        return request.due() == null
                ? LocalDate.MAX
                : Objects.requireNonNull(request.due()).due();
    }

    @Transactional
    public RequestView find(Actor actor, String id) {
        actor.require(Permission.RECORD_READ_DRAFT);
        return book.view(things.find(PartyRequest.class, id, request -> actor.oversees(request.branch())));
    }

    /** A file of evidence; reading it is written down. */
    @Transactional
    public PartyRequests.EvidenceFile evidence(Actor actor, String id, int position) {
        actor.require(Permission.RECORD_READ_DRAFT);
        PartyRequest request = things.find(PartyRequest.class, id, found -> actor.oversees(found.branch()));
        RequestFile file = evidence.file(request.id(), position);
        audit.record(
                actor,
                Action.of("party.evidence-read", PartyRequests.OBJECT, id).with("position", String.valueOf(position)));
        return PartyRequests.EvidenceFile.of(file);
    }

    /** Decides a request, once, with the reason that the enterprise is told. 409 when it was decided or taken back meanwhile. */
    @Transactional
    public void decide(Actor actor, String id, RequestOutcome outcome, String reason) {
        actor.require(Permission.OBJECTION_DECIDE);
        PartyRequest request = things.lock(PartyRequest.class, id, found -> actor.oversees(found.branch()));
        String why = Given.text("reason", reason, LONGEST_REASON);
        request.decide(outcome, why, clock.instant());
        book.note(request, RequestStepKind.DECIDED, actor.unit(), why);
        audit.record(
                actor,
                Action.of("party.request-decided", PartyRequests.OBJECT, id)
                        .because(why)
                        .with("outcome", outcome.name()));
        watch.tell(request.creditCode(), "request/" + id + "/decided", WatchNews.REQUEST, "");
        if (endsPublicity(request, outcome)) {
            publicity.endEarly(actor, Objects.requireNonNull(request.recordId()), why);
        }
    }

    /** A repair, and a penalty that was public for too long: nothing is to be corrected, it just ends. */
    private boolean endsPublicity(PartyRequest request, RequestOutcome outcome) {
        return outcome == RequestOutcome.GRANTED
                || (outcome == RequestOutcome.UPHELD
                        && request.objection() == ObjectionKind.OVER_PERIOD
                        && isPenalty(request));
    }

    private boolean isPenalty(PartyRequest request) {
        return records.find(enterprises.of(request.creditCode()).codes(), Objects.requireNonNull(request.recordId()))
                .filter(PartyRecord::isPenalty)
                .isPresent();
    }

    /** Closes an upheld objection about a missing record with the record that is public now. 400 when it is not the enterprise's. */
    @Transactional
    public void foundRecord(Actor actor, String id, String recordId) {
        actor.require(Permission.OBJECTION_DECIDE);
        PartyRequest request = things.lock(PartyRequest.class, id, found -> actor.oversees(found.branch()));
        Given.stillOpen(request.objection() == ObjectionKind.MISSING);
        PartyRecord record = records.find(enterprises.of(request.creditCode()).codes(), recordId.strip())
                .orElseThrow(() -> PortalException.invalid("recordId", "no-such-record", "没有这家企业的这份公开记录"));
        request.close(clock.instant());
        book.note(request, RequestStepKind.PUBLISHED, actor.unit(), record.id());
        audit.record(
                actor,
                Action.of("party.request-closed", PartyRequests.OBJECT, id).with("record", record.id()));
    }
}
