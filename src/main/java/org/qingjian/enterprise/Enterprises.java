package org.qingjian.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qingjian.enterprise.RegisteredEnterprise.NameOverTime;
import org.qingjian.enterprise.RegisteredEnterprise.Permit;
import org.qingjian.notation.Regions;

/** Reading the register: the front door for pages, the public API, an enterprise's own file and other features. */
@ApplicationScoped
public class Enterprises {
    private static final int MOST_WORDS = 6;
    private static final String SURVIVING = """
            with recursive chain (credit_code, merged_into) as (
                select credit_code, merged_into from enterprise where credit_code = ?
                union all
                select e.credit_code, e.merged_into from enterprise e join chain c on e.credit_code = c.merged_into)
            select credit_code from chain where merged_into is null
            """;
    private static final String ABSORBED = """
            with recursive family (credit_code) as (
                select cast(? as text)
                union all
                select e.credit_code from enterprise e join family f on e.merged_into = f.credit_code)
            select credit_code from family
            """;
    private static final String NAMES = """
            select name, min(seen_on), max(seen_on), count(*), array_agg(distinct source) from enterprise_sighting
             where credit_code = any (?) and released
             group by name order by max(seen_on) desc, min(seen_on) desc, name
            """;
    private static final String FIND = """
            select e.credit_code, e.name, e.region, e.industry from enterprise e
             where e.merged_into is null and exists (
                with recursive family (credit_code) as (
                    select e.credit_code
                    union all
                    select a.credit_code from enterprise a join family f on a.merged_into = f.credit_code)
                select 1 from family f
                 where exists (select 1 from enterprise_sighting s where s.credit_code = f.credit_code and s.released)
                   and (f.credit_code = ?
                     or exists (select 1 from enterprise_sighting s
                                 where s.credit_code = f.credit_code and s.released and lower(s.name) like all (?))
                     or exists (select 1 from enterprise_alias a
                                 where a.credit_code = f.credit_code and lower(a.alias) like all (?))))
             order by e.name, e.credit_code limit ?
            """;

    private final RegisterSql sql;
    private final ListTable lists;

    /** An enterprise in the answer to a search. */
    public record Hit(String creditCode, String name, String region, String industry) {
        /** What its district is called; empty when it has none. */
        public String district() {
            return Regions.nameOf(region);
        }
    }

    Enterprises(RegisterSql sql, ListTable lists) {
        this.sql = sql;
        this.lists = lists;
    }

    /** The code under which an enterprise stands now: the surviving one when it was merged, else the given one. */
    @Transactional
    public String surviving(String creditCode) {
        return sql.first(SURVIVING, row -> row.getString(1), creditCode).orElse(creditCode);
    }

    /** All codes of the enterprise with this surviving code, itself among them. */
    @Transactional
    public List<String> codesOf(String creditCode) {
        return sql.list(ABSORBED, row -> row.getString(1), creditCode);
    }

    /** What the public may know of the enterprise with this surviving code; empty when that is nothing. */
    @Transactional
    public Optional<RegisteredEnterprise> find(String creditCode) {
        List<String> codes = codesOf(creditCode);
        List<NameOverTime> names = names(codes);
        return sql.first(
                        "select region, industry from enterprise where credit_code = ? and merged_into is null",
                        row -> new String[] {row.getString(1), row.getString(2)},
                        creditCode)
                .filter(found -> !names.isEmpty())
                .map(found -> new RegisteredEnterprise(
                        creditCode,
                        names.get(0).name(),
                        found[0],
                        found[1],
                        names,
                        aliases(codes),
                        codes.stream().filter(code -> !code.equals(creditCode)).toList(),
                        permits(codes),
                        lists.memberships(codes)));
    }

    private List<NameOverTime> names(List<String> codes) {
        return sql.list(
                NAMES,
                row -> new NameOverTime(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getLong(4),
                        texts(row.getArray(5))),
                codes);
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private List<String> aliases(List<String> codes) {
        return sql.list(
                "select distinct alias from enterprise_alias where credit_code = any (?) order by alias",
                row -> row.getString(1),
                codes);
    }

    private List<Permit> permits(List<String> codes) {
        return sql.list(
                "select distinct number, kind, valid_from, valid_to from enterprise_permit"
                        + " where credit_code = any (?) and released order by valid_from desc nulls last, number",
                row -> new Permit(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)),
                codes);
    }

    /**
     * Enterprises that have, or had, a name with all of these words, or an alias, or this code; by their name of today.
     *
     * @param question words separated by blanks, or a credit code
     */
    @Transactional
    public List<Hit> search(String question, int most) {
        List<String> patterns = patterns(question);
        if (patterns.isEmpty()) {
            return List.of();
        }
        String code = question.strip().toUpperCase(Locale.ROOT);
        return sql.list(
                FIND,
                row -> new Hit(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                code,
                patterns,
                patterns,
                most);
    }

    /** What is typed is looked for as it is: its signs mean nothing to the database. */
    static List<String> patterns(String question) {
        return Arrays.stream(question.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word ->
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toList();
    }
}
