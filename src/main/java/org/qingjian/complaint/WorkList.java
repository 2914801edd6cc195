package org.qingjian.complaint;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Branch;
import org.qingjian.identity.Permission;
import org.qingjian.shared.time.LegalZone;

/** The work list of an officer: cases and counts of what the officer sees, told by the same conditions; 403 without the right. */
@ApplicationScoped
public class WorkList {
    private static final int DAYS_OF_A_WEEK = 7;

    private final ComplaintRepository complaints;
    private final EntityManager em;
    private final Inbox inbox;
    private final OnTimeRate onTimeRate;
    private final Clock clock;

    WorkList(ComplaintRepository complaints, EntityManager em, Inbox inbox, OnTimeRate onTimeRate, Clock clock) {
        this.complaints = complaints;
        this.em = em;
        this.inbox = inbox;
        this.onTimeRate = onTimeRate;
        this.clock = clock;
    }

    /** Cases by due date. */
    @Transactional
    public CaseList list(Actor actor, CaseFilter filter) {
        actor.require(Permission.COMPLAINT_READ);
        CaseWhere where = CaseWhere.seenBy(actor);
        narrow(where, filter);
        PanacheQuery<Complaint> found =
                complaints.find(where.text() + " order by dueOn nulls last, number", where.values());
        long total = found.count();
        List<CaseLine> lines = found.page(filter.page() - 1, CaseList.SIZE).stream()
                .map(inbox::line)
                .toList();
        return new CaseList(lines, total, filter.page());
    }

    private void narrow(CaseWhere where, CaseFilter filter) {
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
        if (filter.escalation() != null) {
            where.and(
                    "escalation = :escalation",
                    "escalation",
                    filter.escalation().percent());
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
    @Transactional
    public List<BranchLoad> load(Actor actor) {
        actor.require(Permission.COMPLAINT_READ);
        LocalDate today = LegalZone.today(clock);
        CaseWhere where = CaseWhere.seenBy(actor).and("closedOn is null");
        var query = em.createQuery("""
                        select branch, count(id), sum(case when dueOn < :day then 1 else 0 end),
                               sum(case when dueOn >= :day and dueOn < :after then 1 else 0 end)
                          from Complaint where\s""" + where.text() + " group by branch", Object[].class)
                .setParameter("day", today)
                .setParameter("after", today.plusDays(DAYS_OF_A_WEEK));
        where.values().forEach(query::setParameter);
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

    /** How many open cases were last reminded of at each part of their time; all parts are in it. */
    @Transactional
    public Map<Escalation, Long> escalated(Actor actor) {
        actor.require(Permission.COMPLAINT_READ);
        CaseWhere where = CaseWhere.seenBy(actor).and("closedOn is null").and("escalation > 0");
        var query = em.createQuery(
                "select escalation, count(id) from Complaint where " + where.text() + " group by escalation",
                Object[].class);
        where.values().forEach(query::setParameter);
        Map<Integer, Long> counted = new HashMap<>();
        query.getResultList().forEach(row -> counted.put((Integer) row[0], (Long) row[1]));
        Map<Escalation, Long> all = new EnumMap<>(Escalation.class);
        for (Escalation each : Escalation.values()) {
            all.put(each, counted.getOrDefault(each.percent(), 0L));
        }
        return all;
    }

    /** On-time rate of a period, by the definition that counts what fell due. */
    @Transactional
    public OnTime onTime(Actor actor, LocalDate from, LocalDate to) {
        actor.require(Permission.COMPLAINT_READ);
        return onTimeRate.of(actor, from, to);
    }
}
