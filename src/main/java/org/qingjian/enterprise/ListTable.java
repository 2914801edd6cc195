package org.qingjian.enterprise;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingjian.enterprise.Evidence.Entry;
import org.qingjian.enterprise.Evidence.ListGiven;
import org.qingjian.enterprise.Evidence.Source;

/** The versions of lists and who is on them. */
@Singleton
class ListTable {
    private static final String SAVE = """
            insert into enterprise_list (kind, title, year, document_number, published_on, released, source, source_id)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (source, source_id) do update
               set kind = excluded.kind, title = excluded.title, year = excluded.year,
                   document_number = excluded.document_number, published_on = excluded.published_on,
                   released = enterprise_list.released or excluded.released
            returning id
            """;
    private static final String ENTER = """
            insert into enterprise_list_entry
                (list_id, credit_code, name, category, region, entered_on, left_on, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (list_id, credit_code, name, category) do update
               set region = excluded.region, entered_on = excluded.entered_on, left_on = excluded.left_on,
                   reason = excluded.reason
            """;
    /** Under which code each one stands now. */
    private static final String ROOT = """
            with recursive root (credit_code, surviving) as (
                select credit_code, credit_code from enterprise where merged_into is null
                union all
                select e.credit_code, r.surviving from enterprise e join root r on e.merged_into = r.credit_code)
            """;

    private static final String VERSION = ROOT + """
            select l.id, l.kind, l.title, l.year, l.document_number, l.published_on, l.released,
                   count(e.name) entries,
                   count(distinct case when e.credit_code = '' then e.name
                                       else coalesce(r.surviving, e.credit_code) end) enterprises
              from enterprise_list l
              left join enterprise_list_entry e on e.list_id = l.id
                   and (e.left_on is null or e.left_on > cast(? as date))
              left join root r on r.credit_code = e.credit_code
            """;
    private static final String GROUP = " group by l.id order by l.kind, l.published_on desc, l.id desc";

    private final RegisterSql sql;

    ListTable(RegisterSql sql) {
        this.sql = sql;
    }

    /** Writes a version with exactly these entries. */
    void replace(Source source, ListGiven list) {
        long id = save(source, list);
        sql.update("delete from enterprise_list_entry where list_id = ?", id);
        list.entries().forEach(entry -> enter(id, entry));
    }

    /** Writes a version and these entries beside those it has: files come in batches. */
    void add(Source source, ListGiven list) {
        long id = save(source, list);
        list.entries().forEach(entry -> enter(id, entry));
    }

    void remove(Source source) {
        sql.update("delete from enterprise_list where source = ? and source_id = ?", source.system(), source.id());
    }

    private long save(Source source, ListGiven list) {
        ListKind kind = list.kind().isEmpty() ? ListBasis.kindOf(list.title()) : ListKind.valueOf(list.kind());
        return sql.first(
                        SAVE,
                        row -> row.getLong(1),
                        kind.name(),
                        list.title(),
                        list.year(),
                        list.documentNumber(),
                        list.publishedOn(),
                        source.released(),
                        source.system(),
                        source.id())
                .orElseThrow();
    }

    private void enter(long id, Entry entry) {
        sql.update(
                ENTER,
                id,
                RegisteredCode.of(entry.creditCode()).orElse(""),
                entry.name().strip(),
                entry.category().strip(),
                entry.region(),
                entry.enteredOn(),
                entry.leftOn(),
                entry.reason());
    }

    /** All versions, by kind, the newest first. */
    List<ListVersion> versions(LocalDate today) {
        return sql.list(VERSION + GROUP, ListTable::version, today);
    }

    /** One version. */
    Optional<ListVersion> version(long id, LocalDate today) {
        return sql.first(VERSION + " where l.id = ?" + GROUP, ListTable::version, today, id);
    }

    private static ListVersion version(ResultSet row) throws SQLException {
        return new ListVersion(
                row.getLong("id"),
                ListKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getInt("year"),
                row.getString("document_number"),
                row.getObject("published_on", LocalDate.class),
                row.getBoolean("released"),
                row.getLong("enterprises"),
                row.getLong("entries"));
    }

    /** Who is on it, in order of name and category. */
    List<ListLine> lines(long id) {
        return sql.list(
                ROOT + "select e.credit_code, e.name, e.category, e.region, e.entered_on, e.left_on, e.reason,"
                        + " coalesce(r.surviving, e.credit_code)"
                        + " from enterprise_list_entry e left join root r on r.credit_code = e.credit_code"
                        + " where e.list_id = ? order by e.name, e.category",
                row -> new ListLine(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class),
                        row.getString(7),
                        row.getString(8)),
                id);
    }

    /** The memberships of these codes in lists that the public may know, the newest version first. */
    List<Membership> memberships(List<String> codes) {
        return sql.list(
                "select l.kind, l.title, l.year, l.published_on, e.category, e.entered_on, e.left_on, e.reason"
                        + " from enterprise_list_entry e join enterprise_list l on l.id = e.list_id"
                        + " where e.credit_code = any (?) and l.released"
                        + " order by l.published_on desc, l.id desc, e.category",
                row -> new Membership(
                        ListKind.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getInt(3),
                        row.getObject(4, LocalDate.class),
                        row.getString(5),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class),
                        row.getString(8)),
                codes);
    }
}
