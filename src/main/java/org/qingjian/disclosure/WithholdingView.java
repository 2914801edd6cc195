package org.qingjian.disclosure;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A decision that is not published, for staff.
 *
 * @param decidedUnit post of the reviewer who decided it (政府信息公开条例 Article 17)
 */
public record WithholdingView(
        long id,
        String branch,
        RecordKind kind,
        String documentNumber,
        LocalDate date,
        WithholdingGround ground,
        String reason,
        String decidedUnit,
        Instant decidedAt) {}
