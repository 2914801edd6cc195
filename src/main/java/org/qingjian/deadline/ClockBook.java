package org.qingjian.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** All statutory clocks, with the grounds on which they stop. Immutable; a newer row wins over the one it follows. */
public final class ClockBook {
    private static final Comparator<StatutoryClock> NEWEST_LAST =
            Comparator.comparing(clock -> clock.validity().from());

    private final List<StatutoryClock> clocks;
    private final List<StopGround> grounds;

    private ClockBook(List<StatutoryClock> clocks, List<StopGround> grounds) {
        this.clocks = clocks;
        this.grounds = grounds;
    }

    /** Of two rows with one key and first day the later in the collection wins. */
    public static ClockBook of(Collection<StatutoryClock> clocks, Collection<StopGround> grounds) {
        return new ClockBook(List.copyOf(clocks), List.copyOf(grounds));
    }

    /** Every row, as given. */
    public List<StatutoryClock> all() {
        return clocks;
    }

    /** Every ground on which some clock stops. */
    public List<StopGround> grounds() {
        return grounds;
    }

    /** The row in force on a date, empty when the law of that date has no such limit. */
    public Optional<StatutoryClock> find(String key, LocalDate date) {
        return clocks.stream()
                .filter(clock -> clock.key().equals(key) && clock.validity().contains(date))
                // max keeps the last of equals: a row added later replaces the one that came with the portal
                .reduce((a, b) -> NEWEST_LAST.compare(a, b) > 0 ? a : b);
    }

    /** The row in force on a date; a 422 with key and date when there is none. */
    public StatutoryClock at(String key, LocalDate date) {
        return find(key, date)
                .orElseThrow(() -> new PortalException(
                        ProblemType.UNPROCESSABLE,
                        Map.of("clock", key, "date", date),
                        List.of(new PortalException.Violation("clock", "NO_CLOCK_ON_DATE", "这个日期没有这项期限的规定"))));
    }

    /** The rows in force on a date, one per key, in table order. */
    public List<StatutoryClock> inForce(LocalDate date) {
        return clocks.stream()
                .map(StatutoryClock::key)
                .distinct()
                .flatMap(key -> find(key, date).stream())
                .toList();
    }

    /** The ground with this code. */
    public Optional<StopGround> ground(String code) {
        return grounds.stream().filter(ground -> ground.code().equals(code)).findFirst();
    }
}
