package org.qingjian.disclosure;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.qingjian.document.TextState;

/** The table {@code upload}. Joins the caller's transaction when there is one. */
@Singleton
class UploadStore {
    private static final String INSERT = """
            insert into upload (id, sha256, name, media_type, size, page_count, text_state, findings, uploaded_by, uploaded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SELECT = """
            select sha256, name, media_type, size, page_count, text_state, findings
              from upload where id = ? and uploaded_by = ?
            """;

    private final AgroalDataSource dataSource;

    UploadStore(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    void add(Upload upload, String by, Instant now) {
        AttachedFile file = upload.file();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, upload.id());
            insert.setString(2, file.sha256());
            insert.setString(3, file.name());
            insert.setString(4, file.mediaType());
            insert.setLong(5, file.size());
            insert.setObject(6, file.pages(), Types.INTEGER);
            insert.setString(7, file.textState().name());
            insert.setString(8, file.findingNames());
            insert.setString(9, by);
            insert.setTimestamp(10, Timestamp.from(now));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("upload cannot be written", e);
        }
    }

    /** The upload, when it is this person's. */
    Optional<Upload> find(UUID id, String by) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setObject(1, id);
            select.setString(2, by);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Upload(id, file(row))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("upload cannot be read", e);
        }
    }

    private static AttachedFile file(ResultSet row) throws SQLException {
        return new AttachedFile(
                0,
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getObject(5, Integer.class),
                row.getString(1),
                TextState.valueOf(row.getString(6)),
                AttachedFile.findings(row.getString(7)));
    }

    void remove(UUID id) {
        update("delete from upload where id = ?", id);
    }

    /** Removes what was handed over before this instant; the number of them. */
    int removeBefore(Instant instant) {
        return update("delete from upload where uploaded_at < ?", Timestamp.from(instant));
    }

    private int update(String sql, Object parameter) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, parameter);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("upload cannot be written", e);
        }
    }
}
