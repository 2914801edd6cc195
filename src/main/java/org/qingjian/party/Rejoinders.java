package org.qingjian.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
 * 回应权: an enterprise says beside a record about it what it has to say. Each text is a version of its own; one is public at a time,
 * after two officers have seen it ({@link RejoinderDesk}). The enterprise can take it back at any time.
 */
@ApplicationScoped
public class Rejoinders {
    static final String OBJECT = "rejoinder";
    static final int LONGEST = 1000;

    private final OwnEnterprise own;
    private final PartyRecords records;
    private final EntityManager em;
    private final BranchThings things;
    private final AuditLog audit;
    private final Clock clock;

    Rejoinders(
            OwnEnterprise own,
            PartyRecords records,
            EntityManager em,
            BranchThings things,
            AuditLog audit,
            Clock clock) {
        this.own = own;
        this.records = records;
        this.em = em;
        this.things = things;
        this.audit = audit;
        this.clock = clock;
    }

    /** Hands in a text. 404 for another enterprise's record, 409 while an earlier text waits, 400 names the field. */
    @Transactional
    public void submit(Actor actor, String recordId, String text) {
        OwnEnterprise.Codes codes = own.of(actor, Permission.MY_FILE_ACT);
        PartyRecord record = records.find(codes.codes(), recordId).orElseThrow(PortalException::notFound);
        String given = Given.text("text", text, LONGEST);
        List<Rejoinder> before = rows(recordId);
        if (before.stream()
                .anyMatch(r -> r.state() == RejoinderState.SUBMITTED || r.state() == RejoinderState.CHECKED)) {
            throw new PortalException(
                    ProblemType.DUPLICATE,
                    Map.of("record", recordId),
                    List.of(new Violation("text", "still-waiting", "上一版回应还在审核，可以先撤回")));
        }
        int number = before.stream().mapToInt(Rejoinder::number).max().orElse(0) + 1;
        Rejoinder rejoinder = Rejoinder.of(record, number, given, clock.instant());
        things.add(rejoinder, "still-waiting", "上一版回应还在审核，可以先撤回");
        audit.record(
                actor,
                Action.of("party.rejoinder-submitted", OBJECT, rejoinder.id().toString())
                        .with("record", recordId));
    }

    /** All versions beside a record, the newest first. */
    @Transactional
    public List<RejoinderVersion> about(Actor actor, String recordId) {
        OwnEnterprise.Codes codes = own.of(actor, Permission.MY_FILE_READ);
        return rows(recordId).stream()
                .filter(rejoinder -> codes.codes().contains(rejoinder.creditCode()))
                .map(Rejoinder::view)
                .toList();
    }

    private List<Rejoinder> rows(String recordId) {
        return em.createQuery("from Rejoinder where recordId = :record order by number desc", Rejoinder.class)
                .setParameter("record", recordId)
                .getResultList();
    }

    /**
     * Takes a text back, in whatever state it is; it is gone from the public page at once.
     *
     * @return the record's id
     */
    @Transactional
    public String takeBack(Actor actor, String id) {
        OwnEnterprise.Codes codes = own.of(actor, Permission.MY_FILE_ACT);
        Rejoinder rejoinder =
                things.lock(Rejoinder.class, id, found -> codes.codes().contains(found.creditCode()));
        boolean seen = rejoinder.state() == RejoinderState.PUBLISHED;
        rejoinder.takeBack();
        if (seen) {
            records.answered(rejoinder.recordId());
        }
        audit.record(actor, Action.of("party.rejoinder-taken-back", OBJECT, id));
        return rejoinder.recordId();
    }
}
