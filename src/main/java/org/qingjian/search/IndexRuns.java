package org.qingjian.search;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingjian.search.IndexRun.Drift;
import org.qingjian.search.IndexRun.Result;
import org.qingjian.search.IndexRun.State;
import org.qingjian.search.IndexRun.Task;

/**
 * The table of index runs, and the lock that lets one run at a time through, whatever the number of nodes. The lock is the
 * database session's, so the database takes it back when the node dies; a run that is open while nobody holds the lock was
 * interrupted.
 */
@Singleton
class IndexRuns {
    private static final String LOCK = "hashtext('search.index-run')";
    private static final String START =
            "insert into index_run (task, state, started_by, started_at) values (?, 'RUNNING', ?, ?)";
    private static final String FINISH = """
            update index_run
               set state = ?, finished_at = ?, documents = ?, expected = ?, missing = ?, stale = ?, surplus = ?
             where id = ?
            """;
    private static final String INTERRUPTED =
            "update index_run set state = 'INTERRUPTED', finished_at = ? where state = 'RUNNING'";
    private static final String NEWEST = """
            select id, task, state, started_by, started_at, finished_at, documents, expected, missing, stale, surplus
              from index_run order by id desc limit ?
            """;

    private final AgroalDataSource dataSource;

    IndexRuns(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A run that is under way; closing it lets the next one through. */
    static final class Started implements AutoCloseable {
        private final Connection connection;
        private final long id;

        private Started(Connection connection, long id) {
            this.connection = connection;
            this.id = id;
        }

        void finish(Result result, Instant now) {
            Drift drift = result.drift();
            try (PreparedStatement statement = connection.prepareStatement(FINISH)) {
                statement.setString(1, result.state().name());
                statement.setTimestamp(2, Timestamp.from(now));
                statement.setObject(3, result.documents());
                statement.setObject(4, result.expected());
                statement.setObject(5, drift == null ? null : drift.missing());
                statement.setObject(6, drift == null ? null : drift.stale());
                statement.setObject(7, drift == null ? null : drift.surplus());
                statement.setLong(8, id);
                statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException("the end of an index run could not be written", e);
            }
        }

        @Override
        public void close() {
            try (connection) {
                ask(connection, "select pg_advisory_unlock(" + LOCK + ")");
            } catch (SQLException e) {
                throw new IllegalStateException("the lock of an index run could not be given back", e);
            }
        }
    }

    /** Empty when another run is under way. Not to be called in a transaction. */
    Optional<Started> start(Task task, String startedBy, Instant now) {
        try {
            Connection connection = dataSource.getConnection();
            try {
                if (ask(connection, "select pg_try_advisory_lock(" + LOCK + ")")) {
                    interrupt(connection, now);
                    return Optional.of(new Started(connection, insert(connection, task, startedBy, now)));
                }
                connection.close();
                return Optional.empty();
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("an index run could not be started", e);
        }
    }

    List<IndexRun> newest(int most) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(NEWEST)) {
            statement.setInt(1, most);
            List<IndexRun> runs = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    runs.add(run(row));
                }
            }
            return runs;
        } catch (SQLException e) {
            throw new IllegalStateException("the index runs could not be read", e);
        }
    }

    private static void interrupt(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INTERRUPTED)) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.executeUpdate();
        }
    }

    private static long insert(Connection connection, Task task, String startedBy, Instant now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(START, Statement.RETURN_GENERATED_KEYS)) {
            statement.setString(1, task.name());
            statement.setString(2, startedBy);
            statement.setTimestamp(3, Timestamp.from(now));
            statement.executeUpdate();
            try (ResultSet key = statement.getGeneratedKeys()) {
                key.next();
                return key.getLong("id");
            }
        }
    }

    private static boolean ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static IndexRun run(ResultSet row) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        Long missing = number(row, "missing");
        return new IndexRun(
                row.getLong("id"),
                Task.valueOf(row.getString("task")),
                State.valueOf(row.getString("state")),
                row.getString("started_by"),
                row.getTimestamp("started_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                number(row, "documents"),
                number(row, "expected"),
                missing == null ? null : new Drift(missing, row.getLong("stale"), row.getLong("surplus")));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
