package org.qingjian.disclosure.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.RecordDetails.EiaClass;
import org.qingjian.notation.DatePeriod;
import org.qingjian.notation.Found;

/**
 * Fields of an EIA notice.
 *
 * @param period publicity period as printed; its end may lie before its start
 * @param printedWorkingDays the number of working days that the notice claims
 */
public record EiaReading(
        @Nullable Found<String> projectName,
        @Nullable Found<String> place,
        @Nullable Found<String> developer,
        @Nullable Found<String> preparer,
        @Nullable Found<EiaClass> documentClass,
        @Nullable Found<LocalDate> acceptedOn,
        @Nullable Found<DatePeriod> period,
        @Nullable Found<Integer> printedWorkingDays,
        @Nullable Found<String> phone,
        @Nullable Found<String> email) {}
