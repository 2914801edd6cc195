package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingjian.disclosure.ImportPlan.Present;
import org.qingjian.shared.outbox.Outbox;

/**
 * Takes records that other systems deliver, a batch in one transaction. Delivering the same content again changes
 * nothing; other content makes a new edition; a withdrawn record is never brought back. An EIA case that has moved on to
 * another stage makes another notice of its project, under the same source id.
 */
@ApplicationScoped
public class RecordImport {
    private final BulkRecordStore store;
    private final EditionRedactor redactor;
    private final CheckAnswersBook book;
    private final Outbox outbox;
    private final Clock clock;

    /** Whether delivered records are public at once or wait as drafts. */
    public enum Release {
        DRAFT,
        PUBLISHED
    }

    /**
     * Where a delivery comes from.
     *
     * @param source the delivering system; ids are unique within it
     * @param branch code of the branch that answers for the records
     */
    public record Delivery(String source, String branch, Release release) {}

    RecordImport(BulkRecordStore store, EditionRedactor redactor, CheckAnswersBook book, Outbox outbox, Clock clock) {
        this.store = store;
        this.redactor = redactor;
        this.book = book;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Takes a batch in; the answer has one outcome per row, in order. A source id occurs once in a batch. What is published
     * at once is masked first, and the delivered text goes under seal. What holds something that only a person can judge is
     * held as a draft for review at the desk: nothing unmasked goes live by import.
     */
    @Transactional
    public List<ImportOutcome> take(Delivery delivery, List<IncomingRecord> rows) {
        Map<String, StoredContent> contents = new LinkedHashMap<>();
        rows.forEach(row -> contents.put(row.sourceId(), StoredContent.of(row.content())));
        Map<String, Present> present = store.present(delivery.source(), rows);
        MaskedDelivery masked = MaskedDelivery.of(redactor, delivery, contents, present);
        contents.putAll(masked.shown());
        ImportPlan plan = new ImportPlan(
                delivery,
                clock.instant(),
                present,
                store.numbersTaken(delivery.source(), contents.values()),
                store.projects(delivery.source(), rows, clock.instant()));
        List<ImportOutcome> outcomes = new ArrayList<>(rows.size());
        List<String> ids = store.newRecordNumbers(plan.countNew(contents));
        for (IncomingRecord row : rows) {
            StoredContent content = java.util.Objects.requireNonNull(contents.get(row.sourceId()));
            outcomes.add(plan.add(new ImportPlan.Taken(row, content, masked.isHeld(row.sourceId())), ids));
        }
        store.write(plan);
        keepAnswers(rows, outcomes, plan);
        store.seal(masked.sealed(plan), plan.now());
        outbox.publish(plan.events(), Outbox.Lane.BULK);
        return outcomes;
    }

    private void keepAnswers(List<IncomingRecord> rows, List<ImportOutcome> outcomes, ImportPlan plan) {
        for (int i = 0; i < rows.size(); i++) {
            IncomingRecord row = rows.get(i);
            String recordId = outcomes.get(i).recordId();
            if (recordId != null && !row.answers().equals(CheckAnswers.NONE)) {
                book.add(plan.subjectOf(row, recordId), row.answers(), "import");
            }
        }
    }
}
