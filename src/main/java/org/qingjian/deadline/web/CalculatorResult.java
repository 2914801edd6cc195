package org.qingjian.deadline.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingjian.deadline.DeadlineRules;
import org.qingjian.deadline.Due;
import org.qingjian.deadline.StatutoryClock;
import org.qingjian.deadline.Step;
import org.qingjian.deadline.Term;

/** A due date as the page shows it. */
record CalculatorResult(
        LocalDate from,
        LocalDate due,
        StatutoryClock.Kind kind,
        String term,
        @Nullable Integer workingDays,
        @Nullable Integer missingYear,
        @Nullable String name,
        @Nullable String trigger,
        @Nullable String law,
        List<Line> steps,
        String query) {

    /** One step: when, what, by which law. */
    record Line(String when, String text, @Nullable String law) {}

    static CalculatorResult of(Question question, DeadlineRules rules, Wording wording, String query) {
        StatutoryClock clock = question.clock(rules);
        Due due = question.due(rules);
        Term term = question.term(rules);
        return new CalculatorResult(
                question.from(),
                due.date(),
                clock == null ? StatutoryClock.Kind.DEADLINE : clock.kind(),
                wording.term(term),
                Spans.workingDays(rules.calendar(), question.from(), due.date()),
                missingYear(due),
                clock == null ? null : wording.law(clock.name()),
                clock == null ? null : wording.law(clock.trigger()),
                clock == null ? null : wording.law(clock.law()),
                due.steps().stream()
                        .map(step -> new Line(wording.when(step), wording.text(step, term), wording.law(step.law())))
                        .toList(),
                query);
    }

    public boolean isMinimum() {
        return kind == StatutoryClock.Kind.MINIMUM;
    }

    public boolean isAdvance() {
        return kind == StatutoryClock.Kind.ADVANCE;
    }

    private static @Nullable Integer missingYear(Due due) {
        return due.steps().stream()
                .filter(step -> step.rule() == Step.Rule.YEAR_NOT_LOADED)
                .map(step -> step.from().getYear())
                .findFirst()
                .orElse(null);
    }
}
