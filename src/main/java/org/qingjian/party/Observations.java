package org.qingjian.party;

import static org.qingjian.party.Given.day;
import static org.qingjian.party.Given.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;

/**
 * 执法观察期 (粤府办〔2022〕7号): start, end and outcome for each enterprise that has one. The enterprise sees its own; nothing of it is
 * public or in credit data.
 */
@ApplicationScoped
public class Observations {
    private static final String OBJECT = "observation";
    private static final int LONGEST = 1000;

    private final EntityManager em;
    private final Countdowns countdowns;
    private final BranchThings things;
    private final AuditLog audit;
    private final Clock clock;

    Observations(EntityManager em, Countdowns countdowns, BranchThings things, AuditLog audit, Clock clock) {
        this.em = em;
        this.countdowns = countdowns;
        this.things = things;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of the actor's branch, of all for the city bureau; the newest first. */
    @Transactional
    public List<ObservationView> list(Actor actor) {
        actor.require(Permission.RECORD_DRAFT);
        return things.newest(Observation.class, actor).stream().map(this::view).toList();
    }

    /** Enters one for the actor's branch. 400 names the field. */
    @Transactional
    public ObservationView enter(Actor actor, NewObservation command) {
        actor.require(Permission.RECORD_DRAFT);
        String code = Given.creditCode(command.creditCode());
        text("matter", command.matter(), LONGEST);
        text("requirement", command.requirement(), LONGEST);
        day("startsOn", command.startsOn(), countdowns.today());
        if (!command.endsOn().isAfter(command.startsOn())) {
            throw PortalException.invalid("endsOn", "before-the-start", "结束日期须晚于开始日期");
        }
        Observation observation = Observation.of(command, code, BranchThings.branchOf(actor), clock.instant());
        em.persist(observation);
        audit.record(
                actor,
                Action.of("party.observation-entered", OBJECT, observation.id().toString())
                        .with("creditCode", code));
        return view(observation);
    }

    /** Enters how it ended; once. */
    @Transactional
    public void end(Actor actor, String id, ObservationOutcome outcome) {
        actor.require(Permission.RECORD_DRAFT);
        Observation observation = things.lock(Observation.class, id, found -> actor.oversees(found.branch()));
        observation.end(outcome, countdowns.today());
        audit.record(actor, Action.of("party.observation-ended", OBJECT, id).with("outcome", outcome.name()));
    }

    /** Those of an enterprise, the newest first. */
    List<ObservationView> of(List<String> codes) {
        return em.createQuery("from Observation where creditCode in :codes order by startsOn desc", Observation.class)
                .setParameter("codes", codes)
                .getResultStream()
                .map(this::view)
                .toList();
    }

    private ObservationView view(Observation observation) {
        return observation.view(countdowns.to(observation.endsOn()));
    }
}
