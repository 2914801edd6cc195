package org.qingjian.deadline;

import java.time.DateTimeException;
import java.time.MonthDay;
import org.qingjian.shared.PortalException;

/**
 * A length of time as a statute gives it. The day of the trigger is never counted.
 *
 * @param amount how many units, 1 to 3650; for {@link TermUnit#ANNUAL_DATE} month × 100 + day
 * @param unit what is counted
 * @param rollForward whether a last day that is not worked moves to the next working day; has no meaning for working
 *     days, which end on one
 */
public record Term(int amount, TermUnit unit, boolean rollForward) {
    private static final int LONGEST = 3650;

    public Term {
        if (amount < 1 || amount > LONGEST) {
            throw PortalException.invalid("count", "COUNT_OUT_OF_RANGE", "期限应为 1 到 3650");
        }
        if (unit == TermUnit.ANNUAL_DATE) {
            annualDate(amount);
        }
    }

    public static Term workingDays(int count) {
        return new Term(count, TermUnit.WORKING_DAY, false);
    }

    /** Calendar days that roll forward, the usual case. */
    public static Term calendarDays(int count) {
        return new Term(count, TermUnit.CALENDAR_DAY, true);
    }

    /** Months that roll forward. */
    public static Term months(int count) {
        return new Term(count, TermUnit.MONTH, true);
    }

    /** The same term, longer by {@code more} of its units. */
    Term longerBy(int more) {
        return more == 0 ? this : new Term(amount + more, unit, rollForward);
    }

    MonthDay annualDate() {
        return annualDate(amount);
    }

    private static MonthDay annualDate(int amount) {
        try {
            return MonthDay.of(amount / 100, amount % 100);
        } catch (DateTimeException e) {
            throw PortalException.invalid("amount", "NOT_A_DAY_OF_THE_YEAR", "不是一年中的某一天");
        }
    }
}
