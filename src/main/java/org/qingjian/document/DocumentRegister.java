package org.qingjian.document;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The table {@code document_file}. Joins the caller's transaction when there is one. */
@Singleton
class DocumentRegister {
    private static final String INSERT = "insert into document_file (sha256, size, media_type, state, page_count,"
            + " stored_at, offered_at) values (?, ?, ?, ?, ?, ?, ?) on conflict (sha256) do nothing";
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
            insert.setObject(7, file.storedAt().atOffset(ZoneOffset.UTC));
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

    /** Notes that somebody handed the content over again; false when it is not kept any more. */
    boolean offeredAgain(String sha256, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update document_file set offered_at = ? where sha256 = ?")) {
            update.setObject(1, now.atOffset(ZoneOffset.UTC));
            update.setString(2, sha256);
            return update.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("document_file cannot be written", e);
        }
    }

    /** The next hashes, in order, of content that nobody has handed over since. */
    List<String> notOfferedSince(Instant instant, String after, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select sha256 from document_file where offered_at < ? and sha256 > ? order by sha256 limit ?")) {
            select.setObject(1, instant.atOffset(ZoneOffset.UTC));
            select.setString(2, after);
            select.setInt(3, most);
            return strings(select);
        } catch (SQLException e) {
            throw new IllegalStateException("document_file cannot be read", e);
        }
    }

    /**
     * Removes a row unless somebody handed the content over meanwhile.
     *
     * @param bytes removes the bytes; whoever hands the content over at this moment waits until both are gone
     */
    @Transactional
    boolean remove(String sha256, Instant notOfferedSince, Runnable bytes) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from document_file where sha256 = ? and offered_at < ?")) {
            delete.setString(1, sha256);
            delete.setObject(2, notOfferedSince.atOffset(ZoneOffset.UTC));
            boolean removed = delete.executeUpdate() > 0;
            if (removed) {
                bytes.run();
            }
            return removed;
        } catch (SQLException e) {
            throw new IllegalStateException("document_file cannot be written", e);
        }
    }

    /** All other tables with a column for a hash of content. */
    List<String> tablesWithHashes() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select distinct table_name from information_schema.columns
                         where table_schema = current_schema() and column_name like '%sha256'
                           and table_name <> 'document_file' order by table_name""")) {
            return strings(select);
        } catch (SQLException e) {
            throw new IllegalStateException("the catalogue cannot be read", e);
        }
    }

    private static List<String> strings(PreparedStatement select) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1).strip());
            }
        }
        return found;
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
