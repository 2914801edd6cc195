package org.qingjian.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.PortalException;

/**
 * The law of deadlines as it stands: what ships with the portal, and what administrators added since. A change is
 * effective at once on the node that made it and within seconds on the others.
 */
@ApplicationScoped
public class StatutoryClocks {
    private static final Duration TRUSTED = Duration.ofSeconds(5);

    private final HolidayStore store;
    private final Clock clock;
    private volatile @Nullable Snapshot snapshot;

    private record Snapshot(DeadlineRules rules, String version, Instant checkedAt) {}

    StatutoryClocks(HolidayStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Calendar and clocks as they stand now; keep it for the length of one request or run. */
    public DeadlineRules rules() {
        Snapshot present = snapshot;
        Instant now = clock.instant();
        if (present != null && Duration.between(present.checkedAt(), now).abs().compareTo(TRUSTED) < 0) {
            return present.rules();
        }
        String version = store.version();
        DeadlineRules rules = present != null && present.version().equals(version) ? present.rules() : load();
        snapshot = new Snapshot(rules, version, now);
        return rules;
    }

    /** The due date of a statutory limit, by the row in force on the trigger date. */
    public Due due(LocalDate trigger, String clockKey) {
        return rules().due(trigger, clockKey);
    }

    /**
     * Adds a dated row. The rows before stay as they are: matters of their time are still counted by them.
     *
     * @param by account that adds it
     */
    @Transactional
    public void add(StatutoryClock row, String by) {
        LocalDate end = row.validity().to();
        if (row.key().isBlank() || row.law().zh().isBlank() || row.law().en().isBlank()) {
            throw PortalException.invalid("law", "CITATION_MISSING", "须写明期限代码和中英文法律依据");
        }
        if (end != null && end.isBefore(row.validity().from())) {
            throw PortalException.invalid("validTo", "ENDS_BEFORE_START", "失效日期早于生效日期");
        }
        store.write(row, by, clock.instant());
        forget();
    }

    /** Reads the law anew on the next question. */
    void forget() {
        snapshot = null;
    }

    private DeadlineRules load() {
        Map<Integer, HolidayYear> years = new TreeMap<>();
        BuiltInRules.years().forEach(year -> years.put(year.year(), year));
        store.years().forEach(year -> years.put(year.year(), year));
        List<StatutoryClock> clocks = new ArrayList<>(BuiltInRules.clocks());
        clocks.addAll(store.clocks());
        return new DeadlineRules(
                WorkingCalendar.of(years.values()),
                ClockBook.of(clocks, BuiltInRules.grounds()),
                BuiltInRules.countingLaw());
    }
}
