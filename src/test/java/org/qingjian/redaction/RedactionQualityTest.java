package org.qingjian.redaction;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures the redactor on texts of others; the same over HTTP is in {@code RedactionSetsOverHttpTest}. */
@Execution(ExecutionMode.CONCURRENT)
class RedactionQualityTest {
    private final Redactor redactor = RedactorForTests.create();

    private RedactionScore.Outcome propose(String text) {
        return RedactionScore.outcome(redactor.propose(text, Keep.NOBODY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"redaction/judgments.jsonl", "redaction/redteam.jsonl"})
    void names_and_identifiers_of_legal_texts_are_covered_whole_and_nothing_else_is_damaged(String file)
            throws IOException {
        RedactionScore.legalTexts(file, this::propose);
    }

    @Test
    void complaints_lose_no_more_than_one_false_name_in_a_hundred() throws IOException {
        RedactionScore.complaints(this::propose);
    }
}
