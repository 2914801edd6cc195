package org.qingjian.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.IncomingRecord;
import org.qingjian.exchange.ImportProfile.Part;
import org.qingjian.exchange.RowLedger.Entry;
import org.qingjian.exchange.RowLedger.Key;

/**
 * One batch, row by row: which rows say something new, and what record that makes. Knows what earlier deliveries said; writes nothing.
 *
 * <p>A row that says what its last delivery said is unchanged, whatever was done to the record here since. The same id twice in one file
 * is unchanged when both rows say the same, and an error when they do not: which of the two is right is for a person to find out.
 */
final class Takes {
    private final ImportStore.Work work;
    private final ImportProfile profile;
    private final Assembly assembly;
    private final Map<Key, Entry> ledger;
    private final Map<String, Take> pending = new LinkedHashMap<>();
    private final Set<Key> seen = new LinkedHashSet<>();
    private final List<Remark> remarks = new ArrayList<>();
    private long unchanged;
    private long rejected;

    /** A record to take in, and the row that asks for it. */
    record Take(MappedRow row, Key key, Entry entry, IncomingRecord record) {}

    Takes(ImportStore.Work work, ImportProfile profile, Map<Key, Entry> ledger) {
        this.work = work;
        this.profile = profile;
        this.assembly = new Assembly(profile);
        this.ledger = new HashMap<>(ledger);
    }

    void add(MappedRow row) {
        remarks.addAll(row.remarks());
        if (row.isRejected()) {
            rejected++;
            return;
        }
        Key key = new Key(row.part(), row.sourceId());
        byte[] hash = RowLedger.hash(row.fields());
        Entry last = ledger.get(key);
        if (last != null && last.sameAs(hash) && (last.released() || !work.job().publish())) {
            unchanged++;
            seen.add(key);
            ledger.put(
                    key,
                    new Entry(hash, last.fields(), last.released(), work.job().id()));
        } else if (last != null && last.jobId().equals(work.job().id()) && !last.sameAs(hash)) {
            reject(row, "repeated-id", "同一文件中前面已有同一编号、内容不同的一行，请核对哪一行是对的");
        } else {
            take(row, key, hash);
        }
    }

    private void take(MappedRow row, Key key, byte[] hash) {
        IncomingRecord record = assemble(row, key);
        if (record == null) {
            return;
        }
        if (!ledger.containsKey(key) && hasOtherPart(key)) {
            record = record.completing();
        }
        Entry entry = new Entry(
                hash,
                profile.joins() ? row.fields() : null,
                work.job().publish(),
                work.job().id());
        Take earlier = pending.put(row.sourceId(), new Take(row, key, entry, record));
        if (earlier != null) {
            // another part of the same record in the same batch: both rows ask for what they make together
            pending.put(row.sourceId() + "\u0000" + earlier.key().part(), earlier);
        }
        ledger.put(
                key,
                new Entry(hash, row.fields(), work.job().publish(), work.job().id()));
    }

    private boolean hasOtherPart(Key key) {
        return profile.parts().stream().anyMatch(part -> ledger.containsKey(new Key(part.name(), key.sourceId())));
    }

    private @Nullable IncomingRecord assemble(MappedRow row, Key key) {
        try {
            IncomingRecord record = assembly.record(row.sourceId(), joined(row, key));
            if (record.content().title().isEmpty()) {
                reject(row, "no-title", "没有标题，也没有可以代替标题的内容");
                return null;
            }
            return record;
        } catch (IllegalArgumentException | java.time.DateTimeException | java.util.NoSuchElementException e) {
            // a profile that lets a value through which the record cannot hold
            reject(row, "not-a-record", "按导入方案不能组成一份文书，请检查导入方案");
            return null;
        }
    }

    /** The row's fields with those of the other parts of the record; what two parts say differently, the first in the profile says. */
    private Fields joined(MappedRow row, Key key) {
        if (!profile.joins()) {
            return row.fields();
        }
        Fields all = new Fields();
        for (Part part : profile.parts()) {
            Entry entry = ledger.get(new Key(part.name(), row.sourceId()));
            Fields fields = part.name().equals(key.part()) ? row.fields() : entry == null ? null : entry.fields();
            if (fields != null) {
                fields.asMap().forEach(all::putIfEmpty);
            }
        }
        return all;
    }

    private void reject(MappedRow row, String code, String message) {
        remarks.add(Remark.error(row.number(), "", code, message));
        rejected++;
    }

    /** Another source has it: told by the feature that keeps the records. */
    void numberTaken(Take take) {
        reject(take.row(), "number-taken", "另一来源已公开同一文号的文书");
    }

    /** In, but not public: a person has to judge what may be personal in it. */
    void held(Take take) {
        remarks.add(Remark.warning(take.row().number(), "", "held-for-review", "有需要人工判断的个人信息，没有公开，已存为草稿，请送审复核后发布"));
    }

    /** Asked for twice in one batch: only the last of a record's takes is handed on. */
    boolean isSuperseded(Map.Entry<String, Take> take) {
        return !take.getKey().equals(take.getValue().row().sourceId());
    }

    Map<String, Take> pending() {
        return pending;
    }

    Set<Key> seen() {
        return seen;
    }

    List<Remark> remarks() {
        return remarks;
    }

    long unchanged() {
        return unchanged;
    }

    long rejected() {
        return rejected;
    }
}
