package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.qingjian.complaint.PublishedRecord;
import org.qingjian.complaint.PublishedRecords;

/** Looks up what is public now for the cases that refer to it. */
@Singleton
class RecordsForCases implements PublishedRecords {
    private final RecordRepository records;
    private final EditionRepository editions;

    RecordsForCases(RecordRepository records, EditionRepository editions) {
        this.records = records;
        this.editions = editions;
    }

    @Override
    public Optional<PublishedRecord> find(String numberOrId) {
        String asked = numberOrId.strip();
        Optional<DisclosedRecord> byId =
                records.visible(asked).filter(record -> record.state() == RecordState.PUBLISHED);
        return byId.flatMap(record -> editions.live(record.id()))
                .or(() -> byNumber(asked))
                .map(this::published);
    }

    private Optional<Edition> byNumber(String number) {
        String key = StoredContent.keyOf(number);
        List<Edition> found = key.isEmpty() ? List.of() : editions.liveWithNumber(key);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private PublishedRecord published(Edition edition) {
        RecordKind kind = records.findById(edition.recordId()).kind();
        RecordContent content = edition.content(kind);
        return new PublishedRecord(
                edition.recordId(), content.title(), content.documentNumber(), RecordView.urlOf(edition.recordId()));
    }
}
