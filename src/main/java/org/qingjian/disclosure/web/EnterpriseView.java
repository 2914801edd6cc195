package org.qingjian.disclosure.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.RecordLine;
import org.qingjian.disclosure.RejoinderView;
import org.qingjian.enterprise.Membership;
import org.qingjian.enterprise.RegisteredEnterprise.NameOverTime;
import org.qingjian.enterprise.RegisteredEnterprise.Permit;

/**
 * What is public about an enterprise, as JSON: nothing that its page does not show, and no person.
 *
 * @param name the newest
 * @param names every name it had, the newest first
 * @param formerCodes codes that were merged into this one
 * @param totals over all pages
 * @param definitions for each total what is counted and what is not, by language
 * @param records of this page, the newest document first
 * @param rejoinders what the enterprise says beside the records of this page
 * @param page from 1
 * @param nextPage absent on the last
 */
record EnterpriseView(
        String creditCode,
        String name,
        String region,
        String industry,
        List<NameOverTime> names,
        List<String> aliases,
        List<String> formerCodes,
        Totals totals,
        Map<String, Definition> definitions,
        List<Membership> lists,
        List<Permit> permits,
        List<TimelineItem> timeline,
        List<Item> records,
        List<RejoinderView> rejoinders,
        int page,
        int pages,
        @Nullable Integer nextPage) {
    /** Counts; the fines in yuan. */
    record Totals(
            long records,
            long penalties,
            BigDecimal fines,
            long rectifications,
            long projects,
            long inspections,
            long lists,
            long permits) {}

    /** The same in both languages. */
    record Definition(String zh, String en) {}

    /**
     * A live record.
     *
     * @param unit that handled it, or its agency when none is named
     * @param fine yuan
     */
    record Item(
            String id,
            String kind,
            String title,
            String number,
            String unit,
            @Nullable LocalDate date,
            @Nullable Instant publishedAt,
            @Nullable BigDecimal fine,
            @Nullable String projectId,
            String url) {
        static Item of(RecordLine line) {
            return new Item(
                    line.id(),
                    line.kind().name(),
                    line.title(),
                    line.number(),
                    line.unit(),
                    line.date(),
                    line.publishedAt(),
                    line.fine(),
                    line.projectId(),
                    line.url());
        }
    }

    static EnterpriseView of(EnterprisePage page, DisclosureMessages zh, DisclosureMessages en) {
        Map<String, Definition> definitions = new LinkedHashMap<>();
        for (String total : EnterprisePage.TOTALS) {
            definitions.put(total, new Definition(zh.definition(total), en.definition(total)));
        }
        return new EnterpriseView(
                page.creditCode(),
                page.name(),
                page.region(),
                page.industry(),
                page.names(),
                page.aliases(),
                page.formerCodes(),
                totals(page),
                definitions,
                page.memberships(),
                page.permits(),
                page.timeline(),
                page.lines().stream().map(Item::of).toList(),
                page.rejoinders(),
                page.page(),
                page.pages(),
                page.hasNext() ? page.page() + 1 : null);
    }

    private static Totals totals(EnterprisePage page) {
        return new Totals(
                page.totals().records(),
                page.totals().penalties(),
                page.totals().fines(),
                page.totals().rectifications(),
                page.totals().projects(),
                page.totals().inspections(),
                page.lists(),
                page.permits().size());
    }
}
