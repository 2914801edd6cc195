package org.qingjian.shared.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;

/**
 * Rows for whoever walks a whole table: a stream over a server-side cursor in constant memory, to be closed by the caller, or a
 * list. Parameters are bound by position; a collection becomes an array of text.
 */
public final class RowStream {
    private static final int FETCH = 500;

    private RowStream() {}

    /** Turns the present row into a value. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The rows, read while the stream is read; holds a connection until it is closed. */
    public static <T> Stream<T> open(DataSource dataSource, String sql, List<?> parameters, Reader<T> reader) {
        try {
            Connection connection = dataSource.getConnection();
            return open(connection, sql, parameters, reader);
        } catch (SQLException e) {
            throw new IllegalStateException("the rows could not be read", e);
        }
    }

    private static <T> Stream<T> open(Connection connection, String sql, List<?> parameters, Reader<T> reader)
            throws SQLException {
        boolean ownTransaction = connection.getAutoCommit();
        try {
            if (ownTransaction) {
                connection.setAutoCommit(false); // PostgreSQL streams only inside a transaction
            }
            PreparedStatement statement = connection.prepareStatement(sql);
            statement.setFetchSize(FETCH);
            bind(statement, parameters);
            ResultSet rows = statement.executeQuery();
            return StreamSupport.stream(new Rows<>(rows, reader), false)
                    .onClose(() -> close(connection, statement, ownTransaction));
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** The rows at once, for what is known to be few. */
    public static <T> List<T> list(DataSource dataSource, String sql, List<?> parameters, Reader<T> reader) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the rows could not be read", e);
        }
    }

    private static void bind(PreparedStatement statement, List<?> parameters) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            Object value = parameters.get(i);
            if (value instanceof Collection<?> many) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("text", many.toArray()));
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    private static void close(Connection connection, PreparedStatement statement, boolean ownTransaction) {
        try (connection;
                statement) {
            if (ownTransaction) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a cursor could not be closed", e);
        }
    }

    private static final class Rows<T> extends AbstractSpliterator<T> {
        private final ResultSet rows;
        private final Reader<T> reader;

        Rows(ResultSet rows, Reader<T> reader) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.rows = rows;
            this.reader = reader;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            try {
                if (!rows.next()) {
                    return false;
                }
                action.accept(reader.read(rows));
                return true;
            } catch (SQLException e) {
                throw new IllegalStateException("the rows could not be read", e);
            }
        }
    }
}
