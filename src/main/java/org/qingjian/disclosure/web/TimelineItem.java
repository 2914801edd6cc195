package org.qingjian.disclosure.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.qingjian.disclosure.RecordLine;
import org.qingjian.enterprise.Membership;
import org.qingjian.enterprise.RegisteredEnterprise.NameOverTime;
import org.qingjian.enterprise.RegisteredEnterprise.Permit;

/**
 * Something that happened to an enterprise in public.
 *
 * @param event the kind of a record, or {@code NAME}, {@code PERMIT}, {@code LISTED}, {@code UNLISTED}
 * @param text number, name or title, as published
 * @param url of the record, or empty
 */
record TimelineItem(LocalDate date, String event, String text, String url) {
    static TimelineItem of(RecordLine line) {
        return new TimelineItem(
                Objects.requireNonNull(line.date()), line.kind().name(), EnterprisePage.titleOf(line), line.url());
    }

    static TimelineItem of(NameOverTime name) {
        return new TimelineItem(name.firstSeen(), "NAME", name.name(), "");
    }

    static TimelineItem of(Permit permit) {
        return new TimelineItem(
                Objects.requireNonNull(permit.validFrom()),
                "PERMIT",
                (permit.kind() + " " + permit.number()).strip(),
                "");
    }

    static List<TimelineItem> of(Membership membership) {
        List<TimelineItem> items = new ArrayList<>();
        LocalDate entered = membership.enteredOn();
        items.add(new TimelineItem(
                entered == null ? membership.publishedOn() : entered, "LISTED", membership.title(), ""));
        if (membership.leftOn() != null) {
            items.add(new TimelineItem(membership.leftOn(), "UNLISTED", membership.title(), ""));
        }
        return items;
    }
}
