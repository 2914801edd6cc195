package org.qingjian.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The general law of counting days, by the date on which a term began. Rows of {@code counting-rules.csv}. */
record CountingLaw(List<Row> rows) {
    record Row(
            Step.Rule rule,
            LawReference law,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** The citation for a rule, null when plain counting needs none. */
    @Nullable
    LawReference of(Step.Rule rule, LocalDate date) {
        return rows.stream()
                .filter(row -> row.rule() == rule)
                .filter(row -> !date.isBefore(row.validFrom()))
                .filter(row -> row.validTo() == null || !date.isAfter(row.validTo()))
                .map(Row::law)
                .findFirst()
                .orElse(null);
    }
}
