package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingjian.deadline.Calendars;
import org.qingjian.deadline.WorkingCalendar;
import org.qingjian.shared.time.LegalZone;

/** Which EIA projects can be commented on today. */
@ApplicationScoped
public class CommentWindows {
    /** No notice stays open longer; it lets the index on the day of publication answer. */
    private static final int LONGEST_IN_DAYS = 120;

    private final EntityManager em;
    private final Calendars calendars;
    private final Clock clock;

    CommentWindows(EntityManager em, Calendars calendars, Clock clock) {
        this.em = em;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The windows that are open today, the one that closes first at the top; of one project the latest. */
    @Transactional
    public List<CommentWindow> open(int max) {
        LocalDate today = LegalZone.today(clock);
        WorkingCalendar calendar = calendars.current();
        Stream<Tuple> rows = em.createNativeQuery(
                        "select p.id as id, p.name as name, max(e.details ->> 'periodEnd') as last_day"
                                + " from edition e join record r on r.id = e.record_id join project p on p.id = r.project_id"
                                + " where e.state = 'LIVE' and e.published_at > :since"
                                + " and r.state = 'PUBLISHED' and r.kind in ('EIA_ACCEPTANCE', 'EIA_PRE_APPROVAL')"
                                + " and e.details ->> 'periodEnd' >= :today"
                                + " and coalesce(e.details ->> 'periodStart', '') <= :today"
                                + " group by p.id, p.name order by last_day, p.id limit :max",
                        Tuple.class)
                .setParameter(
                        "since",
                        today.minusDays(LONGEST_IN_DAYS)
                                .atStartOfDay(LegalZone.ID)
                                .toInstant())
                .setParameter("today", today.toString())
                .setParameter("max", max)
                .getResultStream();
        return rows.map(row -> CommentWindow.of(
                        new CommentWindow.ProjectKey(row.get("id", String.class), row.get("name", String.class)),
                        LocalDate.parse(row.get("last_day", String.class)),
                        today,
                        calendar))
                .toList();
    }

    /** The window of this project, when one is open today. */
    public Optional<CommentWindow> of(ProjectView project) {
        LocalDate today = LegalZone.today(clock);
        return project.notices().stream()
                .map(notice -> notice.details() instanceof RecordDetails.Eia eia ? eia : null)
                .filter(Objects::nonNull)
                .filter(eia -> eia.openOn(today))
                .map(RecordDetails.Eia::periodEnd)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .map(end -> CommentWindow.of(
                        new CommentWindow.ProjectKey(project.id(), project.name()), end, today, calendars.current()));
    }
}
