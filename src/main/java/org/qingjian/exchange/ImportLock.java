package org.qingjian.exchange;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * One job at a time, whatever the number of nodes: files of one source have to go in in the order in which they were delivered. The lock
 * belongs to a database session, so the database takes it back when the node dies.
 */
@Singleton
class ImportLock {
    private static final String NAME = "hashtext('exchange.import')";

    private final AgroalDataSource dataSource;

    /** The lock while it is held. */
    interface Held extends AutoCloseable {
        @Override
        void close();
    }

    ImportLock(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Empty when another thread or node has it. Not to be called in a transaction. */
    Optional<Held> tryLock() {
        try {
            Connection connection = dataSource.getConnection();
            if (is(connection, "select pg_try_advisory_lock(" + NAME + ")")) {
                return Optional.of(() -> release(connection));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("the import lock could not be asked for", e);
        }
    }

    private static void release(Connection connection) {
        try (connection) {
            is(connection, "select pg_advisory_unlock(" + NAME + ")");
        } catch (SQLException e) {
            throw new IllegalStateException("the import lock could not be given back", e);
        }
    }

    private static boolean is(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
