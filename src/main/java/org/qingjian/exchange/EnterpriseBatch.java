package org.qingjian.exchange;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingjian.enterprise.EnterpriseRegister;
import org.qingjian.enterprise.Evidence;
import org.qingjian.enterprise.Evidence.Entry;
import org.qingjian.enterprise.Evidence.ListGiven;
import org.qingjian.enterprise.Evidence.PermitGiven;
import org.qingjian.enterprise.Evidence.Sighting;
import org.qingjian.enterprise.Evidence.Source;
import org.qingjian.exchange.ImportJob.Counts;
import org.qingjian.exchange.ImportProfile.Target;
import org.qingjian.exchange.RowLedger.Key;
import org.qingjian.notation.CreditCode;
import org.qingjian.shared.time.LegalZone;

/**
 * Takes one batch of rows into the register of enterprises, or into versions of lists, inside the caller's transaction. A code with a
 * wrong check digit is an error here: what goes into the register is new data (GB 32100-2015).
 */
@Singleton
class EnterpriseBatch {
    private final EnterpriseRegister register;
    private final RowLedger ledger;
    private final Clock clock;

    /** A batch as it is read. */
    private static final class Batch {
        final Map<Key, RowLedger.Entry> entries = new LinkedHashMap<>();
        final Set<Key> seen = new LinkedHashSet<>();
        final List<Remark> remarks = new ArrayList<>();
        final List<MappedRow> changed = new ArrayList<>();
        long created;
        long updated;
        long unchanged;
        long rejected;
    }

    EnterpriseBatch(EnterpriseRegister register, RowLedger ledger, Clock clock) {
        this.register = register;
        this.ledger = ledger;
        this.clock = clock;
    }

    BatchImport.Result take(ImportStore.Work work, ImportProfile profile, List<MappedRow> rows) {
        List<String> ids = rows.stream()
                .filter(row -> !row.isRejected())
                .map(EnterpriseBatch::id)
                .distinct()
                .toList();
        Map<Key, RowLedger.Entry> last = ledger.load(profile.source(), ids);
        Batch batch = new Batch();
        rows.forEach(row -> sort(work, last, batch, row, profile.target()));
        boolean released = work.job().publish();
        if (profile.target() == Target.LISTS) {
            lists(profile, batch.changed, released);
        }
        register.take(batch.changed.stream()
                .map(row -> evidence(profile, row, released))
                .toList());
        ledger.save(profile.source(), batch.entries);
        ledger.seen(profile.source(), work.job().id(), batch.seen);
        long warnings =
                batch.remarks.stream().filter(remark -> !remark.isError()).count();
        return new BatchImport.Result(
                new Counts(rows.size(), batch.created, batch.updated, batch.unchanged, batch.rejected, warnings),
                batch.remarks);
    }

    private static void sort(
            ImportStore.Work work, Map<Key, RowLedger.Entry> last, Batch batch, MappedRow row, Target target) {
        batch.remarks.addAll(row.remarks());
        Remark wrong = row.isRejected() ? null : wrong(row, target);
        if (wrong != null) {
            batch.remarks.add(wrong);
        }
        Key key = new Key(row.part(), id(row));
        byte[] hash = RowLedger.hash(row.fields());
        RowLedger.@Nullable Entry before = batch.entries.getOrDefault(key, last.get(key));
        boolean publish = work.job().publish();
        if (row.isRejected() || wrong != null) {
            batch.rejected++;
        } else if (before != null && before.sameAs(hash) && (before.released() || !publish)) {
            batch.unchanged++;
            batch.seen.add(key);
        } else if (batch.entries.containsKey(key)) {
            batch.remarks.add(Remark.error(row.number(), "", "repeated-id", "同一文件中前面已有同一编号、内容不同的一行，请核对哪一行是对的"));
            batch.rejected++;
        } else {
            if (before == null) {
                batch.created++;
            } else {
                batch.updated++;
            }
            batch.changed.add(row);
            batch.entries.put(
                    key, new RowLedger.Entry(hash, null, publish, work.job().id()));
        }
    }

    /** An enterprise has a row for each permit, and on a list one for each category. */
    private static String id(MappedRow row) {
        Fields fields = row.fields();
        return row.sourceId() + "|" + fields.get("enterprise.permitNumber") + fields.get("enterprise.category");
    }

    private static @Nullable Remark wrong(MappedRow row, Target target) {
        String code = row.fields().get("party.creditCode");
        boolean may = code.isEmpty() && target == Target.LISTS;
        if (!may && !CreditCode.parseStrict(code).isOk()) {
            return Remark.error(row.number(), "", "credit-code.check-digit", "统一社会信用代码的校验位不符，不能进入企业名册");
        }
        LocalDate from = row.fields().date("enterprise.validFrom");
        LocalDate to = row.fields().date("enterprise.validTo");
        return from != null && to != null && to.isBefore(from)
                ? Remark.error(row.number(), "", "date.order", "截止日期早于起始日期")
                : null;
    }

    private Evidence evidence(ImportProfile profile, MappedRow row, boolean released) {
        Fields fields = row.fields();
        boolean list = profile.target() == Target.LISTS;
        LocalDate seenOn = fields.date(list ? "date" : "enterprise.asOf");
        Sighting sighting = new Sighting(
                fields.get("party.creditCode"),
                fields.get("party.name"),
                fields.get("region"),
                fields.get("enterprise.industry"),
                Objects.requireNonNullElseGet(seenOn, () -> LegalZone.today(clock)));
        List<PermitGiven> permits = fields.has("enterprise.permitNumber")
                ? List.of(new PermitGiven(
                        fields.get("party.creditCode"),
                        fields.get("enterprise.permitNumber"),
                        fields.get("enterprise.permitKind"),
                        fields.date("enterprise.validFrom"),
                        fields.date("enterprise.validTo")))
                : List.of();
        return new Evidence(new Source(profile.source(), id(row), released), List.of(sighting), permits, null);
    }

    /** Rows of one kind, year and day are one version, whatever batch or file they come in. */
    private void lists(ImportProfile profile, List<MappedRow> rows, boolean released) {
        Map<String, List<MappedRow>> versions = new LinkedHashMap<>();
        rows.forEach(row -> versions.computeIfAbsent(version(row.fields()), id -> new ArrayList<>())
                .add(row));
        versions.forEach((id, members) -> register.addToList(
                new Source(profile.source(), id, released),
                list(
                        members.get(0).fields(),
                        members.stream().map(EnterpriseBatch::entry).toList())));
    }

    private static String version(Fields fields) {
        return fields.get("enterprise.list") + "|" + fields.get("title") + "|" + fields.get("date");
    }

    private static ListGiven list(Fields fields, List<Entry> entries) {
        LocalDate published = Objects.requireNonNull(fields.date("date"));
        String year = fields.get("enterprise.year");
        return new ListGiven(
                fields.get("enterprise.list"),
                fields.get("title"),
                year.isEmpty() ? published.getYear() : Integer.parseInt(year),
                fields.get("documentNumber"),
                published,
                entries);
    }

    private static Entry entry(MappedRow row) {
        Fields fields = row.fields();
        return new Entry(
                fields.get("party.creditCode"),
                fields.get("party.name"),
                fields.get("enterprise.category"),
                fields.get("region"),
                fields.date("enterprise.validFrom"),
                fields.date("enterprise.validTo"),
                fields.get("enterprise.reason"));
    }
}
