package org.qingjian.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the last delivery said about every row of a source. Runs in the caller's transaction. */
@Singleton
class RowLedger {
    private static final String LOAD =
            "select part, source_id, hash, fields, released, job_id from import_row where source = ? and source_id = any (?)";
    private static final String SAVE = """
            insert into import_row (source, part, source_id, hash, fields, released, job_id)
            values (?, ?, ?, ?, ?::jsonb, ?, ?)
            on conflict (source, source_id, part) do update
               set hash = excluded.hash, fields = excluded.fields, job_id = excluded.job_id,
                   released = import_row.released or excluded.released
            """;
    private static final String SEEN =
            "update import_row set job_id = ? where source = ? and part = ? and source_id = any (?)";
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<LinkedHashMap<String, String>> FIELDS = new TypeReference<>() {};

    private final AgroalDataSource dataSource;

    /** Which row: a part of a source's record. */
    record Key(String part, String sourceId) {}

    /** What was delivered last; {@code fields} only where several parts make one record. */
    record Entry(byte[] hash, @Nullable Fields fields, boolean released, String jobId) {
        boolean sameAs(byte[] other) {
            return Arrays.equals(hash, other);
        }
    }

    RowLedger(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** All parts of the given ids. */
    Map<Key, Entry> load(String source, Collection<String> sourceIds) {
        return SqlWork.in(dataSource, LOAD, statement -> {
            statement.setString(1, source);
            statement.setArray(2, statement.getConnection().createArrayOf("text", sourceIds.toArray()));
            Map<Key, Entry> entries = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    entries.put(
                            new Key(row.getString(1), row.getString(2)),
                            new Entry(row.getBytes(3), fields(row.getString(4)), row.getBoolean(5), row.getString(6)));
                }
            }
            return entries;
        });
    }

    void save(String source, Map<Key, Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        SqlWork.in(dataSource, SAVE, statement -> {
            for (Map.Entry<Key, Entry> entry : entries.entrySet()) {
                fill(statement, source, entry.getKey(), entry.getValue());
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    private static void fill(PreparedStatement statement, String source, Key key, Entry entry) throws SQLException {
        new Arguments(statement)
                .add(source)
                .add(key.part())
                .add(key.sourceId())
                .add(entry.hash())
                .add(entry.fields() == null ? null : json(entry.fields().asMap()))
                .add(entry.released())
                .add(entry.jobId());
    }

    /** The rows stand in this job's file too, unchanged. */
    void seen(String source, String jobId, Collection<Key> keys) {
        Map<String, List<String>> byPart = new HashMap<>();
        keys.forEach(key -> byPart.computeIfAbsent(key.part(), part -> new java.util.ArrayList<>())
                .add(key.sourceId()));
        byPart.forEach((part, ids) -> SqlWork.in(dataSource, SEEN, statement -> {
            statement.setString(1, jobId);
            statement.setString(2, source);
            statement.setString(3, part);
            statement.setArray(4, statement.getConnection().createArrayOf("text", ids.toArray()));
            return statement.executeUpdate();
        }));
    }

    /** Of the fields, whatever their order. */
    static byte[] hash(Fields fields) {
        try {
            String text = json(new TreeMap<>(fields.asMap()));
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Map<String, String> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("fields are not serialisable", e);
        }
    }

    private static @Nullable Fields fields(@Nullable String json) {
        try {
            return json == null ? null : new Fields(JSON.readValue(json, FIELDS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored fields do not read", e);
        }
    }
}
