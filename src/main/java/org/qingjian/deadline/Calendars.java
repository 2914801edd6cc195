package org.qingjian.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingjian.shared.outbox.Outbox;

/** The holiday years the portal knows, and the way in for later ones. */
@ApplicationScoped
public class Calendars {
    private final HolidayStore store;
    private final StatutoryClocks law;
    private final Outbox outbox;
    private final TransactionSynchronizationRegistry transactions;
    private final Clock clock;

    Calendars(
            HolidayStore store,
            StatutoryClocks law,
            Outbox outbox,
            TransactionSynchronizationRegistry transactions,
            Clock clock) {
        this.store = store;
        this.law = law;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The calendar as it stands. */
    public WorkingCalendar current() {
        return law.rules().calendar();
    }

    /** The years that are loaded, ascending. */
    public List<LoadedYear> loaded() {
        WorkingCalendar calendar = current();
        Map<Integer, Instant> times = store.loadedAt();
        return calendar.years().stream()
                .map(year ->
                        new LoadedYear(year, calendar.workingDaysIn(year), notices(calendar, year), times.get(year)))
                .toList();
    }

    /**
     * What a file would load, without loading it.
     *
     * @param csv {@code date,kind,name,notice_title,notice_number,notice_date}, kind {@code off} or {@code work}
     * @return the year; 400 with every violation when it is not one whole, sane year
     */
    public HolidayYear check(String csv) {
        return HolidayCsv.checked(csv);
    }

    /**
     * Loads a year, replacing what was known of it, and tells who keeps due dates ({@link CalendarChanged}).
     *
     * @param csv as for {@link #check}
     * @param by account that loads it
     */
    @Transactional
    public HolidayYear importYear(String csv, String by) {
        HolidayYear year = check(csv);
        Instant now = clock.instant();
        int revision = store.write(year, by, now);
        outbox.publish(new CalendarChanged(year.year(), revision, now));
        transactions.registerInterposedSynchronization(new ForgetAfter(law));
        return year;
    }

    private record ForgetAfter(StatutoryClocks law) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // nothing: the rows are already written
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                law.forget();
            }
        }
    }

    private static List<Notice> notices(WorkingCalendar calendar, int year) {
        return Stream.iterate(LocalDate.of(year, 1, 1), day -> day.plusDays(1))
                .limit(LocalDate.of(year, 1, 1).lengthOfYear())
                .flatMap(day -> calendar.named(day).stream())
                .map(HolidayDay::notice)
                .distinct()
                .sorted(Comparator.comparing(Notice::date))
                .toList();
    }
}
