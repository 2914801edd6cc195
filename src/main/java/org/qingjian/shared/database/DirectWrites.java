package org.qingjian.shared.database;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Statements without Hibernate, in the caller's transaction, for what is written with every submission: preparing a native query
 * costs several times what the statement does. What Hibernate holds has to be flushed before, where a row depends on it.
 */
@Singleton
public class DirectWrites {
    private final AgroalDataSource dataSource;

    DirectWrites(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Executes a statement once for each row, all in one journey.
     *
     * @param rows the values of the {@code ?}, in order; an {@link Instant} goes into a {@code timestamptz}
     */
    public void execute(String statement, List<Object[]> rows) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (Object[] row : rows) {
                bind(prepared, row);
                prepared.addBatch();
            }
            prepared.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("rows could not be written", e);
        }
    }

    /** The first number of the first row. */
    public long number(String query) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement(query);
                ResultSet row = prepared.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("a number could not be read", e);
        }
    }

    private static void bind(PreparedStatement prepared, Object[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            Object value = row[i] instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : row[i];
            prepared.setObject(i + 1, value);
        }
    }
}
