package org.qingjian.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.qingjian.exchange.ImportJob;
import org.qingjian.exchange.ImportRequest;
import org.qingjian.exchange.Imports;
import org.qingjian.identity.Actor;
import org.qingjian.shared.outbox.OutboxDispatcher;

/** Our own evaluation set through import and public API reaches its floors. One subclass per engine. */
abstract class OwnSet {
    private static final Actor OPERATOR = Actor.system("evaluation");

    @Inject
    Imports imports;

    @Inject
    OutboxDispatcher outbox;

    @TestHTTPResource("/")
    URI portal;

    static QuestionSet set() throws IOException {
        return QuestionSet.read(Path.of("search-config", "evaluation"), Path.of("nowhere")).stream()
                .filter(set -> set.name().equals("own"))
                .findFirst()
                .orElseThrow();
    }

    /** Imports what is not there yet and asks everything. */
    Scores asked() throws IOException, InterruptedException {
        QuestionSet set = set();
        for (QuestionSet.Documents documents : set.documents()) {
            try (InputStream file = Files.newInputStream(documents.file())) {
                ImportJob job =
                        imports.submit(OPERATOR, new ImportRequest(documents.profile(), false, true, "own"), file);
                imports.runAll(() -> false);
                assertThat(imports.job(OPERATOR, job.id()).counts().rejected()).isZero();
            }
        }
        outbox.deliverAll();
        return new SearchApi(portal).ask(set);
    }

    @Test
    void the_floors_are_reached() throws Exception {
        QuestionSet set = set();
        Scores scores = asked();
        EvaluationReport report = new EvaluationReport(System.out, 20);
        report.scores(set, getClass().getSimpleName(), scores);
        assertThat(set.questions()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(scores.values())
                .allSatisfy((measure, value) -> assertThat(value)
                        .as(measure)
                        .isGreaterThanOrEqualTo(set.floors().getOrDefault(measure, 0.0)));
        assertThat(report.passed()).isTrue();
    }
}
