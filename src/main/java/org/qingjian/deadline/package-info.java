/**
 * When something is due, and by which law: the State Council's working-day calendar, statutory clocks as dated data, and
 * deadlines that replay from their events. The counting is pure; only {@link org.qingjian.deadline.Calendars} and
 * {@link org.qingjian.deadline.StatutoryClocks} know the database.
 */
@NullMarked
package org.qingjian.deadline;

import org.jspecify.annotations.NullMarked;
