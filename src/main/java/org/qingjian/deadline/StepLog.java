package org.qingjian.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects the steps of a count and joins neighbouring days that fall under the same rule for the same reason. */
final class StepLog {
    private final CountingLaw law;
    private final LocalDate start;
    private final List<Step> steps = new ArrayList<>();
    private boolean provisional;

    StepLog(CountingLaw law, LocalDate start) {
        this.law = law;
        this.start = start;
    }

    /** A step about a single day. */
    void note(Step.Rule rule, LocalDate day) {
        steps.add(new Step(rule, day, day, 0, null, law.of(rule, start)));
    }

    /** A step about a run of days. */
    void span(Step.Rule rule, LocalDate from, LocalDate until, int days) {
        steps.add(new Step(rule, from, until, days, null, law.of(rule, start)));
    }

    void counted(LocalDate day, @Nullable HolidayDay named) {
        if (named != null && named.kind() == HolidayDay.Kind.WORK) {
            add(new Step(Step.Rule.MAKEUP_DAY_COUNTED, day, day, 1, named.name(), reference(named.notice())));
        } else {
            add(new Step(Step.Rule.COUNTED, day, day, 1, null, null));
        }
    }

    void skipped(LocalDate day, @Nullable HolidayDay named) {
        if (named == null) {
            Step.Rule rule = Step.Rule.WEEKEND_SKIPPED;
            add(new Step(rule, day, day, 0, null, law.of(rule, start)));
        } else {
            add(new Step(Step.Rule.HOLIDAY_SKIPPED, day, day, 0, named.name(), reference(named.notice())));
        }
    }

    void stopped(LocalDate day, Interval interval) {
        add(new Step(interval.rule(), day, day, 0, interval.ground(), null));
    }

    void rolled(LocalDate from, LocalDate to, @Nullable HolidayDay named) {
        Step.Rule rule = Step.Rule.ROLLED_FORWARD;
        steps.add(new Step(rule, from, to, 0, named == null ? null : named.name(), law.of(rule, start)));
    }

    /** Says, right after the first day, how months are counted. */
    void monthRule(LocalDate end, boolean clipped) {
        Step.Rule rule = clipped ? Step.Rule.MONTH_END : Step.Rule.MONTHS_COUNTED;
        steps.add(1, new Step(rule, end, end, 0, null, law.of(rule, start)));
    }

    void unknown(LocalDate day) {
        if (!provisional) {
            provisional = true;
            note(Step.Rule.YEAR_NOT_LOADED, day);
        }
    }

    Due due(LocalDate date) {
        return new Due(date, provisional, steps);
    }

    private void add(Step step) {
        Step last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        if (last != null
                && last.rule() == step.rule()
                && last.until().plusDays(1).equals(step.from())
                && Objects.equals(last.name(), step.name())
                && Objects.equals(last.law(), step.law())) {
            steps.set(
                    steps.size() - 1,
                    new Step(
                            step.rule(),
                            last.from(),
                            step.until(),
                            last.days() + step.days(),
                            step.name(),
                            step.law()));
        } else {
            steps.add(step);
        }
    }

    private static LawReference reference(Notice notice) {
        return new LawReference(
                "《" + notice.title() + "》（" + notice.number() + "）",
                "State Council notice " + notice.number() + ", " + notice.date());
    }
}
