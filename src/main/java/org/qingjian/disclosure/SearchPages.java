package org.qingjian.disclosure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.qingjian.search.SearchDocument;

/** The pages of an edition's files as search may know them: of the live edition only, and not more than a book. */
final class SearchPages {
    /** Characters of all files of one record that are searched; what is behind them is found by opening the file. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private static final String SELECT = """
            select position, page, text
              from (select f.position, p.page, p.text,
                           sum(length(p.text)) over (order by f.position, p.page) as so_far
                      from edition_file f
                      join edition e on e.record_id = f.record_id and e.number = f.number and e.state = 'LIVE'
                      join file_page p on p.sha256 = f.sha256
                     where f.record_id = ? and f.number = ? and p.text <> '') pages
             where so_far <= ?
             order by position, page
            """;

    private SearchPages() {}

    static List<SearchDocument.Page> of(Connection connection, String recordId, int edition) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, recordId);
            select.setInt(2, edition);
            select.setInt(3, MOST_CHARACTERS);
            List<SearchDocument.Page> pages = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    int page = row.getInt(2);
                    String url = PublicFile.pageUrl(recordId, edition, row.getInt(1), page);
                    pages.add(new SearchDocument.Page(page, row.getString(3), url));
                }
            }
            return pages;
        }
    }
}
