package org.qingjian.exchange;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingjian.disclosure.ImportOutcome;
import org.qingjian.disclosure.RecordImport;
import org.qingjian.disclosure.RecordImport.Delivery;
import org.qingjian.disclosure.RecordImport.Release;
import org.qingjian.exchange.ImportJob.Counts;
import org.qingjian.exchange.RowLedger.Entry;
import org.qingjian.exchange.RowLedger.Key;
import org.qingjian.exchange.Takes.Take;

/** Takes one batch of rows in, inside the caller's transaction: records and ledger, complaints, or entries of the register, together or not at all. */
@Singleton
class BatchImport {
    private final RecordImport records;
    private final ComplaintBatch complaints;
    private final EnterpriseBatch enterprises;
    private final RowLedger ledger;

    /** What became of a batch. */
    record Result(Counts counts, List<Remark> remarks) {}

    BatchImport(RecordImport records, ComplaintBatch complaints, EnterpriseBatch enterprises, RowLedger ledger) {
        this.records = records;
        this.complaints = complaints;
        this.enterprises = enterprises;
        this.ledger = ledger;
    }

    Result take(ImportStore.Work work, ImportProfile profile, List<MappedRow> rows) {
        switch (profile.target()) {
            case COMPLAINTS -> {
                return complaints.take(work, profile, rows);
            }
            case ENTERPRISES, LISTS -> {
                return enterprises.take(work, profile, rows);
            }
            case RECORDS -> {
                return takeRecords(work, profile, rows);
            }
        }
        throw new IllegalStateException(profile.target().name());
    }

    private Result takeRecords(ImportStore.Work work, ImportProfile profile, List<MappedRow> rows) {
        List<String> ids = rows.stream()
                .filter(row -> !row.isRejected())
                .map(MappedRow::sourceId)
                .distinct()
                .toList();
        Takes takes = new Takes(work, profile, ledger.load(profile.source(), ids));
        rows.forEach(takes::add);
        Release release = work.job().publish() ? Release.PUBLISHED : Release.DRAFT;
        return finish(work, profile, rows.size(), takes, release);
    }

    private Result finish(ImportStore.Work work, ImportProfile profile, int read, Takes takes, Release release) {
        List<Take> asked = new ArrayList<>();
        long updated = 0;
        Map<Key, Entry> entries = new LinkedHashMap<>();
        for (Map.Entry<String, Take> take : takes.pending().entrySet()) {
            if (takes.isSuperseded(take)) {
                updated++;
                entries.put(take.getValue().key(), take.getValue().entry());
            } else {
                asked.add(take.getValue());
            }
        }
        List<ImportOutcome> outcomes = records.take(
                new Delivery(profile.source(), work.job().branch(), release),
                asked.stream().map(Take::record).toList());
        long created = 0;
        long unchanged = takes.unchanged();
        for (int i = 0; i < asked.size(); i++) {
            switch (outcomes.get(i).status()) {
                case CREATED -> created++;
                case UPDATED -> updated++;
                case UNCHANGED -> unchanged++;
                case NUMBER_TAKEN -> {
                    takes.numberTaken(asked.get(i));
                    continue;
                }
            }
            if (outcomes.get(i).held()) {
                takes.held(asked.get(i));
            }
            entries.put(asked.get(i).key(), asked.get(i).entry());
        }
        ledger.save(profile.source(), entries);
        ledger.seen(profile.source(), work.job().id(), takes.seen());
        long warnings =
                takes.remarks().stream().filter(remark -> !remark.isError()).count();
        return new Result(new Counts(read, created, updated, unchanged, takes.rejected(), warnings), takes.remarks());
    }
}
