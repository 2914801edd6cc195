package org.qingjian.party;

import static org.qingjian.party.Given.day;
import static org.qingjian.party.Given.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.identity.Permission;

/**
 * What was served on an enterprise before a decision: the desk enters it, the party sees it with the days it has left to state
 * and defend and to ask for a hearing (行政处罚法 第四十四、四十五、六十三、六十四条). Never public.
 */
@ApplicationScoped
public class PartyNotices {
    private static final String OBJECT = "party-notice";
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 4000;

    private final EntityManager em;
    private final Countdowns countdowns;
    private final BranchThings things;
    private final WatchList watch;
    private final AuditLog audit;
    private final Clock clock;

    PartyNotices(
            EntityManager em,
            Countdowns countdowns,
            BranchThings things,
            WatchList watch,
            AuditLog audit,
            Clock clock) {
        this.em = em;
        this.countdowns = countdowns;
        this.things = things;
        this.watch = watch;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of the actor's branch, of all for the city bureau; the newest first. */
    @Transactional
    public List<NoticeView> list(Actor actor) {
        actor.require(Permission.RECORD_DRAFT);
        return things.newest(PartyNotice.class, actor).stream().map(this::view).toList();
    }

    /** Enters one for the actor's branch. 400 names the field. */
    @Transactional
    public NoticeView enter(Actor actor, NewNotice command) {
        actor.require(Permission.RECORD_DRAFT);
        String code = Given.creditCode(command.creditCode());
        text("number", command.number(), LONGEST_LINE);
        text("matter", command.matter(), LONGEST_LINE);
        text("proposal", command.proposal(), LONGEST_TEXT);
        day("servedOn", command.servedOn(), countdowns.today());
        PartyNotice notice = PartyNotice.of(command, code, BranchThings.branchOf(actor), clock.instant());
        em.persist(notice);
        watch.tell(code, "notice/" + notice.id(), WatchNews.NOTICE, "");
        audit.record(
                actor,
                Action.of("party.notice-entered", OBJECT, notice.id().toString())
                        .with("creditCode", code)
                        .with("kind", command.kind().name()));
        return view(notice);
    }

    /** The case went on or was dropped: the notice needs nothing of the party any more. */
    @Transactional
    public void close(Actor actor, String id) {
        actor.require(Permission.RECORD_DRAFT);
        PartyNotice notice = things.lock(PartyNotice.class, id, found -> actor.oversees(found.branch()));
        notice.close(countdowns.today());
        audit.record(actor, Action.of("party.notice-closed", OBJECT, id));
    }

    /** Those of an enterprise, the newest first. */
    List<NoticeView> of(List<String> codes) {
        return em.createQuery("from PartyNotice where creditCode in :codes order by servedOn desc", PartyNotice.class)
                .setParameter("codes", codes)
                .getResultStream()
                .map(this::view)
                .toList();
    }

    private NoticeView view(PartyNotice notice) {
        boolean before = notice.kind() != NoticeKind.DEMAND;
        return notice.view(
                before ? statutory("STATEMENT", notice) : null,
                before && notice.hearing() ? statutory("HEARING_REQ", notice) : null,
                notice.performBy() == null ? null : countdowns.to(notice.performBy()));
    }

    private @Nullable Countdown statutory(String key, PartyNotice notice) {
        return countdowns.statutory(key, notice.servedOn()).orElse(null);
    }
}
