package org.qingjian.notation;

import java.time.LocalDate;

/** Two days and all between. As printed: the end may lie before the start, which a check then reports. */
public record DatePeriod(LocalDate start, LocalDate end) {
    public boolean isReversed() {
        return end.isBefore(start);
    }
}
