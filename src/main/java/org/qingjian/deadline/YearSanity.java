package org.qingjian.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qingjian.shared.PortalException.Violation;

/** Whether a year's rows can be the whole of a State Council arrangement: no partial years, no slips of the weekday. */
final class YearSanity {
    /** The festivals of 全国年节及纪念日放假办法, in its words. */
    private static final List<String> FESTIVALS = List.of("元旦", "春节", "清明", "劳动节", "端午", "中秋", "国庆");

    private static final int FEWEST_WORKING_DAYS = 240;
    private static final int MOST_WORKING_DAYS = 256;

    private final HolidayYear year;
    private final List<Violation> violations = new ArrayList<>();

    private YearSanity(HolidayYear year) {
        this.year = year;
    }

    static List<Violation> violations(HolidayYear year) {
        YearSanity sanity = new YearSanity(year);
        sanity.days();
        sanity.festivals();
        sanity.total();
        return sanity.violations;
    }

    private void days() {
        Set<LocalDate> seen = new HashSet<>();
        for (HolidayDay day : year.days()) {
            LocalDate date = day.date();
            if (!seen.add(date)) {
                wrong(date, "DUPLICATE_DATE", "同一天出现两次");
            }
            if (!belongs(date)) {
                wrong(date, "WRONG_YEAR", "不在这一年，也不在上一年十二月");
            }
            if (day.kind() == HolidayDay.Kind.WORK && !WorkingCalendar.isWeekend(date)) {
                wrong(date, "WORK_NOT_ON_WEEKEND", "调休上班日应是星期六或者星期日");
            }
        }
    }

    private void festivals() {
        for (String festival : FESTIVALS) {
            boolean off = year.days().stream()
                    .anyMatch(day -> day.kind() == HolidayDay.Kind.OFF
                            && day.name().contains(festival)
                            && day.date().getYear() == year.year());
            if (!off) {
                violations.add(new Violation("csv", "HOLIDAY_MISSING", "缺少" + festival + "放假"));
            }
        }
        for (LocalDate fixed : List.of(
                LocalDate.of(year.year(), 1, 1),
                LocalDate.of(year.year(), 5, 1),
                LocalDate.of(year.year(), 10, 1),
                LocalDate.of(year.year(), 10, 2),
                LocalDate.of(year.year(), 10, 3))) {
            boolean off = year.days().stream()
                    .anyMatch(day ->
                            day.kind() == HolidayDay.Kind.OFF && day.date().equals(fixed));
            if (!off) {
                wrong(fixed, "STATUTORY_DAY_NOT_OFF", "法定节假日没有列为放假");
            }
        }
    }

    private void total() {
        int working = WorkingCalendar.of(List.of(year)).workingDaysIn(year.year());
        if (working < FEWEST_WORKING_DAYS || working > MOST_WORKING_DAYS) {
            violations.add(new Violation("csv", "WORKING_DAYS_UNLIKELY", "全年工作日 " + working + " 天，数据可能不全"));
        }
    }

    private boolean belongs(LocalDate date) {
        return date.getYear() == year.year()
                || (date.getYear() == year.year() - 1 && date.getMonth() == Month.DECEMBER);
    }

    private void wrong(LocalDate date, String code, String message) {
        violations.add(new Violation("csv:" + date, code, message));
    }
}
