package org.qingjian.disclosure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.qingjian.deadline.WorkingCalendar;

/**
 * The time in which anybody may comment on an EIA project (生态环境部令第4号, Articles 22 and 23).
 *
 * @param name of the project
 * @param end last day
 * @param left days after today up to and with the last one; 0 on the last day
 * @param inWorkingDays whether {@code left} counts working days; calendar days when the year's holidays are not loaded
 */
public record CommentWindow(String projectId, String name, LocalDate end, int left, boolean inWorkingDays) {
    private static final int SOON = 3;

    static CommentWindow of(ProjectKey project, LocalDate end, LocalDate today, WorkingCalendar calendar) {
        boolean known = calendar.isLoaded(today.getYear()) && calendar.isLoaded(end.getYear());
        int left = known
                ? calendar.workingDaysBetween(today, end)
                : Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(today, end)));
        return new CommentWindow(project.id(), project.name(), end, left, known);
    }

    /** Which project. */
    record ProjectKey(String id, String name) {}

    /** Whether it closes so soon that it should be pointed out. */
    public boolean soon() {
        return left <= SOON;
    }

    public String url() {
        return "/projects/" + projectId;
    }
}
