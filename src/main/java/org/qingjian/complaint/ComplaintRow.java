package org.qingjian.complaint;

import java.util.List;
import org.qingjian.shared.database.DatabaseJson;
import org.qingjian.shared.database.DirectWrites;

/**
 * A new case as the row that it begins with. Written without Hibernate, which took a third of the time of a filing; what is not
 * here begins with the default of its column. Only for a case that nobody goes on with in the same transaction.
 */
final class ComplaintRow {
    private static final String INSERT = """
            insert into complaint (id, number, secret_mark, identity, state, sealed, branch, co_signers,
                                   kind, medium, text, occurred, place, region, latitude, longitude, credit_code, accused, answers,
                                   channel, source, source_id, source_reply, received_at, received_on, letter_due,
                                   clocks, due_on, due_clock, due_provisional)
            values (?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb,
                    ?, ?, ?, ?, ?, ?, ?,
                    ?::jsonb, ?, ?, ?)
            """;

    private ComplaintRow() {}

    static void insert(DirectWrites writes, Complaint c) {
        Matter matter = c.matter();
        Provenance from = c.provenance();
        Object[] row = {
            c.id(),
            c.number(),
            c.secretMark(),
            c.identity().name(),
            c.state().name(),
            c.isSealed(),
            c.branch(),
            c.coSigners(),
            matter.kind().name(),
            matter.medium().name(),
            matter.text(),
            matter.occurred(),
            matter.place(),
            matter.region(),
            matter.latitude(),
            matter.longitude(),
            matter.creditCode(),
            matter.accused(),
            DatabaseJson.write(Answers.class, matter.answers()),
            from.channel().name(),
            from.source(),
            from.sourceId(),
            from.sourceReply(),
            from.receivedAt(),
            from.receivedOn(),
            from.letterDue(),
            DatabaseJson.write(Clocks.class, c.clocks()),
            c.dueOn(),
            c.dueClock(),
            c.isDueProvisional()
        };
        writes.execute(INSERT, List.<Object[]>of(row));
    }
}
