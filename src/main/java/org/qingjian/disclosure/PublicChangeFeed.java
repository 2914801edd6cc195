package org.qingjian.disclosure;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Numbers what the public sees happen to records. The dispatcher lets one node at a time in here and commits a batch before the next
 * begins, so numbers become visible in their order and without a gap: the highest one is a safe mark for readers. The primary key
 * would stop a second writer rather than let it through.
 */
@Singleton
class PublicChangeFeed implements RecordChanged.Handler {
    /**
     * The edition that was released at that moment; of what is gone the last that was seen, and nothing of its content. What is
     * heard after something later about the same record (the desk is heard before bulk imports) is told no more: nobody who
     * follows may put back what is withdrawn.
     */
    private static final String ADD = """
            insert into public_change (seq, record_id, revision, kind, change, edition, content_hash, occurred_at)
            select (select coalesce(max(seq), 0) from public_change) + row_number() over (order by t.place),
                   r.id, t.revision, r.kind, t.change, e.number,
                   case when t.change in ('WITHDRAWN', 'ENDED') then null else e.content_hash end,
                   t.at::timestamptz
              from unnest(?::text[], ?::bigint[], ?::text[], ?::text[])
                       with ordinality as t (record_id, revision, change, at, place)
              join record r on r.id = t.record_id
              join lateral (select number, content_hash from edition
                             where record_id = r.id and published_at is not null
                             order by published_at <= t.at::timestamptz + interval '1 millisecond' desc, number desc
                             limit 1) e on true
             where not exists (select 1 from public_change c where c.record_id = r.id and c.revision >= t.revision)
            """;

    private final AgroalDataSource dataSource;

    PublicChangeFeed(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public String name() {
        return "disclosure.changes";
    }

    @Override
    public void handle(List<RecordChanged> events) {
        List<RecordChanged> told = notOvertaken(events);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setArray(1, array(connection, "text", told, RecordChanged::recordId));
            insert.setArray(2, array(connection, "bigint", told, RecordChanged::revision));
            insert.setArray(
                    3,
                    array(
                            connection,
                            "text",
                            told,
                            event -> PublicChange.Change.of(event.change()).name()));
            insert.setArray(
                    4,
                    array(connection, "text", told, event -> event.occurredAt().toString()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the feed of changes could not be written", e);
        }
    }

    /** Without what is heard after something later about the same record, or heard again. */
    private static List<RecordChanged> notOvertaken(List<RecordChanged> events) {
        Map<String, Long> newest = new HashMap<>();
        return events.stream()
                .filter(event -> {
                    Long before = newest.get(event.recordId());
                    newest.merge(event.recordId(), event.revision(), Math::max);
                    return before == null || before < event.revision();
                })
                .toList();
    }

    private static Array array(
            Connection connection, String type, List<RecordChanged> events, Function<RecordChanged, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, events.stream().map(value).toArray());
    }
}
