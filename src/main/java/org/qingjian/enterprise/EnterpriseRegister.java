package org.qingjian.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingjian.enterprise.Evidence.PermitGiven;
import org.qingjian.enterprise.Evidence.Sighting;
import org.qingjian.enterprise.Evidence.Source;

/** Taking in what published records, registers and lists say about enterprises. Taking the same in again changes nothing. */
@ApplicationScoped
public class EnterpriseRegister {
    private static final String ADD = """
            insert into enterprise (credit_code, name, region, industry, changed_at) values (?, ?, ?, ?, ?)
            on conflict (credit_code) do nothing
            """;
    /** What a register says of district and industry counts for more than where a record was handled. */
    private static final String DESCRIBE = """
            update enterprise
               set region = case when ? <> '' and (? or region = '') then ? else region end,
                   industry = case when ? <> '' then ? else industry end
             where credit_code = ?
            """;

    private static final String SEE = """
            insert into enterprise_sighting (source, source_id, credit_code, name, seen_on, released)
            values (?, ?, ?, ?, ?, ?)
            on conflict (source, source_id, credit_code) do update
               set name = excluded.name, seen_on = excluded.seen_on,
                   released = enterprise_sighting.released or excluded.released
            """;
    private static final String PERMIT = """
            insert into enterprise_permit (source, source_id, credit_code, number, kind, valid_from, valid_to, released)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (source, source_id, credit_code) do update
               set number = excluded.number, kind = excluded.kind, valid_from = excluded.valid_from,
                   valid_to = excluded.valid_to, released = enterprise_permit.released or excluded.released
            """;
    /** The newest name that the public may know is the name; without one, the newest at all. */
    private static final String NAME = """
            update enterprise e set changed_at = ?, name = coalesce(
                (select s.name from enterprise_sighting s where s.credit_code = e.credit_code
                  order by s.released desc, s.seen_on desc, s.source_id desc limit 1), '')
             where credit_code = any (?)
            """;
    /** Of whom nothing is known any more, nothing is kept, unless a decision of the desk stands on it. */
    private static final String SWEEP = """
            delete from enterprise e where credit_code = any (?)
               and not exists (select 1 from enterprise_sighting s where s.credit_code = e.credit_code)
               and not exists (select 1 from enterprise_merge m where e.credit_code in (m.absorbed, m.surviving))
            """;

    private final RegisterSql sql;
    private final ListTable lists;
    private final CoreName cores;
    private final Clock clock;

    EnterpriseRegister(RegisterSql sql, ListTable lists, CoreName cores, Clock clock) {
        this.sql = sql;
        this.lists = lists;
        this.cores = cores;
        this.clock = clock;
    }

    /** A source's word on one enterprise, as it is kept. */
    private record Kept(String system, String id, String code, boolean released) {}

    /** What is to be written, gathered so that a batch costs a few statements. */
    private static final class Rows {
        final List<@Nullable Object[]> added = new ArrayList<>();
        final List<@Nullable Object[]> described = new ArrayList<>();
        final List<@Nullable Object[]> seen = new ArrayList<>();
        final List<@Nullable Object[]> permits = new ArrayList<>();
        final Set<String> touched = new TreeSet<>();
    }

    /** Takes in what sources say, each in place of what it said before. A sighting with an unusable code is passed over. */
    @Transactional
    public void take(List<Evidence> all) {
        List<Kept> kept = kept(all.stream().map(Evidence::source).toList());
        Rows rows = new Rows();
        kept.forEach(row -> rows.touched.add(row.code()));
        clear(kept);
        for (Evidence evidence : all) {
            Source given = evidence.source();
            boolean before = kept.stream().anyMatch(row -> row.released() && isOf(row, given));
            // what the public could know once it may know on: a later trial delivery takes nothing back
            gather(new Source(given.system(), given.id(), given.released() || before), evidence, rows);
        }
        sql.batch(ADD, rows.added);
        sql.batch(DESCRIBE, rows.described);
        sql.batch(SEE, rows.seen);
        sql.batch(PERMIT, rows.permits);
        all.stream()
                .filter(evidence -> evidence.list() != null)
                .forEach(evidence -> lists.replace(evidence.source(), Objects.requireNonNull(evidence.list())));
        settle(rows.touched);
    }

    /** Forgets all that these sources of a system said: their records were withdrawn or have expired. */
    @Transactional
    public void forget(String system, List<String> ids) {
        List<Source> sources =
                ids.stream().map(id -> new Source(system, id, false)).toList();
        List<Kept> kept = kept(sources);
        clear(kept);
        sources.forEach(lists::remove);
        settle(kept.stream().map(Kept::code).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Adds entries to a version of a list, beside those it has: files come in batches. The same again changes nothing. */
    @Transactional
    public void addToList(Source source, Evidence.ListGiven list) {
        lists.add(source, list);
    }

    private static boolean isOf(Kept row, Source source) {
        return row.system().equals(source.system()) && row.id().equals(source.id());
    }

    private List<Kept> kept(List<Source> sources) {
        Map<String, List<String>> bySystem = sources.stream()
                .collect(Collectors.groupingBy(Source::system, Collectors.mapping(Source::id, Collectors.toList())));
        List<Kept> kept = new ArrayList<>();
        bySystem.forEach((system, ids) -> kept.addAll(sql.list(
                "select source_id, credit_code, released from enterprise_sighting where source = ? and source_id = any (?)",
                row -> new Kept(system, row.getString(1), row.getString(2), row.getBoolean(3)),
                system,
                ids)));
        return kept;
    }

    private void clear(List<Kept> kept) {
        List<@Nullable Object[]> sources = kept.stream()
                .map(row -> new @Nullable Object[] {row.system(), row.id()})
                .toList();
        sql.batch("delete from enterprise_sighting where source = ? and source_id = ?", sources);
        sql.batch("delete from enterprise_permit where source = ? and source_id = ?", sources);
    }

    private void gather(Source source, Evidence evidence, Rows rows) {
        Set<String> named = new TreeSet<>();
        for (Sighting sighting : evidence.sightings()) {
            String name = sighting.name().strip();
            String code = RegisteredCode.of(sighting.creditCode()).orElse("");
            if (!code.isEmpty() && !name.isEmpty()) {
                see(source, code, sighting, rows);
                named.add(code);
            }
        }
        for (PermitGiven permit : evidence.permits()) {
            String code = RegisteredCode.of(permit.creditCode()).orElse("");
            if (named.contains(code) && !permit.number().isBlank()) {
                rows.permits.add(new @Nullable Object[] {
                    source.system(),
                    source.id(),
                    code,
                    permit.number().strip(),
                    permit.kind(),
                    permit.validFrom(),
                    permit.validTo(),
                    source.released()
                });
            }
        }
        rows.touched.addAll(named);
    }

    private void see(Source source, String code, Sighting sighting, Rows rows) {
        String name = sighting.name().strip();
        String region = sighting.region();
        String industry = sighting.industry();
        boolean register = !source.system().equals(Evidence.RECORD);
        rows.added.add(new @Nullable Object[] {code, name, region, industry, clock.instant()});
        rows.described.add(new @Nullable Object[] {region, register, region, industry, industry, code});
        rows.seen.add(
                new @Nullable Object[] {source.system(), source.id(), code, name, sighting.seenOn(), source.released()
                });
    }

    private void settle(Set<String> codes) {
        if (!codes.isEmpty()) {
            List<String> touched = List.copyOf(codes);
            sql.update(NAME, clock.instant(), touched);
            cores.workOut(touched);
            sql.update(SWEEP, touched);
        }
    }
}
