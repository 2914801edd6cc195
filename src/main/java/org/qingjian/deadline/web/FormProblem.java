package org.qingjian.deadline.web;

import org.jspecify.annotations.Nullable;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/**
 * What is wrong with the calculator's form.
 *
 * @param code code of the violation, or CALENDAR_NOT_LOADED
 * @param anchor id of the field it is about
 * @param year the year that is not loaded
 */
record FormProblem(String code, String anchor, @Nullable Integer year) {
    static FormProblem of(PortalException e, boolean byLaw) {
        String suffix = byLaw ? "-law" : "";
        if (e.type() == ProblemType.CALENDAR_NOT_LOADED) {
            return new FormProblem("CALENDAR_NOT_LOADED", "from" + suffix, (Integer)
                    e.arguments().get("year"));
        }
        PortalException.Violation violation = e.violations().get(0);
        return new FormProblem(
                violation.code(), violation.field() + (violation.field().equals("from") ? suffix : ""), null);
    }

    public boolean on(String field) {
        return anchor.equals(field);
    }
}
