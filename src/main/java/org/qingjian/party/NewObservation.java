package org.qingjian.party;

import java.time.LocalDate;

/**
 * The command to enter an observation period.
 *
 * @param creditCode of the enterprise, as typed
 * @param matter what was found
 * @param requirement what has to be corrected until the end
 */
public record NewObservation(
        String creditCode, String matter, String requirement, LocalDate startsOn, LocalDate endsOn) {}
