package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qingjian.disclosure.check.Severity;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.identity.Branch;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** The publication check register: what is late or wrong, whose it is, and what became of it. Staff see their branch. */
@ApplicationScoped
public class Findings {
    private static final String FIGURES = """
            select s.branch, count(*),
                   count(*) filter (where f.irregular), count(*) filter (where f.irregular and not f.waiting),
                   count(*) filter (where s.not_checked <> '{}')
              from checked_subject s
              left join (select subject, true as irregular, bool_or(state = 'TO_VERIFY') as waiting
                           from finding where severity <> 'WARNING' and state <> 'NOT_TRUE' group by subject) f
                on f.subject = s.subject
             group by s.branch order by s.branch
            """;

    private static final int PAGE_SIZE = 50;

    private static final Comparator<FindingView> IN_ORDER = Comparator.comparing(FindingView::state)
            .thenComparing(finding -> Severity.valueOf(finding.severity()))
            .thenComparing(FindingView::foundAt);

    private final EntityManager em;
    private final AuditLog audit;
    private final Clock clock;

    Findings(EntityManager em, AuditLog audit, Clock clock) {
        this.em = em;
        this.audit = audit;
        this.clock = clock;
    }

    /** The findings of the actor's branches, what is to be done first. */
    @Transactional
    public List<FindingView> list(Actor actor, FindingFilter filter) {
        actor.require(Permission.FINDING_READ);
        return new FindingQuery(em, actor, filter).all();
    }

    /**
     * One page of them.
     *
     * @param number from 1
     * @param pages at least 1
     */
    public record Page(List<FindingView> items, long total, int number, int pages) {}

    /** A page of the findings; beyond the last one the last. */
    @Transactional
    public Page page(Actor actor, FindingFilter filter, int number) {
        actor.require(Permission.FINDING_READ);
        FindingQuery query = new FindingQuery(em, actor, filter);
        long total = query.count();
        int pages = Math.toIntExact(Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE));
        int shown = Math.min(Math.max(1, number), pages);
        return new Page(query.page(shown, PAGE_SIZE), total, shown, pages);
    }

    /** What was found in one record or its project, open ones first. */
    List<FindingView> of(String recordId, String subject) {
        return em.createQuery("from Finding where recordId = :record or subject = :subject", Finding.class)
                .setParameter("record", recordId)
                .setParameter("subject", subject)
                .getResultStream()
                .map(Finding::view)
                .sorted(IN_ORDER)
                .toList();
    }

    /** Answers a finding, with the reason. A missing number is answered by its ground in {@link Withholdings}. */
    @Transactional
    public void settle(Actor actor, long id, FindingState state, String reason, long version) {
        actor.require(Permission.FINDING_SETTLE);
        Finding finding = Optional.ofNullable(em.find(Finding.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> actor.oversees(found.branch()))
                .orElseThrow(PortalException::notFound);
        if (finding.version() != version) {
            throw new PortalException(ProblemType.STALE_VERSION, Map.of("version", finding.version()));
        }
        if (reason.isBlank()) {
            throw PortalException.invalid("reason", "required", "请写明核实的情况");
        }
        finding.settle(state, reason.strip(), actor, clock.instant());
        String action = "finding." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        audit.record(actor, Action.of(action, "finding", String.valueOf(id)).because(reason.strip()));
    }

    /** Counted now, over the branches the actor oversees. */
    @Transactional
    public FindingFigures figures(Actor actor) {
        actor.require(Permission.FINDING_READ);
        List<FindingFigures.OfBranch> branches = new ArrayList<>();
        for (Object row : em.createNativeQuery(FIGURES).getResultList()) {
            Object[] cells = (Object[]) row;
            String code = (String) cells[0];
            if (actor.oversees(code)) {
                branches.add(of(code, cells));
            }
        }
        return new FindingFigures(
                branches.stream().mapToLong(FindingFigures.OfBranch::checked).sum(),
                branches.stream().mapToLong(FindingFigures.OfBranch::irregular).sum(),
                branches.stream().mapToLong(FindingFigures.OfBranch::fixed).sum(),
                new FindingQuery(em, actor, new FindingFilter(null, null, FindingState.TO_VERIFY, null)).count(),
                branches.stream().mapToLong(FindingFigures.OfBranch::notFully).sum(),
                branches);
    }

    private static FindingFigures.OfBranch of(String code, Object[] cells) {
        Optional<Branch> branch = Branch.find(code);
        return new FindingFigures.OfBranch(
                code,
                branch.map(Branch::name).orElse(code),
                branch.map(Branch::nameEn).orElse(code),
                ((Number) cells[1]).longValue(),
                ((Number) cells[2]).longValue(),
                ((Number) cells[3]).longValue(),
                ((Number) cells[4]).longValue());
    }
}
