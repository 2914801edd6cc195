package org.qingjian.exchange;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Something done with one prepared statement. */
@FunctionalInterface
interface SqlWork<T extends @Nullable Object> {
    T with(PreparedStatement statement) throws SQLException;

    static <T extends @Nullable Object> T in(AgroalDataSource dataSource, String sql, SqlWork<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the import's tables could not be read or written", e);
        }
    }
}
