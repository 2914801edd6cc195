package org.qingjian.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** Merging two codes that are one enterprise, and splitting them again. Nothing is moved, so nothing has to be moved back. */
@ApplicationScoped
public class EnterpriseMerges {
    private static final int LONGEST_REASON = 500;
    private static final String MERGE = """
            insert into enterprise_merge (id, absorbed, surviving, reason, merged_by, merged_at) values (?, ?, ?, ?, ?, ?)
            """;
    private static final String SPLIT = """
            update enterprise_merge set split_reason = ?, split_by = ?, split_at = ? where absorbed = ? and split_at is null
            """;

    private final RegisterSql sql;
    private final EnterpriseDesk desk;
    private final AuditLog audit;
    private final Clock clock;

    EnterpriseMerges(RegisterSql sql, EnterpriseDesk desk, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes two codes one enterprise: addresses of the absorbed one lead to the surviving one, which shows the records of both.
     * 409 when either is merged already; 400 names the field.
     */
    @Transactional
    public void merge(Actor actor, String absorbed, String surviving, String reason) {
        String into = RegisteredCode.require(surviving, "into");
        requireReason(reason);
        EnterpriseDesk.requireField(!into.equals(absorbed), "into", "same-code", "两个代码相同");
        // always in the same order, so that two who merge the other way round wait for each other and do not block
        boolean first = absorbed.compareTo(into) < 0;
        EnterpriseDesk.Line one = desk.require(actor, first ? absorbed : into, true);
        EnterpriseDesk.Line other = desk.require(actor, first ? into : absorbed, true);
        if (one.mergedInto() != null || other.mergedInto() != null) {
            throw new PortalException(
                    ProblemType.ILLEGAL_TRANSITION,
                    Map.of("mergedInto", Objects.requireNonNullElse(one.mergedInto(), "")));
        }
        Instant now = clock.instant();
        sql.update(MERGE, UUID.randomUUID(), absorbed, into, reason.strip(), actor.unit(), now);
        sql.update(
                "update enterprise set merged_into = ?, version = version + 1, changed_at = ? where credit_code = ?",
                into,
                now,
                absorbed);
        audit.record(
                actor,
                Action.of("enterprise.merged", EnterpriseDesk.OBJECT, absorbed)
                        .because(reason.strip())
                        .with("into", into));
    }

    /** Undoes the merge of an absorbed code; 409 when it is not merged. */
    @Transactional
    public void split(Actor actor, String absorbed, String reason) {
        requireReason(reason);
        EnterpriseDesk.Line line = desk.require(actor, absorbed, true);
        Instant now = clock.instant();
        if (line.mergedInto() == null || sql.update(SPLIT, reason.strip(), actor.unit(), now, absorbed) == 0) {
            throw new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of("state", "not-merged"));
        }
        sql.update(
                "update enterprise set merged_into = null, version = version + 1, changed_at = ? where credit_code = ?",
                now,
                absorbed);
        audit.record(
                actor,
                Action.of("enterprise.split", EnterpriseDesk.OBJECT, absorbed)
                        .because(reason.strip())
                        .with("from", line.mergedInto()));
    }

    private static void requireReason(String reason) {
        EnterpriseDesk.requireField(
                !reason.isBlank() && reason.length() <= LONGEST_REASON, "reason", "bad-reason", "请写明理由，最多 500 字");
    }
}
