package org.qingjian.exchange;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Fills a statement's places from the left. */
final class Arguments {
    private final PreparedStatement statement;
    private int next = 1;

    Arguments(PreparedStatement statement) {
        this.statement = statement;
    }

    Arguments add(@Nullable Object value) throws SQLException {
        statement.setObject(next++, value);
        return this;
    }

    int update() throws SQLException {
        return statement.executeUpdate();
    }

    ResultSet query() throws SQLException {
        return statement.executeQuery();
    }
}
