package org.qingjian.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The law as it ships: holiday years, clock table, stop grounds and counting rules from the portal's resources. */
final class BuiltInRules {
    private static final int FIRST_YEAR = 2015;

    private BuiltInRules() {}

    static DeadlineRules load() {
        return new DeadlineRules(WorkingCalendar.of(years()), ClockBook.of(clocks(), grounds()), countingLaw());
    }

    static List<HolidayYear> years() {
        List<HolidayYear> years = new ArrayList<>();
        for (int year = FIRST_YEAR; CsvRows.exists(resource(year)); year++) {
            years.add(HolidayCsv.trusted(year, CsvRows.resource(resource(year))));
        }
        return years;
    }

    static List<StatutoryClock> clocks() {
        return CsvRows.resource("deadline-statutory-clocks.csv").stream()
                .map(BuiltInRules::clock)
                .toList();
    }

    static List<StopGround> grounds() {
        return CsvRows.resource("deadline-stop-grounds.csv").stream()
                .map(row -> new StopGround(row.get("code"), pair(row, "name"), pair(row, "citation")))
                .toList();
    }

    static CountingLaw countingLaw() {
        return new CountingLaw(CsvRows.resource("deadline-counting-rules.csv").stream()
                .map(row -> new CountingLaw.Row(
                        Step.Rule.valueOf(row.get("rule")),
                        pair(row, "citation"),
                        LocalDate.parse(row.get("valid_from")),
                        optionalDate(row.get("valid_to"))))
                .toList());
    }

    private static StatutoryClock clock(CSVRecord row) {
        return new StatutoryClock(
                row.get("key"),
                pair(row, "name"),
                pair(row, "trigger"),
                StatutoryClock.Kind.valueOf(row.get("kind")),
                new Term(number(row, "amount"), TermUnit.valueOf(row.get("unit")), flag(row, "roll_forward")),
                new StatutoryClock.Extension(number(row, "extension_max"), number(row, "extension_times")),
                row.get("stops").isEmpty()
                        ? List.of()
                        : List.of(row.get("stops").split("\\|", -1)),
                pair(row, "citation"),
                new StatutoryClock.Validity(LocalDate.parse(row.get("valid_from")), optionalDate(row.get("valid_to"))),
                flag(row, "open"));
    }

    private static LawReference pair(CSVRecord row, String column) {
        return new LawReference(row.get(column + "_zh"), row.get(column + "_en"));
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static boolean flag(CSVRecord row, String column) {
        return row.get(column).equals("yes");
    }

    private static @Nullable LocalDate optionalDate(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static String resource(int year) {
        return "calendar/" + year + ".csv";
    }
}
