package org.qingjian.complaint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingjian.shared.database.DirectWrites;

@Singleton
class ComplaintRepository implements PanacheRepositoryBase<Complaint, UUID> {
    private static final int NUMBER_DIGITS = 6;

    private final DirectWrites writes;

    ComplaintRepository(DirectWrites writes) {
        this.writes = writes;
    }

    Optional<Complaint> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    /** The order of a platform, also when a clerk typed it in before the platform delivered it, or the other way round. */
    Optional<Complaint> order(Channel channel, String source, String sourceId) {
        return find(
                        "provenance.channel = ?1 and provenance.sourceId = ?2 and provenance.source in (?3, ?4)"
                                + " order by provenance.receivedAt",
                        channel,
                        sourceId,
                        source,
                        channel.name())
                .firstResultOptional();
    }

    /** Whether an order of this number came by this channel, typed or delivered. */
    boolean isOrderKnown(Channel channel, String source, String sourceId) {
        return count(
                        "provenance.sourceId = ?1 and (provenance.source = ?2 or (provenance.channel = ?3 and ?4 = true))",
                        sourceId,
                        source,
                        channel,
                        channel == Channel.H12345 || channel == Channel.N12369)
                > 0;
    }

    /** Whether the complainant wrote something that no officer has seen. No change of the case: whoever works on it is not disturbed. */
    void mark(UUID id, boolean unread) {
        Object[] row = {unread, id};
        writes.execute("update complaint set unread = ? where id = ?", List.<Object[]>of(row));
    }

    /** The next number of the year: 2026-004718. */
    String nextNumber(int year) {
        long next = writes.number("select nextval('complaint_number')");
        return year + "-" + String.format("%0" + NUMBER_DIGITS + "d", next);
    }

    /** Cases that are investigated together with this one. */
    List<Complaint> investigatedWith(Complaint complaint) {
        return complaint.investigationId() == null
                ? List.of()
                : list(
                        "investigationId = ?1 and id <> ?2 order by number",
                        complaint.investigationId(),
                        complaint.id());
    }

    /** The other parts of what was one submission, the first one included. */
    List<Complaint> partsOf(Complaint complaint) {
        UUID first = complaint.splitFrom() == null ? complaint.id() : complaint.splitFrom();
        return list("(id = ?1 or splitFrom = ?1) and id <> ?2 order by number", first, complaint.id());
    }
}
