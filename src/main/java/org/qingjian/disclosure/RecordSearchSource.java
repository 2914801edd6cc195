package org.qingjian.disclosure;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingjian.search.IndexChange;
import org.qingjian.search.SearchDocument;
import org.qingjian.search.SearchEngine.IndexedVersion;
import org.qingjian.search.SearchRequest;
import org.qingjian.search.SearchSource;
import org.qingjian.shared.database.RowStream;

/** The public records as search reads them, straight from the database and in constant memory. */
@Singleton
@Priority(2)
class RecordSearchSource implements SearchSource {
    static final String HANDLER = "disclosure.search-feed";

    private static final String WAITING = "select min(occurred_at) from outbox_delivery where handler = ?";

    private final AgroalDataSource dataSource;

    RecordSearchSource(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Stream<SearchDocument> all() {
        return RowStream.open(dataSource, SearchRow.ALL, List.of(), SearchRow::document);
    }

    @Override
    public long count() {
        return query("select count(*) from record where state = 'PUBLISHED'", List.of(), row -> row.getLong(1))
                .get(0);
    }

    @Override
    public Stream<IndexChange> changedSince(Instant since) {
        return RowStream.open(dataSource, SearchRow.CHANGED_SINCE, List.of(Timestamp.from(since)), SearchRow::change);
    }

    @Override
    public List<IndexChange> changes(Collection<String> ids) {
        Map<String, IndexChange> known = new HashMap<>();
        for (IndexChange change : query(SearchRow.BY_ID, List.of(ids), SearchRow::change)) {
            known.put(change.id(), change);
        }
        return ids.stream()
                .map(id -> known.getOrDefault(id, new IndexChange.Remove(id, 0)))
                .toList();
    }

    @Override
    public Stream<IndexedVersion> versions() {
        return RowStream.open(
                dataSource,
                "select id, revision from record where state = 'PUBLISHED' order by id collate \"C\"",
                List.of(),
                row -> new IndexedVersion(row.getString(1), row.getLong(2)));
    }

    @Override
    public Found find(SearchRequest request, int offset) {
        PlainLookup lookup = new PlainLookup(request);
        long total = query(lookup.countSql(), lookup.parameters(), row -> row.getLong(1))
                .get(0);
        return new Found(query(lookup.pageSql(offset), lookup.parameters(), SearchRow::document), total);
    }

    @Override
    public Optional<Instant> waitingSince() {
        return query(
                        WAITING,
                        List.of(HANDLER),
                        row -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .get(0);
    }

    private <T> List<T> query(String sql, List<?> parameters, RowStream.Reader<T> reader) {
        return RowStream.list(dataSource, sql, parameters, reader);
    }
}
