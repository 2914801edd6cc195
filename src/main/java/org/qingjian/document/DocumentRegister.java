package org.qingjian.document;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The table {@code document_file}. Joins the caller's transaction when there is one. */
@Singleton
class DocumentRegister {
    private static final String INSERT = "insert into document_file (sha256, size, media_type, state, page_count,"
            + " stored_at) values (?, ?, ?, ?, ?, ?) on conflict (sha256) do nothing";
    private static final String SELECT =
            "select size, media_type, state, page_count, stored_at from document_file where sha256 = ?";

    private final DataSource database;

    DocumentRegister(DataSource database) {
        this.database = database;
    }

    void add(StoredDocument file) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, file.sha256());
            insert.setLong(2, file.size());
            insert.setString(3, file.type().mediaType());
            insert.setString(4, file.state().name());
            insert.setObject(5, file.pageCount(), Types.INTEGER);
            insert.setObject(6, file.storedAt().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("document_file cannot be written", e);
        }
    }

    /** The row, with {@code displayName} generated. */
    Optional<StoredDocument> find(String sha256) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, sha256);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(document(sha256, row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("document_file cannot be read", e);
        }
    }

    private static StoredDocument document(String sha256, ResultSet row) throws SQLException {
        DocumentType type =
                DocumentType.ofMediaType(row.getString("media_type")).orElseThrow();
        Instant storedAt = row.getObject("stored_at", OffsetDateTime.class).toInstant();
        return new StoredDocument(
                sha256,
                row.getLong("size"),
                type,
                SafeName.generated(sha256, type),
                TextState.valueOf(row.getString("state")),
                row.getObject("page_count", Integer.class),
                storedAt);
    }

    boolean remove(String sha256) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from document_file where sha256 = ?")) {
            delete.setString(1, sha256);
            return delete.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("document_file cannot be written", e);
        }
    }

    /** Hashes of all rows, one at a time, in order. */
    void each(Consumer<String> visitor) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select sha256 from document_file order by sha256");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                visitor.accept(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("document_file cannot be read", e);
        }
    }
}
