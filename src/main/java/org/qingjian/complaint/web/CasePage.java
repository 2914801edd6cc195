package org.qingjian.complaint.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.TrackedCase;
import org.qingjian.complaint.TrackedCase.Action;
import org.qingjian.complaint.TrackedCase.Answer;
import org.qingjian.complaint.TrackedCase.NextDate;
import org.qingjian.complaint.web.Words.Option;
import org.qingjian.deadline.LawReference;
import org.qingjian.deadline.Step;
import org.qingjian.shared.time.LegalZone;

/** A case as its complainant reads it, in the language of the page. */
record CasePage(
        String number,
        String kinds,
        String place,
        String state,
        String colour,
        String holder,
        @Nullable Next next,
        List<Line> timeline,
        List<TrackedCase.Message> messages,
        List<Opening> openings,
        @Nullable AnswerText answer,
        boolean mayWrite,
        @Nullable EvaluationForm evaluation,
        String evaluated,
        List<Option> contests,
        List<String> later,
        @Nullable Boolean news,
        @Nullable Boolean publicAnswer,
        List<String> parts,
        String error,
        String typed) {

    /** The next legal date; {@code days} is negative when it is past. */
    record Next(
            LocalDate date,
            long days,
            String name,
            String law,
            LocalDate from,
            boolean provisional,
            String query,
            boolean workingDays,
            List<CountLine> steps) {
        public long late() {
            return -days;
        }
    }

    /** A step of the count. */
    record CountLine(String rule, LocalDate from, LocalDate until, int days, String name, String law) {
        static CountLine of(Step step, Words words) {
            return new CountLine(
                    step.rule().name(),
                    step.from(),
                    step.until(),
                    step.days(),
                    Objects.requireNonNullElse(step.name(), ""),
                    step.law() == null ? "" : words.of(step.law()));
        }

        public boolean oneDay() {
            return from.equals(until);
        }
    }

    /** A past step. */
    record Line(Instant at, LocalDate date, String title, String unit, String note, String law) {}

    /** A reading of the case. */
    record Opening(Instant at, String unit, String seen, String reason, boolean identity) {}

    /** The written answer. */
    record AnswerText(LocalDate date, Answer text, String opinion, String outcome) {}

    /** The questions of the evaluation. */
    record EvaluationForm(List<Option> solved, List<Option> satisfaction) {}

    /** Whether the portal can tell that there is news. */
    public boolean mayBeTold() {
        return news != null;
    }

    /** Whether there is an answer that could become public. */
    public boolean mayAgree() {
        return publicAnswer != null;
    }

    public boolean failed() {
        return !error.isEmpty();
    }

    static CasePage of(TrackedCase tracked, Words words, Instant now, String error, String typed) {
        List<Line> timeline = new ArrayList<>(tracked.timeline().stream()
                .map(step -> new Line(
                        step.at(),
                        step.date(),
                        words.of("step", step.step()),
                        step.unit() == null ? "" : step.unit(),
                        step.note() == null ? "" : step.note(),
                        words.of(step.law())))
                .toList());
        Collections.reverse(timeline);
        return new CasePage(
                tracked.caseNumber(),
                words.of("kind", tracked.kind()) + " · " + words.medium(tracked.medium()),
                tracked.place(),
                words.of("state", tracked.status()),
                StateColours.of(tracked.status()),
                tracked.holder() == null
                        ? words.tracking().nobodyHasIt()
                        : words.of(new LawReference(
                                tracked.holder().zh(), tracked.holder().en())),
                tracked.next() == null ? null : next(tracked.next(), words, LegalZone.dateOf(now)),
                timeline,
                tracked.messages(),
                openings(tracked, words),
                tracked.answer() == null ? null : answer(tracked.answer(), words),
                tracked.can().contains(Action.MESSAGE),
                tracked.can().contains(Action.EVALUATE) ? evaluationForm(words) : null,
                evaluated(tracked, words),
                contests(tracked, words),
                tracked.later().stream().map(later -> later(later, words)).toList(),
                tracked.news(),
                tracked.publicAnswer(),
                tracked.parts(),
                error,
                typed);
    }

    private static Next next(NextDate next, Words words, LocalDate today) {
        return new Next(
                next.date(),
                ChronoUnit.DAYS.between(today, next.date()),
                words.of(next.name()),
                words.of(next.law()),
                next.from(),
                next.provisional(),
                next.plain() ? "clock=" + next.clock() + "&from=" + next.from() : "",
                next.workingDays(),
                next.steps().stream().map(step -> CountLine.of(step, words)).toList());
    }

    private static List<Opening> openings(TrackedCase tracked, Words words) {
        return tracked.viewers().stream()
                .map(viewer -> new Opening(
                        viewer.at(),
                        viewer.unit(),
                        words.of("seen" + viewer.seen()),
                        viewer.reason(),
                        !viewer.seen().equals("CONTENT")))
                .toList();
    }

    private static AnswerText answer(Answer answer, Words words) {
        return new AnswerText(
                answer.date(), answer, words.of("opinion", answer.opinion()), words.of("outcome", answer.outcome()));
    }

    private static EvaluationForm evaluationForm(Words words) {
        List<Option> solved = List.of("SOLVED", "PARTLY", "UNSOLVED").stream()
                .map(value -> Option.of(value, words.of("solved" + value)))
                .toList();
        List<Option> satisfaction = List.of("5", "4", "3", "2", "1").stream()
                .map(value -> Option.of(value, words.of("satisfaction" + value)))
                .toList();
        return new EvaluationForm(solved, satisfaction);
    }

    private static String evaluated(TrackedCase tracked, Words words) {
        return tracked.evaluation() == null
                ? ""
                : words.tracking()
                        .evaluated(
                                words.of("solved", tracked.evaluation().solved()),
                                words.of("satisfaction" + tracked.evaluation().satisfaction()));
    }

    private static List<Option> contests(TrackedCase tracked, Words words) {
        return tracked.can().stream()
                .filter(action -> action != Action.MESSAGE && action != Action.EVALUATE)
                .map(action -> Option.of(action.name(), words.of("contest", action)))
                .toList();
    }

    private static String later(TrackedCase.Later later, Words words) {
        String text = words.of("later", later.action());
        return later.until() == null
                ? text
                : text + " · " + words.terms().laterOver(later.until().toString());
    }
}
