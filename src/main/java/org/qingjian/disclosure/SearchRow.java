package org.qingjian.disclosure;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingjian.search.IndexChange;
import org.qingjian.search.SearchDocument;
import org.qingjian.shared.database.DatabaseJson;

/** A record with its live edition, as the row that search is made of. */
final class SearchRow {
    private static final String COLUMNS = """
            select r.id, r.revision, r.state, r.source_id, r.kind, e.title, e.document_number, e.party_name, e.credit_code,
                   e.agency, e.region, e.document_date, e.published_at, e.fine, e.summary, e.body, cast(e.details as text), e.number,
                   exists (select 1 from edition_file f where f.record_id = e.record_id and f.number = e.number)
              from record r left join edition e on e.record_id = r.id and e.state = 'LIVE'
            """;

    static final String ALL = COLUMNS + " where r.state = 'PUBLISHED'";
    static final String CHANGED_SINCE = COLUMNS + " where r.changed_at >= ? and r.state <> 'UNPUBLISHED'";
    static final String BY_ID = COLUMNS + " where r.id = any (?)";

    private SearchRow() {}

    static String select(String condition) {
        return COLUMNS + condition;
    }

    static IndexChange change(ResultSet row) throws SQLException {
        return RecordState.PUBLISHED.name().equals(row.getString(3))
                ? new IndexChange.Put(document(row))
                : new IndexChange.Remove(row.getString(1), row.getLong(2));
    }

    static SearchDocument document(ResultSet row) throws SQLException {
        RecordDetails details = DatabaseJson.read(RecordDetails.class, row.getString(17));
        return SearchDocument.of(row.getString(1), row.getLong(2))
                .sourceId(row.getString(4))
                .kind(row.getString(5))
                .title(row.getString(6))
                .number(row.getString(7))
                .party(row.getString(8))
                .creditCode(row.getString(9))
                .agency(row.getString(10))
                .region(row.getString(11))
                .date(Optional.ofNullable(row.getDate(12))
                        .map(Date::toLocalDate)
                        .orElse(null))
                .publishedAt(instant(row.getTimestamp(13)))
                .fine(row.getBigDecimal(14))
                .summary(row.getString(15))
                .penaltyKinds(details instanceof RecordDetails.Penalty penalty ? penalty.kinds() : List.of())
                .violation(violation(details))
                .url(RecordView.urlOf(row.getString(1)))
                .pages(pages(row, details))
                .state(row.getInt(18) > 1 ? SearchDocument.State.CORRECTED : SearchDocument.State.PUBLIC)
                .build();
    }

    private static Instant instant(Timestamp time) {
        return time.toInstant();
    }

    private static String violation(RecordDetails details) {
        if (details instanceof RecordDetails.Penalty penalty) {
            return penalty.violation();
        }
        return details instanceof RecordDetails.Order order ? order.violation() : "";
    }

    /** The text of the record, with the facts that stand only in its fields, then the pages of its files. */
    private static List<SearchDocument.Page> pages(ResultSet row, RecordDetails details) throws SQLException {
        String own = Stream.of(row.getString(16), facts(details))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
        List<SearchDocument.Page> pages = new ArrayList<>();
        if (!own.isEmpty()) {
            pages.add(SearchDocument.Page.of(own));
        }
        if (row.getBoolean(19)) {
            pages.addAll(SearchPages.of(row.getStatement().getConnection(), row.getString(1), row.getInt(18)));
        }
        return pages;
    }

    private static String facts(RecordDetails details) {
        if (details instanceof RecordDetails.Penalty p) {
            return String.join("\n", p.facts(), p.violated(), p.basis(), p.result());
        }
        if (details instanceof RecordDetails.Order o) {
            return String.join("\n", o.basis(), o.measure());
        }
        if (details instanceof RecordDetails.Eia e) {
            return String.join(
                    "\n", e.projectName(), e.place(), e.developer(), e.preparer(), e.outcome(), plain(e.facts()));
        }
        if (details instanceof RecordDetails.Roll roll) {
            return String.join(
                    "\n",
                    roll.entries().stream()
                            .map(entry -> entry.name() + " " + entry.creditCode())
                            .toList());
        }
        if (details instanceof RecordDetails.Inspection i) {
            return String.join("\n", i.batch(), i.objectType(), i.result());
        }
        return details instanceof RecordDetails.Plain p ? plain(p.facts()) : "";
    }

    private static String plain(List<RecordDetails.Fact> facts) {
        return String.join(
                "\n", facts.stream().map(f -> f.label() + " " + f.value()).toList());
    }
}
