package org.qingjian.disclosure.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.RecordLine;

/**
 * What is public about an enterprise, as JSON: nothing that its page does not show.
 *
 * @param name as in its newest record
 * @param records the newest document first
 */
record EnterpriseView(String creditCode, String name, Totals totals, List<Item> records) {
    /** Counts of live records; the fines in yuan. */
    record Totals(long penalties, BigDecimal fines, long rectifications, long projects) {}

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

    static EnterpriseView of(EnterprisePage page) {
        return new EnterpriseView(
                page.creditCode(),
                page.name(),
                new Totals(page.penalties(), page.fines(), page.orders(), page.projects()),
                page.lines().stream().map(Item::of).toList());
    }
}
