package org.qingjian.complaint;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Branch;
import org.qingjian.shared.time.LegalZone;

/** Cases and counts of what an officer sees, told by the same conditions. */
@Singleton
class WorkList {
    private static final int DAYS_OF_A_WEEK = 7;

    private final ComplaintRepository complaints;
    private final EntityManager em;
    private final Inbox inbox;
    private final Clock clock;

    WorkList(ComplaintRepository complaints, EntityManager em, Inbox inbox, Clock clock) {
        this.complaints = complaints;
        this.em = em;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** A JPQL condition with its values. */
    private static final class Where {
        private final StringBuilder text = new StringBuilder("1 = 1");
        private final Map<String, Object> values = new HashMap<>();

        Where and(String condition) {
            text.append(" and ").append(condition);
            return this;
        }

        Where and(String condition, String name, Object value) {
            values.put(name, value);
            return and(condition);
        }
    }

    CaseList list(Actor actor, CaseFilter filter) {
        Where where = seenBy(actor);
        narrow(where, filter);
        PanacheQuery<Complaint> found =
                complaints.find(where.text + " order by dueOn nulls last, number", where.values);
        long total = found.count();
        List<CaseLine> lines = found.page(filter.page() - 1, CaseList.SIZE).stream()
                .map(inbox::line)
                .toList();
        return new CaseList(lines, total, filter.page());
    }

    /** What {@link Inbox#sees} says of one case, of all of them. */
    private static Where seenBy(Actor actor) {
        Where where = new Where();
        Branch branch = actor.branch();
        if (branch == null) {
            return where.and("1 = 0");
        }
        if (branch.reach() != null) {
            where.and("branch = :own", "own", branch.code());
        }
        return Inbox.seesSealed(actor) ? where : where.and("sealed = false");
    }

    private void narrow(Where where, CaseFilter filter) {
        LocalDate today = LegalZone.today(clock);
        if (filter.state() == null) {
            where.and("closedOn is null");
        } else {
            where.and("state = :state", "state", filter.state());
        }
        if (filter.channel() != null) {
            where.and("provenance.channel = :channel", "channel", filter.channel());
        }
        if (filter.medium() != null) {
            where.and("matter.medium = :medium", "medium", filter.medium());
        }
        if (!filter.branch().isEmpty()) {
            where.and("branch = :branch", "branch", filter.branch());
        }
        if (!filter.words().isEmpty()) {
            where.and(
                    "(number like :words escape '!' or matter.place like :words escape '!')",
                    "words",
                    "%" + filter.words().replaceAll("([!%_])", "!$1") + "%");
        }
        if (filter.due() != null) {
            switch (filter.due()) {
                case OVERDUE -> where.and("dueOn < :today", "today", today);
                case TODAY -> where.and("dueOn = :today", "today", today);
                case WEEK ->
                    where.and("dueOn >= :today", "today", today)
                            .and("dueOn < :week", "week", today.plusDays(DAYS_OF_A_WEEK));
            }
        }
    }

    /** Units that have open cases, in the order of the bureau's list. */
    List<BranchLoad> load(Actor actor) {
        LocalDate today = LegalZone.today(clock);
        Where where = seenBy(actor).and("closedOn is null");
        var query = em.createQuery("""
                        select branch, count(id), sum(case when dueOn < :day then 1 else 0 end),
                               sum(case when dueOn >= :day and dueOn < :after then 1 else 0 end)
                          from Complaint where\s""" + where.text + " group by branch", Object[].class)
                .setParameter("day", today)
                .setParameter("after", today.plusDays(DAYS_OF_A_WEEK));
        where.values.forEach(query::setParameter);
        Map<String, Object[]> byBranch = new HashMap<>();
        query.getResultList().forEach(row -> byBranch.put((String) row[0], row));
        return Branch.all().stream()
                .flatMap(
                        branch -> Stream.ofNullable(byBranch.get(branch.code())).map(row -> load(branch, row)))
                .toList();
    }

    private static BranchLoad load(Branch branch, Object[] row) {
        return new BranchLoad(
                branch, ((Number) row[1]).longValue(), ((Number) row[2]).longValue(), ((Number) row[3]).longValue());
    }
}
