package org.qingjian.demo.year;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One invented EIA project.
 *
 * @param branch GB/T 2260 code
 * @param unit name of the branch, such as 曲江分局
 * @param report a report (报告书), else a form (报告表)
 * @param slip what went wrong; null for nearly all
 */
record EiaCase(
        int serial,
        String branch,
        String unit,
        String name,
        String place,
        String developer,
        String preparer,
        boolean report,
        LocalDate accepted,
        @Nullable Slip slip) {

    boolean slipped(Slip how) {
        return slip == how;
    }

    /** 报告书 or 报告表. */
    String document() {
        return report ? "报告书" : "报告表";
    }

    /** The branch in a document number: 曲 of 曲江分局. */
    String mark() {
        return unit.substring(0, 1);
    }
}
