package org.qingjian.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An observation period as the enterprise and the desk see it.
 *
 * @param end with the days left
 * @param outcome null while it goes on
 */
public record ObservationView(
        String id,
        String creditCode,
        String matter,
        String requirement,
        LocalDate startsOn,
        Countdown end,
        @Nullable ObservationOutcome outcome,
        @Nullable LocalDate outcomeOn) {

    public boolean open() {
        return outcome == null;
    }
}
