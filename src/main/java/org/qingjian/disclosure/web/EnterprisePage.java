package org.qingjian.disclosure.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.EnterpriseRecords;
import org.qingjian.disclosure.RecordLine;
import org.qingjian.disclosure.RejoinderView;
import org.qingjian.enterprise.Membership;
import org.qingjian.enterprise.RegisteredEnterprise;
import org.qingjian.notation.Region;
import org.qingjian.notation.Regions;

/**
 * What the enterprise template shows.
 *
 * @param entry in the register; null while the register has not heard of it, or may not have it
 * @param totals over all pages
 * @param lines of this page
 * @param rejoinders what it says beside the records of this page
 * @param page from 1
 */
record EnterprisePage(
        String creditCode,
        @Nullable RegisteredEnterprise entry,
        EnterpriseRecords.Totals totals,
        List<RecordLine> lines,
        List<RejoinderView> rejoinders,
        int page,
        int size) {
    private static final int LONGEST_TIMELINE = 40;

    /** The totals that are shown, in their order. */
    static final List<String> TOTALS =
            List.of("records", "penalties", "fines", "rectifications", "projects", "inspections", "lists", "permits");

    public List<String> totalNames() {
        return TOTALS;
    }

    public int previous() {
        return page - 1;
    }

    public int next() {
        return page + 1;
    }

    /** The name of today: the register's, else the newest record's. */
    public String name() {
        return entry == null ? lines.get(0).party() : entry.name();
    }

    public String region() {
        return entry == null
                ? ""
                : Regions.byCode(entry.region()).map(Region::name).orElse("");
    }

    public String industry() {
        return entry == null ? "" : entry.industry();
    }

    public List<RegisteredEnterprise.NameOverTime> names() {
        return entry == null ? List.of() : entry.names();
    }

    public List<String> aliases() {
        return entry == null ? List.of() : entry.aliases();
    }

    public List<String> formerCodes() {
        return entry == null ? List.of() : entry.formerCodes();
    }

    public String aliasesText() {
        return String.join("、", aliases());
    }

    public String formerCodesText() {
        return String.join("、", formerCodes());
    }

    public List<RegisteredEnterprise.Permit> permits() {
        return entry == null ? List.of() : entry.permits();
    }

    public List<Membership> memberships() {
        return entry == null ? List.of() : entry.memberships();
    }

    /** The lists it is on, each counted once: an enterprise in three categories of one list is on one list. */
    public long lists() {
        return memberships().stream()
                .filter(m -> m.leftOn() == null)
                .map(m -> m.title() + m.year())
                .distinct()
                .count();
    }

    public int pages() {
        return (int) Math.max(1, (totals.records() + size - 1) / size);
    }

    public boolean hasNext() {
        return page < pages();
    }

    /** The newest things first; the records of this page among what the register knows. */
    public List<TimelineItem> timeline() {
        List<TimelineItem> items = new ArrayList<>();
        lines.stream().filter(line -> line.date() != null).map(TimelineItem::of).forEach(items::add);
        if (page == 1) {
            names().forEach(name -> items.add(TimelineItem.of(name)));
            permits().stream()
                    .filter(permit -> permit.validFrom() != null)
                    .forEach(permit -> items.add(TimelineItem.of(permit)));
            memberships().forEach(membership -> items.addAll(TimelineItem.of(membership)));
        }
        return items.stream()
                .distinct()
                .sorted(Comparator.comparing(TimelineItem::date).reversed())
                .limit(LONGEST_TIMELINE)
                .toList();
    }

    /** What the document of a line is called. */
    static String titleOf(RecordLine line) {
        return line.number().isEmpty() ? line.title() : Objects.requireNonNull(line.number());
    }
}
