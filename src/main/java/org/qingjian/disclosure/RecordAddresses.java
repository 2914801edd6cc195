package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/**
 * The addresses of all that is public now, a page at a time, for sitemaps. A record that was withdrawn or whose publicity
 * ended is in none of them from the same transaction on (信用修复管理办法).
 */
@ApplicationScoped
public class RecordAddresses {
    /** Addresses on a page: the most that a sitemap may have (sitemaps.org protocol). */
    public static final int PAGE = 50_000;

    private final RecordRepository records;

    RecordAddresses(RecordRepository records) {
        this.records = records;
    }

    /**
     * Where a record stands.
     *
     * @param path from the root of the site
     * @param changedAt when what is shown there changed last
     */
    public record Address(String path, Instant changedAt) {}

    /** How many pages there are; none when nothing is public. */
    @Transactional
    public int pages() {
        return (int) ((records.count("state", RecordState.PUBLISHED) + PAGE - 1) / PAGE);
    }

    /** @param page counted from 1; beyond the last it is empty */
    @Transactional
    public List<Address> page(int page) {
        return records.addresses(page - 1, PAGE);
    }
}
