package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.qingjian.complaint.PublishedEnterprise;
import org.qingjian.complaint.PublishedRecord;
import org.qingjian.complaint.PublishedRecords;
import org.qingjian.notation.HanText;

/** Looks up what is public now for the cases that refer to it. */
@Singleton
class RecordsForCases implements PublishedRecords {
    private static final int MOST = 5;
    /** The name as it is used in talk: without the place in front and the legal form behind, three characters at least. */
    private static final String CORE =
            "regexp_replace(regexp_replace(e.party_name, '^(广东省?)?(韶关市?)?([一-龥]{1,2}[市县区])?', ''),"
                    + " '(股份有限公司|有限责任公司|有限公司|公司)$', '')";

    private static final String NAMED =
            "select name, max(code) from (select e.party_name as name, e.credit_code as code, " + CORE
                    + " as core from edition e where e.state = 'LIVE' and e.credit_code <> '' and e.party_kind = 'ORGANISATION'"
                    + " group by e.party_name, e.credit_code) n where position(lower(code) in :t) > 0"
                    + " or (char_length(core) >= 3 and position(lower(core) in :t) > 0)"
                    + " group by name order by char_length(name) desc, name";

    private final RecordRepository records;
    private final EditionRepository editions;
    private final EntityManager em;

    RecordsForCases(RecordRepository records, EditionRepository editions, EntityManager em) {
        this.records = records;
        this.editions = editions;
        this.em = em;
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

    @Override
    public List<PublishedEnterprise> enterprisesIn(String text) {
        List<?> rows = em.createNativeQuery(NAMED, Object[].class)
                .setParameter("t", HanText.fold(text))
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new PublishedEnterprise((String) row[0], (String) row[1]))
                .toList();
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
