package org.qingjian.deadline;

import java.util.List;

/**
 * What the notices for one year fix. A notice may name days of the December before (2018-12-29 was worked by the
 * notice for 2019), so {@code days} may begin there.
 *
 * @param year the year the notices are for
 * @param days in date order, one entry per day
 */
public record HolidayYear(int year, List<HolidayDay> days) {
    public HolidayYear {
        days = List.copyOf(days);
    }
}
