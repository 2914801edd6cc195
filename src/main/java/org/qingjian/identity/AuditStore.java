package org.qingjian.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.time.LegalZone;

/** Reads the audit, the newest entry first, one at a time. */
@Singleton
class AuditStore {
    private static final int FETCHED_AT_ONCE = 500;
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;

    /** A statement under construction: conditions with their values. */
    private static final class Conditions {
        private final StringBuilder text = new StringBuilder("select * from audit_entry e where true");
        private final List<Object> values = new ArrayList<>();

        void add(String condition, Object value) {
            text.append(" and ").append(condition);
            values.add(value);
        }

        void addText(String condition, String value) {
            if (!value.isEmpty()) {
                add(condition, value);
            }
        }
    }

    AuditStore(AgroalDataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /**
     * Hands over the entries that match.
     *
     * @param branch only entries of this unit; null = of all
     * @param before only entries with smaller ids
     * @param most as many as that
     */
    void each(AuditQuery query, @Nullable String branch, long before, long most, Consumer<AuditEntry> consumer) {
        Conditions conditions = conditions(query, branch, before);
        String sql = conditions.text.append(" order by e.id desc limit ?").toString();
        conditions.values.add(most);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(FETCHED_AT_ONCE);
            for (int i = 0; i < conditions.values.size(); i++) {
                select.setObject(i + 1, conditions.values.get(i));
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(read(rows));
                }
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the audit could not be read", e);
        }
    }

    private static Conditions conditions(AuditQuery query, @Nullable String branch, long before) {
        Conditions conditions = new Conditions();
        conditions.add("e.id < ?", before);
        if (!query.actor().isEmpty()) {
            conditions.add("e.actor_id in (?, (select a.id::text from account a where a.username = ?))", query.actor());
            conditions.values.add(SignInAttempt.fold(query.actor()));
        }
        conditions.addText(query.action().endsWith(".") ? "starts_with(e.action, ?)" : "e.action = ?", query.action());
        conditions.addText("e.object_type = ?", query.objectType());
        conditions.addText("e.object_id = ?", query.objectId());
        if (branch != null) {
            conditions.add("e.branch = ?", branch);
        }
        if (query.from() != null) {
            conditions.add("e.at >= ?", startOf(query.from()));
        }
        if (query.to() != null) {
            conditions.add("e.at < ?", startOf(query.to().plusDays(1)));
        }
        return conditions;
    }

    private static Timestamp startOf(LocalDate date) {
        return Timestamp.from(date.atStartOfDay(LegalZone.ID).toInstant());
    }

    private AuditEntry read(ResultSet row) throws SQLException, JsonProcessingException {
        return new AuditEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor_id"),
                row.getString("actor_unit"),
                row.getString("branch"),
                row.getString("action"),
                row.getString("object_type"),
                row.getString("object_id"),
                row.getString("reason"),
                json.readValue(row.getString("details"), DETAILS));
    }
}
