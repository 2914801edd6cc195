package org.qingjian.disclosure.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingjian.notation.DocumentNumber;

/**
 * Runs every check over facts and answers what they trip. Pure and the same at any time: the day of the run is part of
 * the context.
 */
public final class CheckRegister {
    private static final List<Check<EiaProjectFacts>> EIA = Stream.concat(
                    EiaDateChecks.all().stream(), EiaContentChecks.all().stream())
            .toList();
    private static final List<Check<PenaltyFacts>> PENALTY = PenaltyChecks.all();

    private final CheckContext context;

    public CheckRegister(CheckContext context) {
        this.context = context;
    }

    /** What an EIA project trips, and what could not be checked. */
    public CheckReview review(EiaProjectFacts facts) {
        return new CheckReview(run(EIA, facts, facts.id(), facts.branch()), notChecked(EIA, facts.unknown()));
    }

    /** The same for a penalty decision. */
    public CheckReview review(PenaltyFacts facts) {
        return new CheckReview(run(PENALTY, facts, facts.id(), facts.branch()), notChecked(PENALTY, facts.unknown()));
    }

    /** Everything an EIA project trips, in the order of the checks. */
    List<CheckHit> check(EiaProjectFacts facts) {
        return review(facts).hits();
    }

    /** Everything a penalty decision trips. */
    List<CheckHit> check(PenaltyFacts facts) {
        return review(facts).hits();
    }

    private static <F> List<NotChecked> notChecked(List<Check<F>> checks, Map<String, String> unknown) {
        return checks.stream()
                .map(Check::id)
                .filter(unknown::containsKey)
                .map(id -> new NotChecked(id, Objects.requireNonNull(unknown.get(id))))
                .toList();
    }

    /**
     * Serial numbers that are missing between the first and the last of a series of one issuer, type and year: a question
     * (P11), not a violation, for numbers may be withheld, void or without penalty.
     *
     * @param numbers the numbers that are known, in any order; what does not read as a number is left out
     * @param branch the unit that is asked
     */
    public List<CheckHit> missingNumbers(List<String> numbers, String branch) {
        Map<String, TreeSet<Integer>> series = new TreeMap<>();
        for (String text : numbers) {
            DocumentNumber.parse(text, context.asOf().getYear() + 1)
                    .optional()
                    .ifPresent(number -> series.computeIfAbsent(
                                    number.agency() + number.token() + "〔" + number.year() + "〕",
                                    key -> new TreeSet<>())
                            .add(Math.toIntExact(number.serial())));
        }
        return series.entrySet().stream()
                .flatMap(each -> IntStream.rangeClosed(
                                each.getValue().first(), each.getValue().last())
                        .filter(serial -> !each.getValue().contains(serial))
                        .mapToObj(serial -> new CheckHit(
                                "P11",
                                Severity.WARNING,
                                "文号连续性",
                                each.getKey() + serial + "号",
                                branch,
                                "同一序列里没有 " + each.getKey() + serial + "号，是否没有公开？")))
                .toList();
    }

    private <F> List<CheckHit> run(List<Check<F>> checks, F facts, String subject, String branch) {
        return checks.stream()
                .flatMap(check -> check.evidence(facts, context).stream()
                        .map(evidence -> new CheckHit(
                                check.id(), check.severity(), check.citation(), subject, branch, evidence)))
                .toList();
    }
}
