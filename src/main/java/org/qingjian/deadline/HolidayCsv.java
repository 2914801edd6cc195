package org.qingjian.deadline;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.ProblemType;

/**
 * Reads one year's holidays from CSV with the columns {@code date,kind,name,notice_title,notice_number,notice_date}.
 * What is wrong is collected, so that an administrator sees everything at once.
 */
final class HolidayCsv {
    private static final Set<String> COLUMNS =
            Set.of("date", "kind", "name", "notice_title", "notice_number", "notice_date");
    private static final int MOST_ROWS = 400;

    private final List<Violation> violations = new ArrayList<>();
    private final List<HolidayDay> days = new ArrayList<>();

    /** Reads the portal's own data, which a test has checked. */
    static HolidayYear trusted(int year, List<CSVRecord> rows) {
        return new HolidayYear(year, rows.stream().map(HolidayCsv::day).toList());
    }

    /** Reads what an administrator gives; a 400 that lists every violation when it is not one whole, sane year. */
    static HolidayYear checked(String csv) {
        return new HolidayCsv().read(csv);
    }

    private HolidayYear read(String csv) {
        List<CSVRecord> rows = parse(csv);
        rows.forEach(this::add);
        refuseIfWrong();
        days.sort(Comparator.comparing(HolidayDay::date));
        HolidayYear year = new HolidayYear(days.get(days.size() - 1).date().getYear(), days);
        violations.addAll(YearSanity.violations(year));
        refuseIfWrong();
        return year;
    }

    private List<CSVRecord> parse(String csv) {
        try {
            String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
            List<CSVRecord> rows = CsvRows.read(new StringReader(text));
            if (rows.isEmpty() || rows.size() > MOST_ROWS) {
                throw PortalException.invalid("csv", "NO_ROWS", "没有数据行，或者多于一年的天数");
            }
            Set<String> header = Set.copyOf(rows.get(0).getParser().getHeaderNames());
            if (!header.equals(COLUMNS)) {
                throw PortalException.invalid(
                        "csv", "WRONG_COLUMNS", "表头应为 date,kind,name,notice_title,notice_number,notice_date");
            }
            return rows;
        } catch (IOException | IllegalArgumentException e) {
            throw PortalException.invalid("csv", "NOT_CSV", "不是带表头的 CSV");
        }
    }

    private void add(CSVRecord row) {
        try {
            HolidayDay day = day(row);
            if (day.name().isEmpty()
                    || day.notice().title().isEmpty()
                    || day.notice().number().isEmpty()) {
                wrong(row, "NOTICE_MISSING", "缺少节日名称或者通知名称、文号");
            }
            days.add(day);
        } catch (DateTimeException e) {
            wrong(row, "BAD_DATE", "日期应写成 2027-01-01");
        } catch (IllegalArgumentException e) {
            wrong(row, "BAD_ROW", "类别只能是 off 或者 work，每行应有六列");
        }
    }

    private static HolidayDay day(CSVRecord row) {
        if (!row.isConsistent()) {
            throw new IllegalArgumentException("wrong number of columns");
        }
        return new HolidayDay(
                LocalDate.parse(row.get("date")),
                HolidayDay.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                row.get("name"),
                new Notice(row.get("notice_title"), row.get("notice_number"), LocalDate.parse(row.get("notice_date"))));
    }

    private void wrong(CSVRecord row, String code, String message) {
        violations.add(new Violation("csv:" + (row.getRecordNumber() + 1), code, message));
    }

    private void refuseIfWrong() {
        if (!violations.isEmpty()) {
            throw new PortalException(ProblemType.INVALID_INPUT, Map.of(), violations);
        }
    }
}
