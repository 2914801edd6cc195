package org.qingjian.complaint;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.qingjian.deadline.LawReference;

/** Which provision each step rests on, from {@code complaint-step-laws.csv}. */
final class StepLaws {
    private static final Map<StepKind, LawReference> LAWS =
            CsvTable.read("/complaint-step-laws.csv", row -> row).stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> StepKind.valueOf(row.get("step")),
                            row -> new LawReference(row.get("zh"), row.get("en"))));

    private StepLaws() {}

    static LawReference of(StepKind step) {
        return Objects.requireNonNull(LAWS.get(step), step.name());
    }
}
