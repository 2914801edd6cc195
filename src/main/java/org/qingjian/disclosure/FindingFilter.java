package org.qingjian.disclosure;

import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.check.Severity;

/**
 * Which findings are wanted; null stands for all.
 *
 * @param kind {@code EIA} or a record kind
 * @param branch GB/T 2260 code
 * @param check id of a check
 * @param severity how grave
 */
public record FindingFilter(
        @Nullable String kind,
        @Nullable String branch,
        @Nullable FindingState state,
        @Nullable String check,
        @Nullable Severity severity) {
    public static final FindingFilter ALL = new FindingFilter(null, null, null, null);

    /** Of any severity. */
    public FindingFilter(
            @Nullable String kind, @Nullable String branch, @Nullable FindingState state, @Nullable String check) {
        this(kind, branch, state, check, null);
    }
}
