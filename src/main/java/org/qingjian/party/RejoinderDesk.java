package org.qingjian.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.qingjian.disclosure.PartyRecords;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.identity.Branch;
import org.qingjian.identity.Permission;
import org.qingjian.redaction.Genre;
import org.qingjian.redaction.Keep;
import org.qingjian.redaction.Mask;
import org.qingjian.redaction.Redaction;
import org.qingjian.redaction.Redactor;
import org.qingjian.shared.PortalException;

/**
 * Rejoinders at the desk. A reviewer takes out what nobody else may read (生态环境行政处罚办法 第六十四条) or returns the text with a
 * reason; a publisher, another person, makes it public. Nobody changes what the enterprise says.
 */
@ApplicationScoped
public class RejoinderDesk {
    private static final int MOST = 300;
    private static final int LONGEST_REASON = 1000;

    private final EntityManager em;
    private final Redactor redactor;
    private final PartyRecords records;
    private final BranchThings things;
    private final AuditLog audit;
    private final Clock clock;

    /**
     * A text with what the redactor found in it.
     *
     * @param masked what goes in any case
     * @param suspects what an officer decides about, by position
     * @param proposal the public text when none of the suspects goes
     */
    public record Checked(RejoinderVersion rejoinder, List<String> masked, List<Suspect> suspects, String proposal) {}

    /** Something that may be personal data. */
    public record Suspect(int index, String text, String replacement) {}

    RejoinderDesk(
            EntityManager em,
            Redactor redactor,
            PartyRecords records,
            BranchThings things,
            AuditLog audit,
            Clock clock) {
        this.em = em;
        this.redactor = redactor;
        this.records = records;
        this.things = things;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that wait for a check or for their release, in the actor's branch; the oldest first. */
    @Transactional
    public List<RejoinderVersion> waiting(Actor actor) {
        actor.require(Permission.RECORD_READ_DRAFT);
        Branch branch = actor.branch();
        if (branch == null) {
            return List.of();
        }
        return em.createQuery(
                        "from Rejoinder where state in :states and (:all = true or branch = :reach) order by registeredAt",
                        Rejoinder.class)
                .setParameter("states", List.of(RejoinderState.SUBMITTED, RejoinderState.CHECKED))
                .setParameter("all", branch.city())
                .setParameter("reach", branch.code())
                .setMaxResults(MOST)
                .getResultStream()
                .map(Rejoinder::view)
                .toList();
    }

    @Transactional
    public Checked find(Actor actor, String id) {
        actor.require(Permission.RECORD_READ_DRAFT);
        Rejoinder rejoinder = things.find(Rejoinder.class, id, found -> actor.oversees(found.branch()));
        Redaction proposal = proposal(rejoinder);
        List<Mask> suspects = proposal.suspects();
        return new Checked(
                rejoinder.view(),
                proposal.masks().stream().map(Mask::value).distinct().toList(),
                IntStream.range(0, suspects.size())
                        .mapToObj(i -> new Suspect(
                                i, suspects.get(i).value(), suspects.get(i).replacement()))
                        .toList(),
                proposal.applyAll().value());
    }

    private Redaction proposal(Rejoinder rejoinder) {
        return redactor.propose(rejoinder.text(), Keep.of(rejoinder.party()), Genre.DECISION);
    }

    /**
     * Fixes the public text: everything that was found goes, and of what is doubtful what the officer chose.
     *
     * @param hide positions of the suspects that go
     */
    @Transactional
    public void check(Actor actor, String id, Set<Integer> hide) {
        Rejoinder rejoinder = lock(actor, id, Permission.OBJECTION_DECIDE);
        Redaction proposal = proposal(rejoinder);
        List<Mask> accepted = new ArrayList<>(proposal.masks());
        List<Mask> suspects = proposal.suspects();
        for (int index : hide) {
            if (index < 0 || index >= suspects.size()) {
                throw PortalException.invalid("hide", "choose", "请重新选择");
            }
            accepted.add(suspects.get(index));
        }
        rejoinder.check(actor, proposal.apply(accepted));
        record(actor, "party.rejoinder-checked", id, "");
    }

    /** Returns the text with a reason that the enterprise is told. */
    @Transactional
    public void giveBack(Actor actor, String id, String reason) {
        Rejoinder rejoinder = lock(actor, id, Permission.OBJECTION_DECIDE);
        String why = Given.text("reason", reason, LONGEST_REASON);
        rejoinder.giveBack(why);
        record(actor, "party.rejoinder-returned", id, why);
    }

    /** Makes a checked text public; the one before gives way. 422 for whoever checked it. */
    @Transactional
    public void release(Actor actor, String id) {
        Rejoinder rejoinder = lock(actor, id, Permission.RECORD_PUBLISH);
        em.createQuery("from Rejoinder where recordId = :record and state = :state", Rejoinder.class)
                .setParameter("record", rejoinder.recordId())
                .setParameter("state", RejoinderState.PUBLISHED)
                .getResultList()
                .forEach(Rejoinder::supersede);
        em.flush();
        rejoinder.publish(actor, clock.instant());
        records.answered(rejoinder.recordId());
        record(actor, "party.rejoinder-published", id, "");
    }

    private Rejoinder lock(Actor actor, String id, Permission permission) {
        actor.require(permission);
        return things.lock(Rejoinder.class, id, found -> actor.oversees(found.branch()));
    }

    private void record(Actor actor, String action, String id, String because) {
        audit.record(actor, Action.of(action, Rejoinders.OBJECT, id).because(because));
    }
}
