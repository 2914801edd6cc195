package org.qingjian.disclosure;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.qingjian.document.DocumentText;
import org.qingjian.document.DocumentText.Page;

/** The table {@code file_page}: text of files, page by page. Joins the caller's transaction when there is one. */
@Singleton
class FilePages {
    private static final String INSERT =
            "insert into file_page (sha256, page, text) values (?, ?, ?) on conflict (sha256, page) do nothing";
    private static final String SELECT = "select page, text from file_page where sha256 = ? order by page";
    private static final String SELECT_ONE = "select page, text from file_page where sha256 = ? and page = ?";
    /** Text of content that no edition and no open form refers to any more. */
    private static final String SWEEP = """
            delete from file_page p
             where not exists (select 1 from edition_file f where f.sha256 = p.sha256)
               and not exists (select 1 from upload u where u.sha256 = p.sha256)
               and not exists (select 1 from sealed_original o, jsonb_array_elements(o.files) f
                                where f ->> 'sha256' = p.sha256)
            """;

    private static final int BATCH = 100;

    private final AgroalDataSource dataSource;

    FilePages(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Keeps the pages of a file; the same content again changes nothing. */
    void keep(String sha256, DocumentText text) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int waiting = 0;
            for (Page page : text.pages()) {
                insert.setString(1, sha256);
                insert.setInt(2, page.number());
                insert.setString(3, page.text().replace("\0", ""));
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("file_page cannot be written", e);
        }
    }

    /** All pages in order. */
    List<Page> of(String sha256) {
        return read(SELECT, sha256, 0);
    }

    /** One page, or nothing. */
    List<Page> of(String sha256, int page) {
        return read(SELECT_ONE, sha256, page);
    }

    int sweep() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement sweep = connection.prepareStatement(SWEEP)) {
            return sweep.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("file_page cannot be swept", e);
        }
    }

    private List<Page> read(String sql, String sha256, int page) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, sha256);
            if (page > 0) {
                select.setInt(2, page);
            }
            List<Page> pages = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    pages.add(new Page(row.getInt(1), row.getString(2)));
                }
            }
            return pages;
        } catch (SQLException e) {
            throw new IllegalStateException("file_page cannot be read", e);
        }
    }
}
