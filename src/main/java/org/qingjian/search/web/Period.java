package org.qingjian.search.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** First and last day of a period that was read in a question; a missing one is open. */
record Period(@Nullable LocalDate first, @Nullable LocalDate last) {
    /** @param value of a reading: {@code 2026-01-01/2026-12-31}, {@code 2026-01-01/} */
    static Period of(String value) {
        int slash = value.indexOf('/');
        return new Period(date(value.substring(0, slash)), date(value.substring(slash + 1)));
    }

    /** The year when the period is one whole year. */
    public @Nullable String year() {
        return first != null
                        && last != null
                        && first.getDayOfYear() == 1
                        && last.equals(first.plusYears(1).minusDays(1))
                ? String.valueOf(first.getYear())
                : null;
    }

    public boolean isDay() {
        return first != null && first.equals(last);
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
