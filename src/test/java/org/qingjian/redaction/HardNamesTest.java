package org.qingjian.redaction;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Our own hard names: rare and compound surnames, names of peoples, everyday words, broken lines, tables, nicknames. */
class HardNamesTest {
    /** What was reached; it only rises. */
    private static final double GATE = 0.90;

    private final Redactor redactor = RedactorForTests.create();

    @Test
    void hard_names_in_invented_decisions_are_covered_whole() throws IOException {
        RedactionScore.hardNames(
                text -> RedactionScore.outcome(redactor.propose(text, Keep.NOBODY, Genre.DECISION)), GATE);
    }
}
