package org.qingjian.shared.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which Chinese law counts days. Instants are stored; dates are taken here and nowhere else. */
public final class LegalZone {
    public static final ZoneId ID = ZoneId.of("Asia/Shanghai");

    private LegalZone() {}

    /** Today's legal date by the given clock. */
    public static LocalDate today(Clock clock) {
        return dateOf(clock.instant());
    }

    /** The legal date of an instant. */
    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ID);
    }
}
