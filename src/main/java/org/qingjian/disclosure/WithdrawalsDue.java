package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Permission;

/**
 * 待撤下: the decisions that a ruling has overturned and the public still sees, with what is left of the three working days
 * (Administrative Penalty Law, Article 48).
 */
@ApplicationScoped
public class WithdrawalsDue {
    private static final String OVERTURNED = """
            select r, e, min(c.knownOn) from Challenge c
              join DisclosedRecord r on r.id = c.recordId
              join Edition e on e.id.recordId = r.id and e.state = :live
             where r.state = :public and c.knownOn is not null and c.outcome in :overturning
             group by r, e
            """;

    private final EntityManager em;
    private final PublicationClocks clocks;

    WithdrawalsDue(EntityManager em, PublicationClocks clocks) {
        this.em = em;
        this.clocks = clocks;
    }

    /**
     * One of them.
     *
     * @param label document number, or the title where there is none
     * @param knownOn when the bureau learned of the ruling
     * @param due null when the law of that day had no limit, or its calendar is not loaded
     */
    public record Line(
            String recordId,
            RecordKind kind,
            String branch,
            String label,
            String party,
            LocalDate knownOn,
            @Nullable PublicationDue due) {}

    /** Those of the branches the actor oversees, what is most urgent first. */
    @Transactional
    public List<Line> list(Actor actor) {
        actor.require(Permission.RECORD_READ_DRAFT);
        return em.createQuery(OVERTURNED, Object[].class)
                .setParameter("live", EditionState.LIVE)
                .setParameter("public", RecordState.PUBLISHED)
                .setParameter(
                        "overturning",
                        Arrays.stream(ChallengeOutcome.values())
                                .filter(ChallengeOutcome::overturns)
                                .toList())
                .getResultStream()
                .filter(row -> actor.oversees(((DisclosedRecord) row[0]).branch()))
                .map(row -> line((DisclosedRecord) row[0], (Edition) row[1], (LocalDate) row[2]))
                .sorted(Comparator.comparing(Line::knownOn).thenComparing(Line::recordId))
                .toList();
    }

    private Line line(DisclosedRecord record, Edition edition, LocalDate knownOn) {
        RecordContent content = edition.content(record.kind());
        return new Line(
                record.id(),
                record.kind(),
                record.branch(),
                content.documentNumber().isEmpty() ? content.title() : content.documentNumber(),
                content.party().name(),
                knownOn,
                clocks.withdrawal(knownOn).orElse(null));
    }
}
