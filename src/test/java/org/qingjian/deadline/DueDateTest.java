package org.qingjian.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

class DueDateTest {
    private static final DeadlineRules RULES = DeadlineRules.builtIn();

    @ParameterizedTest
    @CsvSource({
        "2023-04-26,  7, 2023-05-09",
        "2023-09-27,  7, 2023-10-12",
        "2023-09-28, 20, 2023-11-01",
        "2023-04-21,  3, 2023-04-25",
        "2024-02-07,  5, 2024-02-20",
        "2024-02-07, 10, 2024-02-27",
        "2025-01-24,  7, 2025-02-10",
        "2026-02-12,  7, 2026-02-28",
        "2026-09-24, 20, 2026-10-29",
        "2026-09-30,  1, 2026-10-08",
        "2026-01-09,  5, 2026-01-16",
        "2026-05-08,  3, 2026-05-12"
    })
    void working_days_end_on_the_day_counted_by_hand(LocalDate start, int count, LocalDate due) {
        Due counted = RULES.due(start, Term.workingDays(count));

        assertThat(counted.date()).isEqualTo(due);
        assertThat(counted.provisional()).isFalse();
        assertThat(RULES.calendar().workingDaysBetween(start, due)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({
        // a Saturday moves to Monday; the whole National Day week moves to the 8th; a make-up Saturday stays
        "2026-11-06, 15, 2026-11-23",
        "2026-09-21, 10, 2026-10-08",
        "2026-04-29, 10, 2026-05-09",
        "2026-11-03, 15, 2026-11-18"
    })
    void calendar_days_roll_forward_to_a_working_day(LocalDate start, int count, LocalDate due) {
        assertThat(RULES.due(start, Term.calendarDays(count)).date()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-31,  6, 2026-02-28",
        "2023-08-31,  6, 2024-02-29",
        "2026-01-15,  6, 2026-07-15",
        "2024-02-29, 12, 2025-02-28",
        "2026-04-01,  1, 2026-05-06"
    })
    void months_end_on_the_same_number_or_the_last_of_the_month(LocalDate start, int months, LocalDate due) {
        assertThat(RULES.due(start, Term.months(months)).date()).isEqualTo(due);
    }

    @Test
    void steps_cover_every_day_and_say_which_notice_closed_the_office() {
        Due due = RULES.due(LocalDate.of(2026, 2, 12), Term.workingDays(7));

        assertThat(due.steps())
                .extracting(Step::rule)
                .containsExactly(
                        Step.Rule.FIRST_DAY_EXCLUDED,
                        Step.Rule.COUNTED,
                        Step.Rule.MAKEUP_DAY_COUNTED,
                        Step.Rule.HOLIDAY_SKIPPED,
                        Step.Rule.COUNTED,
                        Step.Rule.MAKEUP_DAY_COUNTED,
                        Step.Rule.LAST_DAY);
        Step holiday = due.steps().get(3);
        assertThat(holiday.name()).isEqualTo("春节");
        assertThat(holiday.law().zh()).contains("国办发明电〔2025〕7号");
        assertThat(holiday.from()).isEqualTo(LocalDate.of(2026, 2, 15));
        assertThat(holiday.until()).isEqualTo(LocalDate.of(2026, 2, 23));
        assertThat(due.steps().stream().mapToInt(Step::days).sum()).isEqualTo(7);
    }

    @Test
    void the_general_law_is_the_one_in_force_when_the_term_began() {
        assertThat(firstLaw(LocalDate.of(2016, 3, 1))).contains("民法通则");
        assertThat(firstLaw(LocalDate.of(2020, 3, 2))).contains("民法总则");
        assertThat(firstLaw(LocalDate.of(2026, 3, 2))).contains("民法典");
    }

    @Test
    void a_penalty_of_2023_04_26_is_published_in_time_on_2023_05_09() {
        assertThat(RULES.due(LocalDate.of(2023, 4, 26), "PUB_PENALTY").date()).isEqualTo(LocalDate.of(2023, 5, 9));
    }

    @Test
    void a_decision_revoked_on_friday_2023_04_21_is_withdrawn_in_time_on_tuesday() {
        assertThat(RULES.due(LocalDate.of(2023, 4, 21), "WITHDRAW").date()).isEqualTo(LocalDate.of(2023, 4, 25));
    }

    @Test
    void a_petition_accepted_on_2026_11_23_is_provisionally_due_on_2027_01_22() {
        Due due = RULES.due(LocalDate.of(2026, 11, 23), "CMP_CLOSE");

        assertThat(due.date()).isEqualTo(LocalDate.of(2027, 1, 22));
        assertThat(due.provisional()).isTrue();
        assertThatThrownBy(due::settled).isInstanceOfSatisfying(PortalException.class, e -> {
            assertThat(e.type()).isEqualTo(ProblemType.CALENDAR_NOT_LOADED);
            assertThat(e.arguments()).containsEntry("year", 2027);
        });
    }

    @Test
    void working_days_that_run_into_2027_end_no_earlier_than_shown() {
        Due due = RULES.due(LocalDate.of(2026, 12, 30), Term.workingDays(5));

        assertThat(due.provisional()).isTrue();
        assertThat(due.date()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(due.steps()).extracting(Step::rule).contains(Step.Rule.YEAR_NOT_LOADED);
    }

    @Test
    void a_year_left_out_between_loaded_ones_is_provisional_too() {
        List<HolidayYear> years = new ArrayList<>(BuiltInRules.years());
        years.add(new HolidayYear(2028, List.of()));
        DeadlineRules rules = RULES.with(WorkingCalendar.of(years));

        Due due = rules.due(LocalDate.of(2026, 11, 23), "CMP_CLOSE");

        assertThat(due).isEqualTo(RULES.due(LocalDate.of(2026, 11, 23), "CMP_CLOSE"));
        assertThat(due.provisional()).isTrue();
    }

    @Test
    void a_year_before_the_first_loaded_one_is_an_error() {
        assertThatThrownBy(() -> RULES.due(LocalDate.of(2014, 12, 1), Term.workingDays(3)))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.arguments()).containsEntry("year", 2014));
    }

    @Test
    void notice_of_a_hearing_is_counted_backwards_to_a_working_day() {
        Due due = RULES.due(LocalDate.of(2026, 10, 12), "HEARING_NOTICE");

        assertThat(RULES.calendar().workingDaysBetween(due.date(), LocalDate.of(2026, 10, 12)))
                .isEqualTo(7);
        assertThat(due.date()).isEqualTo(LocalDate.of(2026, 9, 24));
    }

    @Test
    void an_annual_report_is_due_on_31_january() {
        assertThat(RULES.due(LocalDate.of(2025, 12, 31), "ANNUAL_INFO_REPORT").date())
                .isEqualTo(LocalDate.of(2026, 1, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "PUB_PENALTY,     2023-04-26, 118号",
        "PUB_PENALTY,     2026-04-27, 生态环境行政处罚办法",
        "EIA_DECIDE_BOOK, 2026-08-14, 环境影响评价法",
        "EIA_DECIDE_BOOK, 2026-08-15, 生态环境法典",
        "RECON,           2023-12-31, 第九条",
        "RECON,           2024-01-01, 第二十条"
    })
    void a_limit_cites_the_law_of_its_day(String key, LocalDate trigger, String citation) {
        assertThat(RULES.clocks().at(key, trigger).law().zh()).contains(citation);
    }

    @ParameterizedTest
    @CsvSource({
        "CREDIT_MID_MAX,   2023-01-10, 2024-01-10",
        "CREDIT_MID_MAX,   2024-01-10, 2027-01-10",
        "CREDIT_MID_MAX,   2026-05-10, 2027-05-10",
        "CREDIT_LIGHT_MAX, 2026-05-09, 2026-08-09",
        "CREDIT_HEAVY_MAX, 2023-10-20, 2026-10-20"
    })
    void credit_publicity_follows_the_regime_of_the_decision_date(String key, LocalDate decided, LocalDate end) {
        assertThat(RULES.due(decided, key).date()).isEqualTo(end);
        assertThat(RULES.due(decided, key).provisional()).isFalse();
    }

    @Test
    void a_limit_that_did_not_exist_yet_is_refused() {
        assertThatThrownBy(() -> RULES.clocks().at("CREDIT_LIGHT_MAX", LocalDate.of(2024, 1, 1)))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        e -> assertThat(e.violations())
                                .extracting(PortalException.Violation::code)
                                .containsExactly("NO_CLOCK_ON_DATE"));
    }

    @Test
    void every_clock_cites_its_law_in_both_languages_and_rows_of_one_key_do_not_overlap() {
        List<StatutoryClock> clocks = RULES.clocks().all();
        assertThat(clocks).hasSizeGreaterThan(60).allSatisfy(clock -> {
            assertThat(clock.law().zh()).isNotBlank();
            assertThat(clock.law().en()).isNotBlank();
            assertThat(clock.stops())
                    .allSatisfy(stop -> assertThat(RULES.clocks().ground(stop)).isPresent());
        });
        for (StatutoryClock one : clocks) {
            assertThat(clocks)
                    .filteredOn(other -> other != one && other.key().equals(one.key()))
                    .noneMatch(other -> other.validity().contains(one.validity().from()));
        }
    }

    private static String firstLaw(LocalDate start) {
        return RULES.due(start, Term.workingDays(1)).steps().get(0).law().zh();
    }
}
