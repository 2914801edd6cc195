package org.qingjian.complaint;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
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

/**
 * The public answers as search reads them. An answer never changes: written anew it gets a new id, so every document has one
 * revision and its removal is the last word. Holds what {@link PublicAnswer} holds and nothing of the case.
 */
@Singleton
@Priority(1)
class AnswerSearchSource implements SearchSource {
    static final String HANDLER = "complaint.answer-search-feed";
    static final String KIND = "ANSWER";

    private static final String PREFIX = "answer-";
    private static final long REVISION = 1;
    private static final int LONGEST_TITLE = 60;
    private static final String COLUMNS =
            "select id, region, question, answer, legal_basis, published_on, published_at from complaint_answer";
    private static final String PUBLIC = " where published_at is not null";
    private static final String GONE = "select id from complaint_answer_withdrawn";
    private static final String WAITING = "select min(occurred_at) from outbox_delivery where handler = ?";

    private final AgroalDataSource dataSource;

    AnswerSearchSource(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    static String documentId(String answerId) {
        return PREFIX + answerId;
    }

    @Override
    public Stream<SearchDocument> all() {
        return RowStream.open(dataSource, COLUMNS + PUBLIC, List.of(), AnswerSearchSource::document);
    }

    @Override
    public long count() {
        return list("select count(*) from complaint_answer" + PUBLIC, List.of(), row -> row.getLong(1))
                .get(0);
    }

    @Override
    public Stream<IndexChange> changedSince(Instant since) {
        List<Timestamp> from = List.of(Timestamp.from(since));
        List<IndexChange> gone = list(GONE + " where at >= ?", from, AnswerSearchSource::removal);
        Stream<IndexChange> put =
                RowStream.open(dataSource, COLUMNS + PUBLIC + " and published_at >= ?", from, AnswerSearchSource::put);
        return Stream.concat(put, gone.stream());
    }

    @Override
    public List<IndexChange> changes(Collection<String> ids) {
        List<String> own = ids.stream()
                .filter(id -> id.startsWith(PREFIX))
                .map(id -> id.substring(PREFIX.length()))
                .toList();
        Map<String, IndexChange> known = new HashMap<>();
        if (!own.isEmpty()) {
            list(GONE + " where id::text = any (?)", List.of(own), AnswerSearchSource::removal)
                    .forEach(change -> known.put(change.id(), change));
            list(COLUMNS + PUBLIC + " and id::text = any (?)", List.of(own), AnswerSearchSource::put)
                    .forEach(change -> known.put(change.id(), change));
        }
        return ids.stream()
                .map(id -> known.getOrDefault(id, new IndexChange.Remove(id, 0)))
                .toList();
    }

    @Override
    public Stream<IndexedVersion> versions() {
        return RowStream.open(
                dataSource,
                "select id from complaint_answer" + PUBLIC + " order by id::text collate \"C\"",
                List.of(),
                row -> new IndexedVersion(documentId(row.getString(1)), REVISION));
    }

    @Override
    public Found find(SearchRequest request, int offset) {
        AnswerLookup lookup = new AnswerLookup(request);
        if (lookup.findsNothing()) {
            return new Found(List.of(), 0);
        }
        String where = PUBLIC + lookup.condition();
        long total = list("select count(*) from complaint_answer" + where, lookup.parameters(), row -> row.getLong(1))
                .get(0);
        String page = " order by published_on desc, id limit " + request.size() + " offset " + offset;
        return new Found(list(COLUMNS + where + page, lookup.parameters(), AnswerSearchSource::document), total);
    }

    @Override
    public Optional<Instant> waitingSince() {
        return list(
                        WAITING,
                        List.of(HANDLER),
                        row -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .get(0);
    }

    private <T> List<T> list(String sql, List<?> parameters, RowStream.Reader<T> reader) {
        return RowStream.list(dataSource, sql, parameters, reader);
    }

    private static IndexChange removal(ResultSet row) throws SQLException {
        return new IndexChange.Remove(documentId(row.getString(1)), REVISION);
    }

    private static IndexChange put(ResultSet row) throws SQLException {
        return new IndexChange.Put(document(row));
    }

    private static SearchDocument document(ResultSet row) throws SQLException {
        String id = row.getString(1);
        String question = row.getString(3);
        return SearchDocument.of(documentId(id), REVISION)
                .kind(KIND)
                .region(row.getString(2))
                .title(title(question))
                .text(String.join("\n", question, row.getString(4), row.getString(5)))
                .date(row.getObject(6, LocalDate.class))
                .publishedAt(row.getTimestamp(7).toInstant())
                .url("/complaints/answers/" + id)
                .build();
    }

    /** The question, or its beginning: a title is also what suggestions are made of. */
    private static String title(String question) {
        String line = question.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }
}
