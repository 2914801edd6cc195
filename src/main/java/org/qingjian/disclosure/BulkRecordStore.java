package org.qingjian.disclosure;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.ImportPlan.NewEdition;
import org.qingjian.disclosure.ImportPlan.NewRow;
import org.qingjian.disclosure.ImportPlan.Present;
import org.qingjian.shared.database.DatabaseJson;

/**
 * Reads and writes records by the batch, with plain JDBC: an import writes a hundred thousand rows, and an entity for
 * each would cost several times the memory and time. Runs in the caller's transaction.
 */
@Singleton
class BulkRecordStore {
    private static final String PRESENT = """
            select distinct on (r.id) r.source_id, r.id, r.state, r.revision, e.number, e.content_hash, e.state, r.kind,
                   coalesce(s.content_hash, '')
              from record r join edition e on e.record_id = r.id and e.state <> 'DISCARDED'
              left join sealed_original s on s.record_id = e.record_id and s.number = e.number
             where r.source = ? and r.source_id = any (?)
             order by r.id, e.number desc
            """;
    private static final String NUMBERS_TAKEN = """
            select r.kind, e.number_key, r.id
              from edition e join record r on r.id = e.record_id
             where e.number_key = any (?) and e.state = 'LIVE' and r.source <> ?
            """;
    private static final String PROJECT = """
            insert into project (id, source, source_key, name, developer, region, created_at)
            values ('j-' || nextval('project_number'), ?, ?, ?, ?, ?, ?)
            on conflict (source, source_key) do update set name = excluded.name, developer = excluded.developer
            returning source_key, id
            """;
    private static final String RECORD = """
            insert into record (id, kind, source, source_id, project_id, branch, state, revision, created_at, changed_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
            """;
    private static final String TOUCH =
            "update record set state = 'PUBLISHED', revision = ?, changed_at = ?, version = version + 1,"
                    + " kind = case when kind like 'EIA%' then ? else kind end where id = ?";
    private static final String SUPERSEDE =
            "update edition set state = 'SUPERSEDED', version = version + 1 where record_id = ? and state = 'LIVE'";
    private static final String SEAL = """
            insert into sealed_original (record_id, number, content, content_hash, files, redaction_map, sealed_at, sealed_by)
            values (?, ?, ?::jsonb, ?, '[]', ?::jsonb, ?, 'system:import')
            """;
    private static final String DROP_DRAFT =
            "delete from edition where record_id = ? and number = ? and state = 'DRAFT'";

    private final AgroalDataSource dataSource;

