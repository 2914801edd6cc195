package org.qingjian.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Hibernate logs the message of what the database refused; the values may be somebody's name and number. */
@QuarkusTest
class NoValuesInErrorsTest {
    private static final String PERSON = "金丝雀13800001234";

    @Inject
    AgroalDataSource dataSource;

    @Test
    void a_refused_batch_tells_which_rule_it_broke_and_no_value() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table told (person text constraint told_once unique)");
            try (PreparedStatement insert = connection.prepareStatement("insert into told (person) values (?)")) {
                for (int i = 0; i < 2; i++) {
                    insert.setString(1, PERSON);
                    insert.addBatch();
                }
                assertThatThrownBy(insert::executeBatch)
                        .hasMessageContaining("told_once")
                        .satisfies(NoValuesInErrorsTest::namesNobody);
            } finally {
                statement.execute("drop table told");
            }
        }
    }

    private static void namesNobody(Throwable error) {
        for (Throwable e = error; e != null; e = e.getCause()) {
            assertThat(e.getMessage()).doesNotContain(PERSON);
        }
        for (SQLException e = ((SQLException) error).getNextException(); e != null; e = e.getNextException()) {
            assertThat(e.getMessage()).doesNotContain(PERSON);
        }
    }
}
