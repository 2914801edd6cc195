package org.qingjian.party;

import java.util.List;
import org.qingjian.disclosure.PartyRecord;
import org.qingjian.enterprise.Membership;
import org.qingjian.enterprise.RegisteredEnterprise.Permit;

/**
 * An enterprise's own file.
 *
 * @param creditCode under which it stands now
 * @param name of today; empty when neither the register nor a record has one
 * @param formerCodes codes that were merged into the present one
 * @param records public now, the newest document first
 * @param orders of those, the orders with a last day
 * @param past withdrawn, or their publicity over
 * @param coming approved and about to be public
 * @param notices served before a decision; never public
 * @param observations never public
 * @param requests what it has asked for, the newest first; never public
 */
public record MyFileView(
        String creditCode,
        String name,
        List<String> formerCodes,
        List<PartyRecord> records,
        List<OrderDue> orders,
        List<PartyRecord.Past> past,
        List<PartyRecord.Coming> coming,
        List<NoticeView> notices,
        List<ObservationView> observations,
        List<RequestView> requests,
        List<Membership> lists,
        List<Permit> permits) {

    /** An order and how long there is to carry it out. */
    public record OrderDue(PartyRecord record, Countdown due) {}

    public String formerCodesText() {
        return String.join("、", formerCodes);
    }

    public int penalties() {
        return Math.toIntExact(records.stream().filter(PartyRecord::isPenalty).count());
    }

    /** Notices and observation periods that are going on, and orders with a last day. */
    public int needingYou() {
        return Math.toIntExact(notices.stream().filter(NoticeView::open).count()
                + observations.stream().filter(ObservationView::open).count()
                + orders.size());
    }
}
