package org.qingjian.evaluation;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code evaluate [QUESTIONS]… --engine lucene,elasticsearch}: how good search is, through the public API. Runs outside the
 * application: it starts portals of its own, or asks one that is running.
 */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measure search. Exit code: 0 all floors reached, 1 a floor missed, 2 wrong use.")
public class EvaluateCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "QUESTIONS",
            description =
                    "Names of sets in sets.json, or files of one JSON object a line: query, relevant (ids). None: every set.")
    List<String> wanted = List.of();

    @Option(names = "--engine", split = ",", description = "lucene, elasticsearch or both (default lucene)")
    List<String> engines = List.of("lucene");

    @Option(names = "--documents", split = ",", description = "JSON Lines of id, title, text for questions from a file")
    List<Path> documents = List.of();

    @Option(names = "--portal", description = "Ask this portal, which has the documents, instead of starting one")
    URI portal = URI.create("");

    @Option(names = "--sets", description = "Folder of sets.json (default search-config/evaluation)")
    Path sets = Path.of("search-config", "evaluation");

    @Option(
            names = "--shared",
            description = "Folder of third-party data (default: what QINGJIAN_DATA names, else ../shared/data)")
    Path shared = Path.of(System.getenv().getOrDefault("QINGJIAN_DATA", "../shared/data"));

    @Option(names = "--losses", description = "How many lost questions to print of each set (default 20)")
    int losses = 20;

    @Override
    public Integer call() throws IOException, InterruptedException {
        EvaluationReport report = new EvaluationReport(System.out, losses);
        for (QuestionSet set : chosen()) {
            if (portal.toString().isEmpty()) {
                measure(set, report);
            } else {
                report.scores(set, portal.toString(), new SearchApi(portal).ask(set));
            }
        }
        return report.passed() ? 0 : 1;
    }

    private List<QuestionSet> chosen() throws IOException {
        List<QuestionSet> known = Files.exists(sets.resolve("sets.json")) ? QuestionSet.read(sets, shared) : List.of();
        if (wanted.isEmpty()) {
            return known;
        }
        List<QuestionSet> chosen = new ArrayList<>();
        for (String name : wanted) {
            QuestionSet set = known.stream()
                    .filter(s -> s.name().equals(name))
                    .findFirst()
                    .orElse(null);
            chosen.add(set == null ? QuestionSet.of(Path.of(name), documents) : set);
        }
        return chosen;
    }

    private void measure(QuestionSet set, EvaluationReport report) throws IOException, InterruptedException {
        LinkedHashMap<String, Scores> byEngine = new LinkedHashMap<>();
        try (StartedPortal started = new StartedPortal()) {
            started.fill(set, engines.get(0));
            for (String engine : engines) {
                started.reindex(engine);
                Scores scores = started.serve(engine).ask(set);
                started.stop();
                report.scores(set, engine, scores);
                byEngine.put(engine, scores);
            }
        }
        report.agreement(set, byEngine);
    }
}
