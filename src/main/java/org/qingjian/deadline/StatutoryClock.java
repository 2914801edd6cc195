package org.qingjian.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the clock table: what a statute says about one time limit, while it says so.
 *
 * @param key stable name such as PUB_PENALTY; several dated rows may share it
 * @param name what the time limit is for, both languages
 * @param trigger what starts it, both languages
 * @param kind deadline, minimum period or advance notice
 * @param term its length
 * @param extension how far it may be extended
 * @param stops codes of the grounds on which it stands still
 * @param law the citation
 * @param validity when the row is law
 * @param open whether the public calculator offers it
 */
public record StatutoryClock(
        String key,
        LawReference name,
        LawReference trigger,
        Kind kind,
        Term term,
        Extension extension,
        List<String> stops,
        LawReference law,
        Validity validity,
        boolean open) {
    public StatutoryClock {
        stops = List.copyOf(stops);
    }

    /** What the date means. */
    public enum Kind {
        /** Not later than. */
        DEADLINE,
        /** Not shorter than: the first day on which the period may end. */
        MINIMUM,
        /** At least so long before: the last day on which it may be done. */
        ADVANCE
    }

    /**
     * The extension rule. An extension always needs an approver and must be recorded before the due date has passed.
     *
     * @param max most units that all extensions together may add, 0 when none is allowed
     * @param times how many extensions there may be
     */
    public record Extension(int max, int times) {
        public static final Extension NONE = new Extension(0, 0);
    }

    /** Dates, inclusive, on which a row is law; null for open. */
    public record Validity(LocalDate from, @Nullable LocalDate to) {
        boolean contains(LocalDate date) {
            return !date.isBefore(from) && (to == null || !date.isAfter(to));
        }
    }
}
