package org.qingjian.disclosure;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import org.qingjian.disclosure.ImportPlan.NewEdition;

/** The row of an edition in a bulk insert. */
final class EditionRow {
    static final String INSERT = """
            insert into edition (record_id, number, state, title, document_number, number_key, party_name, party_kind,
                credit_code, representative, agency, handling_unit, region, document_date, fine, summary, body, details,
                content_hash, published_at, created_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, 0)
            """;

    private EditionRow() {}

    static void fill(PreparedStatement row, NewEdition edition, Instant now) throws SQLException {
        RecordContent content = edition.content().content();
        Timestamp at = Timestamp.from(now);
        row.setString(1, edition.recordId());
        row.setInt(2, edition.number());
        row.setString(3, (edition.live() ? EditionState.LIVE : EditionState.DRAFT).name());
        row.setString(4, content.title());
        row.setString(5, content.documentNumber());
        row.setString(6, edition.content().numberKey());
        row.setString(7, content.party().name());
        row.setString(8, content.party().kind().name());
        row.setString(9, content.party().creditCode());
        row.setString(10, content.party().representative());
        row.setString(11, content.issuer().agency());
        row.setString(12, content.issuer().handlingUnit());
        row.setString(13, content.issuer().region());
        LocalDate date = content.date();
        row.setObject(14, date, Types.DATE);
        row.setBigDecimal(15, content.fine());
        row.setString(16, content.summary());
        row.setString(17, content.body());
        row.setString(18, edition.content().detailsJson());
        row.setString(19, edition.content().hash());
        row.setTimestamp(20, edition.live() ? at : null);
        row.setTimestamp(21, at);
    }
}
