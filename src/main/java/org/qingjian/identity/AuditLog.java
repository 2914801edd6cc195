package org.qingjian.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who did what to what, and why: signing in, reading what is protected, changes, exports. Written in the caller's
 * transaction, so an action and its entry happen together or not at all. Nothing here can be changed or removed, which
 * the database enforces; a chain of hashes shows if somebody did it past the database's rules.
 *
 * <p>Never give it personal data or the content of a complaint: ids, kinds and counts say enough.
 */
@ApplicationScoped
public class AuditLog {
    private static final String INSERT = """
            insert into audit_entry (at, actor_id, actor_unit, branch, action, object_type, object_id, reason, details)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;
    private final Clock clock;

    /**
     * One thing that was done.
     *
     * @param action stable name, feature first: {@code record.published}, {@code account.role-granted}
     * @param objectType what kind of thing: {@code record}, {@code account}
     * @param objectId which one
     * @param reason what the person gave as a reason; empty where none is asked for
     * @param details small facts without personal data
     */
    public record Action(
            String action, String objectType, String objectId, String reason, Map<String, String> details) {
        public Action {
            details = Map.copyOf(details);
        }

        /** An action that needs no reason and no details. */
        public static Action of(String action, String objectType, String objectId) {
            return new Action(action, objectType, objectId, "", Map.of());
        }

        public Action because(String why) {
            return new Action(action, objectType, objectId, why, details);
        }

        public Action with(String name, String value) {
            Map<String, String> more = new TreeMap<>(details);
            more.put(name, value);
            return new Action(action, objectType, objectId, reason, more);
        }
    }

    AuditLog(AgroalDataSource dataSource, ObjectMapper json, Clock clock) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
    }

    /** Adds an entry, in the caller's transaction or its own. */
    @Transactional
    public void record(Actor actor, Action action) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setTimestamp(1, Timestamp.from(clock.instant()));
            insert.setString(2, actor.id());
            insert.setString(3, actor.unit());
            insert.setString(4, actor.branch() == null ? null : actor.branch().code());
            insert.setString(5, action.action());
            insert.setString(6, action.objectType());
            insert.setString(7, action.objectId());
            insert.setString(8, action.reason());
            insert.setString(9, json.writeValueAsString(action.details()));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the audit could not be written", e);
        }
    }
}
