package org.qingjian.evaluation;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Prints scores beside their floors, what was lost, and how far engines agree. */
final class EvaluationReport {
    private final PrintStream out;
    private final int mostLosses;
    private boolean passed = true;

    EvaluationReport(PrintStream out, int mostLosses) {
        this.out = out;
        this.mostLosses = mostLosses;
    }

    /** False once a floor was missed. */
    boolean passed() {
        return passed;
    }

    void scores(QuestionSet set, String engine, Scores scores) {
        out.printf(Locale.ROOT, "%n%s on %s, %d questions%n", set.name(), engine, scores.size());
        for (Map.Entry<String, Double> measured : scores.values().entrySet()) {
            Double floor = set.floors().get(measured.getKey());
            boolean missed = floor != null && measured.getValue() < floor;
            passed &= !missed;
            out.printf(
                    Locale.ROOT,
                    "  %-8s %.4f%s%n",
                    measured.getKey(),
                    measured.getValue(),
                    floor == null ? "" : String.format(Locale.ROOT, "  floor %.4f%s", floor, missed ? "  MISSED" : ""));
        }
        scores.losses().stream()
                .limit(mostLosses)
                .forEach(loss -> out.printf(
                        "  lost: %s%s  %s%n",
                        loss.rank() == 0 ? "not found" : "rank " + loss.rank(),
                        loss.question().parameters().isEmpty()
                                ? ""
                                : " " + loss.question().parameters(),
                        loss.question().text()));
    }

    /** Compares every engine with the first. */
    void agreement(QuestionSet set, LinkedHashMap<String, Scores> byEngine) {
        Map.Entry<String, Scores> first = byEngine.entrySet().iterator().next();
        byEngine.forEach((engine, scores) -> {
            if (!engine.equals(first.getKey())) {
                out.printf(
                        Locale.ROOT,
                        "  %s: top-10 overlap of %s and %s %.4f%n",
                        set.name(),
                        first.getKey(),
                        engine,
                        first.getValue().overlap(scores));
                first.getValue().differences(scores).stream()
                        .limit(mostLosses)
                        .forEach(difference -> out.println("  differs: " + difference));
            }
        });
    }
}
