package org.qingjian.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.identity.Branch;
import org.qingjian.identity.Permission;
import org.qingjian.notation.Regions;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/**
 * The register at the desk: find one and describe it. Staff of a branch reach
 * the enterprises of its district, those of the city bureau all.
 */
@ApplicationScoped
public class EnterpriseDesk {
    static final String OBJECT = "enterprise";
    private static final int LONGEST_TEXT = 200;
    private static final String ROW = """
            select e.credit_code, e.name, e.region, e.industry, e.merged_into, e.version from enterprise e
            """;

    private final RegisterSql sql;
    private final AuditLog audit;
    private final Clock clock;

    /** An enterprise in a list at the desk. */
    public record Line(
            String creditCode,
            String name,
            String region,
            String industry,
            @Nullable String mergedInto,
            long version) {
        /** What its district is called; empty when it has none. */
        public String district() {
            return Regions.nameOf(region);
        }
    }

    /** A name that one source gave it. */
    public record Sighting(String name, LocalDate seenOn, String source, String sourceId, boolean released) {}

    /** Two codes made one, and made two again if that has happened. */
    public record Merge(
            String absorbed,
            String surviving,
            String reason,
            String by,
            Instant at,
            @Nullable String splitReason,
            @Nullable String splitBy,
            @Nullable Instant splitAt) {
        /** Whether it holds. */
        public boolean inForce() {
            return splitAt == null;
        }
    }

    /** All that the desk knows of one. */
    public record Whole(Line line, List<Sighting> sightings, List<String> aliases, List<Merge> merges) {}

    EnterpriseDesk(RegisterSql sql, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of the actor's district that have all the words in a name, alias or code; all of them for an empty question. */
    @Transactional
    public List<Line> search(Actor actor, String question, int most) {
        actor.require(Permission.ENTERPRISE_EDIT);
        Branch branch = actor.branch();
        if (branch == null) {
            return List.of();
        }
        List<String> patterns = Enterprises.patterns(question);
        String reach = branch.reach();
        return sql.list(
                ROW + " where (cast(? as text) is null or e.region = ?) and (lower(e.credit_code) like all (?)"
                        + " or exists (select 1 from enterprise_sighting s"
                        + "             where s.credit_code = e.credit_code and lower(s.name) like all (?))"
                        + " or exists (select 1 from enterprise_alias a"
                        + "             where a.credit_code = e.credit_code and lower(a.alias) like all (?)))"
                        + " order by e.name, e.credit_code limit ?",
                EnterpriseDesk::line,
                reach,
                reach,
                patterns,
                patterns,
                patterns,
                most);
    }

    private static Line line(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Line(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6));
    }

    /** One of the actor's district; 404 for any other. */
    @Transactional
    public Whole find(Actor actor, String creditCode) {
        Line line = require(actor, creditCode, false);
        return new Whole(line, sightings(creditCode), aliases(creditCode), merges(creditCode));
    }

    private List<Sighting> sightings(String code) {
        return sql.list(
                "select name, seen_on, source, source_id, released from enterprise_sighting"
                        + " where credit_code = ? order by seen_on desc, source, source_id limit 200",
                row -> new Sighting(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getString(4),
                        row.getBoolean(5)),
                code);
    }

    private List<String> aliases(String code) {
        return sql.list(
                "select alias from enterprise_alias where credit_code = ? order by alias",
                row -> row.getString(1),
                code);
    }

    private List<Merge> merges(String code) {
        return sql.list(
                "select absorbed, surviving, reason, merged_by, merged_at, split_reason, split_by, split_at"
                        + " from enterprise_merge where ? in (absorbed, surviving) order by merged_at desc",
                row -> new Merge(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getTimestamp(5).toInstant(),
                        row.getString(6),
                        row.getString(7),
                        row.getTimestamp(8) == null ? null : row.getTimestamp(8).toInstant()),
                code);
    }

    Line require(Actor actor, String creditCode, boolean lock) {
        actor.require(Permission.ENTERPRISE_EDIT);
        return sql.first(
                        ROW + " where e.credit_code = ?" + (lock ? " for update" : ""),
                        EnterpriseDesk::line,
                        creditCode)
                .filter(line -> actor.oversees(branchOf(line.region())))
                .orElseThrow(PortalException::notFound);
    }

    /** Who answers for a district; the city bureau for one without a branch. */
    private static String branchOf(String region) {
        return Branch.find(region).orElseGet(Branch::cityBureau).code();
    }

    /**
     * Writes district, industry and aliases. 409 when somebody was quicker; 400 names the field.
     *
     * @param aliases all of them, in any order
     */
    @Transactional
    public void describe(Actor actor, Line wanted, List<String> aliases) {
        Line line = require(actor, wanted.creditCode(), true);
        if (line.version() != wanted.version()) {
            throw new PortalException(ProblemType.STALE_VERSION, Map.of("version", line.version()));
        }
        String region = wanted.region().strip();
        requireField(region.isEmpty() || Regions.byCode(region).isPresent(), "region", "bad-region", "没有这个区划");
        if (!actor.oversees(branchOf(region))) {
            throw PortalException.invalid("region", "not-yours", "不能改到其他分局的辖区");
        }
        String industry = wanted.industry().strip();
        requireField(industry.length() <= LONGEST_TEXT, "industry", "too-long", "行业最多 200 字");
        aliases.forEach(alias -> requireField(alias.length() <= LONGEST_TEXT, "aliases", "too-long", "别名最多 200 字"));
        String code = line.creditCode();
        Instant now = clock.instant();
        sql.update(
                "update enterprise set region = ?, industry = ?, version = version + 1, changed_at = ? where credit_code = ?",
                region,
                industry,
                now,
                code);
        sql.update("delete from enterprise_alias where credit_code = ? and not alias = any (?)", code, aliases);
        aliases.stream()
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .forEach(alias -> sql.update(
                        "insert into enterprise_alias (credit_code, alias, added_by, added_at) values (?, ?, ?, ?)"
                                + " on conflict (credit_code, alias) do nothing",
                        code,
                        alias,
                        actor.unit(),
                        now));
        audit.record(actor, Action.of("enterprise.described", OBJECT, code));
    }

    static void requireField(boolean holds, String field, String code, String message) {
        if (!holds) {
            throw PortalException.invalid(field, code, message);
        }
    }
}
