package org.qingjian.complaint;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingjian.deadline.DeadlineCase;
import org.qingjian.deadline.DeadlineEvent;
import org.qingjian.deadline.DeadlineRules;
import org.qingjian.deadline.Punctuality;
import org.qingjian.identity.Actor;

/** On-time rate ST-01 of what an officer sees, replayed from the clocks alone: no text of a case is read for it. */
@Singleton
class OnTimeRate {
    private static final Set<ComplaintState> LEFT_OUT = EnumSet.of(
            ComplaintState.REJECTED, ComplaintState.FORWARDED, ComplaintState.ROUTED, ComplaintState.TRANSFERRED);

    private final EntityManager em;
    private final CaseClocks clocks;

    OnTimeRate(EntityManager em, CaseClocks clocks) {
        this.em = em;
        this.clocks = clocks;
    }

    /** Of what fell due in the period, with what is left out of it. */
    OnTime of(Actor actor, LocalDate from, LocalDate to) {
        DeadlineRules rules = clocks.rules();
        CaseWhere where = CaseWhere.seenBy(actor).and("provenance.receivedOn <= :until", "until", to);
        var query = em.createQuery(
                "select state, closedOn, clocks, provenance.letterDue from Complaint where " + where.text(),
                Object[].class);
        where.values().forEach(query::setParameter);
        List<DeadlineCase> judged = new ArrayList<>();
        Punctuality letters = new Punctuality(0, 0);
        int leftOut = 0;
        for (Object[] row : query.getResultList()) {
            LocalDate closedOn = (LocalDate) row[1];
            Clocks its = (Clocks) row[2];
            LocalDate letterDue = (LocalDate) row[3];
            if (LEFT_OUT.contains((ComplaintState) row[0])) {
                leftOut += isIn(closedOn, from, to) ? 1 : 0;
            } else if (letterDue != null) {
                letters = isIn(letterDue, from, to) ? letters.plus(isDone(its, closedOn, letterDue)) : letters;
            } else {
                CaseClocks.handling(its).map(run -> run.replay(rules)).ifPresent(judged::add);
            }
        }
        return new OnTime(Punctuality.of(judged, from, to).plus(letters), leftOut, from, to);
    }

    /** By the day that a superior's letter sets (信访工作条例 art. 22); a case that is under review now was done before. */
    private static boolean isDone(Clocks clocks, @Nullable LocalDate closedOn, LocalDate letterDue) {
        return Stream.concat(
                        Stream.ofNullable(closedOn),
                        CaseClocks.handling(clocks).stream()
                                .flatMap(run -> run.events().stream())
                                .filter(DeadlineEvent.Closed.class::isInstance)
                                .map(DeadlineEvent::date))
                .anyMatch(done -> !done.isAfter(letterDue));
    }

    private static boolean isIn(@Nullable LocalDate day, LocalDate from, LocalDate to) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }
}
