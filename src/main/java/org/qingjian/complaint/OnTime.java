package org.qingjian.complaint;

import java.time.LocalDate;
import org.qingjian.deadline.Punctuality;

/**
 * 按期办结率 of a period.
 *
 * @param rate numerator and denominator
 * @param leftOut rejected, forwarded, routed and transferred cases, which are in neither
 */
public record OnTime(Punctuality rate, int leftOut, LocalDate from, LocalDate to) {}