    BulkRecordStore(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The record that each delivered row is about, if it is here already: source id → record. */
    Map<String, Present> present(String source, List<IncomingRecord> rows) {
        Map<String, IncomingRecord> delivered = new HashMap<>();
        rows.forEach(row -> delivered.put(row.sourceId(), row));
        return query(PRESENT, statement -> {
            statement.setString(1, source);
            statement.setArray(2, texts(statement, delivered.keySet()));
            Map<String, Present> found = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String id = row.getString(1);
                    IncomingRecord incoming = java.util.Objects.requireNonNull(delivered.get(id));
                    RecordKind here = RecordKind.valueOf(row.getString(8));
                    if (here == incoming.content().kind() || (isAbout(here, incoming) && !found.containsKey(id))) {
                        found.put(id, present(row));
                    }
                }
            }
            return found;
        });
    }

    /**
     * Acceptance, pre-approval and decision are notices of their own (生态环境部令第4号 Articles 22, 23, 27): when a case moves on, the
     * notice that stands is not rewritten. Only what was left open in one delivery and comes in another part of it is the same record.
     */
    private static boolean isAbout(RecordKind here, IncomingRecord incoming) {
        return !here.isEia() || !incoming.content().kind().isEia() || incoming.completes();
    }

    private static Present present(ResultSet row) throws SQLException {
        return new Present(
                row.getString(2),
                RecordState.valueOf(row.getString(3)),
                row.getLong(4),
                row.getInt(5),
                row.getString(6),
                EditionState.valueOf(row.getString(7)),
                row.getString(9));
    }

    /** Live numbers of other sources: kind and number key → record id. */
    Map<String, String> numbersTaken(String source, Collection<StoredContent> contents) {
        List<String> keys = contents.stream()
                .map(StoredContent::numberKey)
                .filter(k -> !k.isEmpty())
                .toList();
        if (keys.isEmpty()) {
            return Map.of();
        }
        return query(NUMBERS_TAKEN, statement -> {
            statement.setArray(1, texts(statement, keys));
            statement.setString(2, source);
            Map<String, String> taken = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    taken.put(row.getString(1) + row.getString(2), row.getString(3));
                }
            }
            return taken;
        });
    }

    /** Finds or makes the projects of the rows: project key → project id. */
    Map<String, String> projects(String source, List<IncomingRecord> rows, Instant now) {
        Map<String, IncomingRecord> byKey = new LinkedHashMap<>();
        for (IncomingRecord row : rows) {
            if (row.project() != null) {
                byKey.put(row.project().key(), row);
            }
        }
        Map<String, String> ids = new HashMap<>();
        for (IncomingRecord row : byKey.values()) {
            query(PROJECT, statement -> project(statement, source, row, now, ids));
        }
        return ids;
    }

    private static int project(
            PreparedStatement statement, String source, IncomingRecord row, Instant now, Map<String, String> ids)
            throws SQLException {
        IncomingRecord.ProjectKey project = java.util.Objects.requireNonNull(row.project());
        statement.setString(1, source);
        statement.setString(2, project.key());
        statement.setString(3, project.name());
        statement.setString(4, project.developer());
        statement.setString(5, row.content().issuer().region());
        statement.setTimestamp(6, Timestamp.from(now));
        try (ResultSet made = statement.executeQuery()) {
            made.next();
            ids.put(made.getString(1), made.getString(2));
        }
        return ids.size();
    }

    List<String> newRecordNumbers(int count) {
        return query("select nextval('record_number') from generate_series(1, ?)", statement -> {
            statement.setInt(1, count);
            List<String> numbers = new ArrayList<>(count);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    numbers.add(row.getString(1));
                }
            }
            return numbers;
        });
    }

    void write(ImportPlan plan) {
        batch(RECORD, plan.created(), (statement, row) -> record(statement, row, plan));
        List<NewEdition> replacing = plan.rewrites();
        batch(DROP_DRAFT, replacing, (statement, edition) -> {
            statement.setString(1, edition.recordId());
            statement.setInt(2, edition.number());
        });
        List<NewEdition> all = new ArrayList<>(plan.editions());
        all.addAll(replacing);
        List<NewEdition> changing =
                all.stream().filter(e -> e.live() && !e.ofNewRecord()).toList();
        batch(SUPERSEDE, changing, (statement, edition) -> statement.setString(1, edition.recordId()));
        batch(EditionRow.INSERT, all, (statement, edition) -> EditionRow.fill(statement, edition, plan.now()));
        batch(TOUCH, changing, (statement, edition) -> {
            statement.setLong(1, edition.revision());
            statement.setTimestamp(2, Timestamp.from(plan.now()));
            statement.setString(3, edition.content().content().kind().name());
            statement.setString(4, edition.recordId());
        });
    }

    private static void record(PreparedStatement statement, NewRow row, ImportPlan plan) throws SQLException {
        boolean live = row.live();
        statement.setString(1, row.recordId());
        statement.setString(2, row.kind().name());
        statement.setString(3, plan.delivery().source());
        statement.setString(4, row.sourceId());
        statement.setString(5, row.projectId());
        statement.setString(6, plan.delivery().branch());
        statement.setString(7, (live ? RecordState.PUBLISHED : RecordState.UNPUBLISHED).name());
        statement.setLong(8, live ? 1 : 0);
        statement.setTimestamp(9, Timestamp.from(plan.now()));
        statement.setTimestamp(10, Timestamp.from(plan.now()));
    }

    void seal(List<MaskedDelivery.Sealed> originals, Instant now) {
        batch(SEAL, originals, (statement, original) -> {
            statement.setString(1, original.recordId());
            statement.setInt(2, original.number());
            statement.setString(
                    3,
                    DatabaseJson.write(RecordContent.class, original.delivered().content()));
            statement.setString(4, original.delivered().hash());
            statement.setString(5, DatabaseJson.write(List.class, original.map()));
            statement.setTimestamp(6, Timestamp.from(now));
        });
    }

    private static Array texts(PreparedStatement statement, Collection<String> values) throws SQLException {
        return statement.getConnection().createArrayOf("text", values.toArray());
    }

    private <T> void batch(String sql, List<T> rows, Filler<T> filler) {
        if (rows.isEmpty()) {
            return;
        }
        query(sql, statement -> {
            for (T row : rows) {
                filler.fill(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    private <T> T query(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("a batch of records could not be read or written", e);
        }
    }

    @FunctionalInterface
    private interface Work<T extends @Nullable Object> {
        T with(PreparedStatement statement) throws SQLException;
    }

    @FunctionalInterface
    private interface Filler<T> {
        void fill(PreparedStatement statement, T row) throws SQLException;
    }
}
