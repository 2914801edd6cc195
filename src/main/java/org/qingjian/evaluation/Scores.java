package org.qingjian.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a set of questions scored: means over the questions, and the questions that lost. */
final class Scores {
    private static final int CUT = 10;

    private final List<Outcome> outcomes = new ArrayList<>();

    /**
     * @param rank of the first right answer, from 1; 0 when none came
     * @param found ids in the order of the answer
     */
    record Outcome(Question question, int rank, List<String> found) {}

    void add(Question question, List<String> found) {
        int rank = 0;
        for (int i = 0; i < found.size() && rank == 0; i++) {
            rank = question.relevant().contains(found.get(i)) ? i + 1 : 0;
        }
        outcomes.add(new Outcome(question, rank, List.copyOf(found)));
    }

    /** Measures by name, each 0 to 1. */
    Map<String, Double> values() {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("R@1", mean(o -> o.rank == 1 ? 1 : 0));
        values.put("R@10", mean(o -> o.rank > 0 && o.rank <= CUT ? 1 : 0));
        values.put("MRR@10", mean(o -> o.rank > 0 && o.rank <= CUT ? 1.0 / o.rank : 0));
        values.put("nDCG@10", mean(Scores::ndcg));
        values.put("R@100", mean(o -> o.rank > 0 ? 1 : 0));
        return values;
    }

    /** Questions whose first right answer is not the first answer, worst first. */
    List<Outcome> losses() {
        return outcomes.stream()
                .filter(o -> o.rank != 1)
                .sorted((a, b) -> Integer.compare(depth(b), depth(a)))
                .toList();
    }

    int size() {
        return outcomes.size();
    }

    /** Share of the first ten answers that both have, over all questions: how far two engines agree. */
    double overlap(Scores other) {
        double sum = 0;
        for (int i = 0; i < outcomes.size(); i++) {
            List<String> mine = top(outcomes.get(i));
            List<String> theirs = top(other.outcomes.get(i));
            long both = mine.stream().filter(theirs::contains).count();
            int most = Math.max(mine.size(), theirs.size());
            sum += most == 0 ? 1 : (double) both / most;
        }
        return outcomes.isEmpty() ? 1 : sum / outcomes.size();
    }

    /** The questions whose first ten answers differ in content or order, as text. */
    List<String> differences(Scores other) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            List<String> mine = top(outcomes.get(i));
            List<String> theirs = top(other.outcomes.get(i));
            if (!mine.equals(theirs)) {
                differences.add(String.format(
                        Locale.ROOT, "%s: %s / %s", outcomes.get(i).question.text(), mine, theirs));
            }
        }
        return differences;
    }

    private static List<String> top(Outcome outcome) {
        return outcome.found.subList(0, Math.min(CUT, outcome.found.size()));
    }

    private static int depth(Outcome outcome) {
        return outcome.rank == 0 ? Integer.MAX_VALUE : outcome.rank;
    }

    /** Binary relevance, logarithmic discount (Järvelin and Kekäläinen 2002). */
    private static double ndcg(Outcome outcome) {
        double gain = 0;
        double ideal = 0;
        for (int i = 0; i < CUT; i++) {
            double discount = Math.log(2) / Math.log(i + 2.0);
            boolean right =
                    i < outcome.found.size() && outcome.question.relevant().contains(outcome.found.get(i));
            gain += right ? discount : 0;
            ideal += i < outcome.question.relevant().size() ? discount : 0;
        }
        return ideal == 0 ? 0 : gain / ideal;
    }

    private interface Measure {
        double of(Outcome outcome);
    }

    private double mean(Measure measure) {
        return outcomes.stream().mapToDouble(measure::of).average().orElse(0);
    }
}
