package org.qingjian.disclosure;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;

/** Finds the EIA project that a notice belongs to by name and developer, or makes it. */
@Singleton
public class Projects {
    private static final String SOURCE = "desk";
    private static final String FIND =
            "select id from project where name = ? and developer = ? order by created_at, id limit 1";
    private static final String MAKE = """
            insert into project (id, source, source_key, name, developer, region, created_at)
            values ('j-' || nextval('project_number'), ?, ?, ?, ?, ?, ?)
            on conflict (source, source_key) do update set name = project.name
            returning id
            """;

    private final AgroalDataSource dataSource;
    private final Clock clock;

    Projects(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Id of the project; nothing for a record that is no EIA notice. Joins the caller's transaction. */
    public Optional<String> of(RecordContent content) {
        if (!(content.details() instanceof RecordDetails.Eia eia)
                || eia.projectName().isEmpty()) {
            return Optional.empty();
        }
        try (Connection connection = dataSource.getConnection()) {
            Optional<String> known = found(connection, eia);
            return known.isPresent()
                    ? known
                    : Optional.of(made(connection, eia, content.issuer().region()));
        } catch (SQLException e) {
            throw new IllegalStateException("project cannot be found or made", e);
        }
    }

    private static Optional<String> found(Connection connection, RecordDetails.Eia eia) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, eia.projectName());
            find.setString(2, eia.developer());
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private String made(Connection connection, RecordDetails.Eia eia, String region) throws SQLException {
        try (PreparedStatement make = connection.prepareStatement(MAKE)) {
            make.setString(1, SOURCE);
            make.setString(2, eia.projectName() + "\n" + eia.developer());
            make.setString(3, eia.projectName());
            make.setString(4, eia.developer());
            make.setString(5, region);
            make.setTimestamp(6, Timestamp.from(clock.instant()));
            try (ResultSet row = make.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
