package org.qingjian.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are wanted; null stands for all.
 *
 * @param kind {@code EIA} or a record kind
 * @param branch GB/T 2260 code
 * @param check id of a check
 */
public record FindingFilter(
        @Nullable String kind,
        @Nullable String branch,
        @Nullable FindingState state,
        @Nullable String check) {
    public static final FindingFilter ALL = new FindingFilter(null, null, null, null);

    boolean takes(FindingView finding) {
        return (kind == null || kind.equals(finding.kind()))
                && (branch == null || branch.equals(finding.branch()))
                && (state == null || state == finding.state())
                && (check == null || check.equals(finding.check()));
    }

    /** The order of what is to be done: open ones first, grave ones first, old ones first. */
    static List<FindingView> inOrder(List<FindingView> findings) {
        return findings.stream()
                .sorted(java.util.Comparator.comparing(FindingView::state)
                        .thenComparing(finding -> org.qingjian.disclosure.check.Severity.valueOf(finding.severity()))
                        .thenComparing(FindingView::foundAt))
                .toList();
    }
}
