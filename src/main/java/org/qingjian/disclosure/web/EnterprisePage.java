package org.qingjian.disclosure.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.qingjian.disclosure.RecordKind;
import org.qingjian.disclosure.RecordLine;
import org.qingjian.shared.PortalException;

/** What the enterprise template shows. Totals count live records only. */
record EnterprisePage(
        String creditCode,
        String name,
        List<RecordLine> lines,
        long penalties,
        BigDecimal fines,
        long orders,
        long projects) {

    /** Throws 404 when nothing is public under the code. */
    static EnterprisePage of(String creditCode, List<RecordLine> lines) {
        if (lines.isEmpty()) {
            throw PortalException.notFound();
        }
        return new EnterprisePage(
                creditCode,
                lines.get(0).party(),
                lines,
                count(lines, RecordKind.PENALTY) + count(lines, RecordKind.DAILY),
                lines.stream().map(RecordLine::fine).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add),
                count(lines, RecordKind.RECTIFY),
                lines.stream()
                        .filter(l -> l.kind().isEia())
                        .map(RecordLine::projectId)
                        .distinct()
                        .count());
    }

    private static long count(List<RecordLine> lines, RecordKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }
}
