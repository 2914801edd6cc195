package org.qingjian.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * One count from a trigger to a due date. Walks day by day: the law is written in days, and so is the explanation.
 * Days of a year that lies ahead of the loaded ones are all counted, which makes the result the earliest possible
 * date; it is then marked provisional.
 */
final class Count {
    private final WorkingCalendar calendar;
    private final LocalDate start;
    private final Term term;
    private final List<Interval> stopped;
    private final StepLog log;

    Count(WorkingCalendar calendar, CountingLaw law, LocalDate start, Term term, List<Interval> stopped) {
        this.calendar = calendar;
        this.start = start;
        this.term = term;
        this.stopped = stopped;
        this.log = new StepLog(law, start);
    }

    Due due() {
        return switch (term.unit()) {
            case WORKING_DAY -> workingDays();
            case CALENDAR_DAY -> calendarDays(term.amount());
            case MONTH -> months();
            case ANNUAL_DATE -> annualDate();
        };
    }

    /** The latest working day that leaves at least the term between itself and the event on {@code start}. */
    Due latestBefore() {
        LocalDate day = start;
        int counted = 0;
        while (counted < term.amount()) {
            if (worked(day)) {
                counted++;
            }
            day = day.minusDays(1);
        }
        while (!worked(day)) {
            day = day.minusDays(1);
        }
        log.span(Step.Rule.COUNTED_BACK, day.plusDays(1), start, term.amount());
        log.note(Step.Rule.LAST_DAY, day);
        return log.due(day);
    }

    private Due workingDays() {
        log.note(Step.Rule.FIRST_DAY_EXCLUDED, start);
        LocalDate day = start;
        int counted = 0;
        while (counted < term.amount()) {
            day = day.plusDays(1);
            Optional<Interval> stop = stopOn(day);
            if (stop.isPresent()) {
                log.stopped(day, stop.get());
            } else if (worked(day)) {
                counted++;
                log.counted(day, calendar.peek(day));
            } else {
                log.skipped(day, calendar.peek(day));
            }
        }
        log.note(Step.Rule.LAST_DAY, day);
        return log.due(day);
    }

    private Due calendarDays(int length) {
        log.note(Step.Rule.FIRST_DAY_EXCLUDED, start);
        LocalDate day = start;
        int counted = 0;
        while (counted < length) {
            day = day.plusDays(1);
            Optional<Interval> stop = stopOn(day);
            if (stop.isPresent()) {
                log.stopped(day, stop.get());
            } else {
                counted++;
                log.counted(day, null);
            }
        }
        return rolled(day);
    }

    private Due months() {
        LocalDate end = start.plusMonths(term.amount());
        Due due = calendarDays(Math.toIntExact(ChronoUnit.DAYS.between(start, end)));
        log.monthRule(end, end.getDayOfMonth() != start.getDayOfMonth());
        return log.due(due.date());
    }

    private Due annualDate() {
        MonthDay date = term.annualDate();
        LocalDate end = date.atYear(start.getYear());
        if (!end.isAfter(start)) {
            end = date.atYear(start.getYear() + 1);
        }
        log.note(Step.Rule.ANNUAL_DATE, end);
        return rolled(end);
    }

    private Due rolled(LocalDate last) {
        LocalDate day = last;
        if (term.rollForward()) {
            while (!worked(day)) {
                day = day.plusDays(1);
            }
        }
        if (!day.equals(last)) {
            log.rolled(last, day, calendar.peek(last));
        }
        log.note(Step.Rule.LAST_DAY, day);
        return log.due(day);
    }

    /** Whether the day is worked, or may be because nobody knows yet. */
    private boolean worked(LocalDate day) {
        if (calendar.isAhead(day)) {
            log.unknown(day);
            return true;
        }
        return calendar.isWorkingDay(day);
    }

    private Optional<Interval> stopOn(LocalDate day) {
        return stopped.stream().filter(interval -> interval.covers(day)).findFirst();
    }
}
