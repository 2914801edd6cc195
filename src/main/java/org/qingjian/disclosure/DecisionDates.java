package org.qingjian.disclosure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;

/**
 * A decision has a date (Administrative Penalty Law, Article 59). Without it nobody can say by when it has to be public, whether
 * it is a major one, or which law it had to keep, so it goes no further than a draft.
 */
final class DecisionDates {
    private static final Set<RecordKind> DATED = EnumSet.of(
            RecordKind.PENALTY,
            RecordKind.DAILY,
            RecordKind.RECTIFY,
            RecordKind.SEIZE,
            RecordKind.LIMIT,
            RecordKind.EIA_DECISION);

    private DecisionDates() {}

    static List<Violation> missing(RecordContent content) {
        return DATED.contains(content.kind()) && content.date() == null
                ? List.of(new Violation("date", "no-date", "没有填写文书日期，请先补上"))
                : List.of();
    }

    /** @throws PortalException naming the field */
    static void require(RecordContent content) {
        if (!missing(content).isEmpty()) {
            Violation first = missing(content).get(0);
            throw PortalException.invalid(first.field(), first.code(), first.message());
        }
    }
}
