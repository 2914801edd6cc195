package org.qingjian.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tyme.holiday.LegalHoliday;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

class WorkingCalendarTest {
    private static final WorkingCalendar CALENDAR = DeadlineRules.builtIn().calendar();

    @ParameterizedTest
    @CsvSource({
        "2015, 249", "2016, 250", "2017, 249", "2018, 250", "2019, 250", "2020, 249",
        "2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"
    })
    void a_year_has_its_working_days(int year, int workingDays) {
        assertThat(CALENDAR.workingDaysIn(year)).isEqualTo(workingDays);
    }

    @Test
    void every_day_from_2015_to_2026_is_as_the_notices_say() throws IOException {
        Map<LocalDate, Boolean> off = noticesAsData();
        for (LocalDate day = LocalDate.of(2015, 1, 1); day.getYear() <= 2026; day = day.plusDays(1)) {
            boolean expected = !off.getOrDefault(day, WorkingCalendar.isWeekend(day));
            assertThat(CALENDAR.isWorkingDay(day)).as(day.toString()).isEqualTo(expected);
        }
    }

    @Test
    void every_day_from_2021_to_2026_is_as_an_independent_library_says() {
        int named = 0;
        for (LocalDate day = LocalDate.of(2021, 1, 1); day.getYear() <= 2026; day = day.plusDays(1)) {
            LegalHoliday holiday = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            boolean expected = holiday == null ? !WorkingCalendar.isWeekend(day) : holiday.isWork();
            assertThat(CALENDAR.isWorkingDay(day)).as(day.toString()).isEqualTo(expected);
            named += holiday == null ? 0 : 1;
        }
        assertThat(named).as("days the library names").isGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {2014, 2027, 2100})
    void a_year_without_data_is_an_error_and_never_a_guess(int year) {
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(LocalDate.of(year, 6, 15)))
                .isInstanceOfSatisfying(PortalException.class, e -> {
                    assertThat(e.type()).isEqualTo(ProblemType.CALENDAR_NOT_LOADED);
                    assertThat(e.arguments()).containsEntry("year", year);
                });
    }

    @Test
    void a_december_day_follows_the_notice_of_the_year_after() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2018, 12, 29))).isTrue();
        assertThat(CALENDAR.named(LocalDate.of(2018, 12, 29))
                        .orElseThrow()
                        .notice()
                        .number())
                .isEqualTo("国办发明电〔2018〕15号");
    }

    @Test
    void a_changed_arrangement_is_the_one_that_counts() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2020, 2, 1))).isFalse();
        assertThat(CALENDAR.named(LocalDate.of(2020, 2, 1))
                        .orElseThrow()
                        .notice()
                        .number())
                .isEqualTo("国办发明电〔2020〕1号");
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2019, 5, 2))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // the start is not counted, whether it is worked or not
        "2023-04-26, 2023-05-09, 7",
        "2023-04-26, 2023-05-10, 8",
        "2025-02-07, 2025-02-19, 9",
        "2026-01-09, 2026-01-15, 4",
        "2026-01-09, 2026-01-16, 5",
        "2026-01-09, 2026-01-09, 0",
        "2026-01-09, 2025-01-15, 0"
    })
    void working_days_between_exclude_the_first(LocalDate start, LocalDate end, int expected) {
        assertThat(CALENDAR.workingDaysBetween(start, end)).isEqualTo(expected);
    }

    private static Map<LocalDate, Boolean> noticesAsData() throws IOException {
        String configured = System.getenv("QINGJIAN_DATA");
        Path folder = (configured == null ? Path.of("../shared/data") : Path.of(configured)).resolve("holidays-cn");
        Assumptions.assumeTrue(Files.isDirectory(folder), "no holidays-cn data in " + folder);
        Map<LocalDate, Boolean> off = new HashMap<>();
        for (int year = 2015; year <= 2026; year++) {
            for (JsonNode day : new ObjectMapper()
                    .readTree(folder.resolve(year + ".json").toFile())
                    .get("days")) {
                off.put(
                        LocalDate.parse(day.get("date").asText()),
                        day.get("isOffDay").asBoolean());
            }
        }
        return off;
    }
}
