package org.qingjian.disclosure.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingjian.disclosure.check.PenaltyFacts.Publication;

class PenaltyChecksTest {
    private static final String BUREAU = "韶关市生态环境局";
    private static final String REMEDY = "可以在六十日内向韶关市人民政府申请行政复议，或者在六个月内向人民法院提起行政诉讼";

    @ParameterizedTest
    @CsvSource({"2023-05-09, ''", "2023-05-10, P01", "2023-05-26, 'P01'", "2023-05-27, 'P01,P02'", ", 'P01,P02'"})
    void a_decision_of_2023_04_26_is_late_after_its_seventh_and_unlawful_after_its_twentieth_day(
            LocalDate published, String checks) {
        assertThat(ids(facts("韶环罚〔2023〕12号", LocalDate.of(2023, 4, 26), REMEDY, published)))
                .isEqualTo(checks.isEmpty() ? List.of() : List.of(checks.split(",")));
    }

    @Test
    void a_recorded_ground_for_not_publishing_is_no_finding() {
        PenaltyFacts f = new PenaltyFacts(
                "r",
                "市局",
                BUREAU,
                "",
                "韶环罚〔2023〕12号",
                false,
                REMEDY,
                LocalDate.of(2023, 4, 26),
                null,
                new Publication(null, "国家秘密", null, null, true),
                0);
        assertThat(ids(f)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "韶环罚告〔2026〕3号, P03",
        "韶环罚〔20263号, P04",
        "韶环罚〔2023〕3号, P04",
    })
    void numbers_that_must_not_be_public_or_do_not_hold_are_blocked(String number, String check) {
        LocalDate decided = LocalDate.of(2026, 3, 2);
        assertThat(ids(facts(number, decided, REMEDY, decided))).containsExactly(check);
    }

    @Test
    void remedies_must_be_told_and_be_those_of_the_day() {
        String old = "可以在六十日内向广东省生态环境厅申请行政复议，或者在六个月内提起行政诉讼";
        assertThat(ids(facts("韶环罚〔2024〕1号", LocalDate.of(2024, 1, 2), old, LocalDate.of(2024, 1, 3))))
                .containsExactly("P06");
        assertThat(ids(facts("韶环罚〔2023〕1号", LocalDate.of(2023, 12, 29), old, LocalDate.of(2024, 1, 3))))
                .isEmpty();
        assertThat(ids(facts("韶环罚〔2024〕1号", LocalDate.of(2024, 1, 2), "", LocalDate.of(2024, 1, 3))))
                .containsOnly("P05");
    }

    @ParameterizedTest
    @CsvSource({
        "韶关市生态环境局, 2026-09-10, 韶关市人民政府, true",
        "韶关市生态环境局, 2026-09-10, 广东省韶关市人民政府, true",
        "韶关市生态环境局, 2026-09-10, 本级人民政府, true",
        "韶关市生态环境局, 2026-09-10, 仁化县人民政府, false",
        "韶关市生态环境局, 2026-09-10, 乐昌市人民政府, false",
        "韶关市生态环境局, 2026-09-10, 韶关市武江区人民政府, false",
        "韶关市生态环境局, 2026-09-10, 广东省人民政府, false",
        "韶关市生态环境局, 2026-09-10, 韶关市人民政府或者乐昌市人民政府, false",
        "韶关市生态环境局仁化分局, 2026-09-10, 仁化县人民政府, true",
        "韶关市生态环境局仁化分局, 2026-09-10, 韶关市人民政府或者仁化县人民政府, true",
        "韶关市生态环境局仁化分局, 2026-09-10, 广东省生态环境厅, false",
        "韶关市生态环境局仁化分局, 2026-08-14, 仁化县人民政府, false",
        "韶关市生态环境局, 2023-12-29, 仁化县人民政府, true"
    })
    void the_organ_of_reconsideration_is_that_of_who_decided(
            String agency, LocalDate decided, String organ, boolean right) {
        String text = "可以在六十日内向" + organ + "申请行政复议，或者在六个月内提起行政诉讼";
        assertThat(Remedies.outdated(text, decided, agency).isEmpty()).isEqualTo(right);
        assertThat(Remedies.missing(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "可以申请行政复议或者提起行政诉讼, 3",
        "可以向韶关市人民政府申请行政复议，也可以在六个月内提起行政诉讼, 1",
        "可以在60日内向韶关市人民政府申请行政复议，或者向法院起诉, 1",
        "已经复议，不服的在6个月内起诉, 2",
        "可以在60天之内向韶关市人民政府提出行政复议, 1"
    })
    void remedies_without_organ_or_period_are_told_by_halves(String text, int missing) {
        assertThat(Remedies.missing(text)).hasSize(missing);
    }

    @ParameterizedTest
    @CsvSource({
        "生态环境行政处罚办法, 2023-05-04, 2023-08-01, ''",
        "生态环境行政处罚办法, 2023-05-04, 2023-06-20, P07",
        "生态环境法典, 2026-06-10, 2026-09-10, ''",
        "生态环境法典, 2026-06-10, 2026-07-10, P07"
    })
    void procedure_goes_by_the_day_of_the_decision_and_a_lighter_law_may_be_applied(
            String law, LocalDate act, LocalDate decided, String check) {
        PenaltyFacts f = new PenaltyFacts(
                "r",
                "市局",
                BUREAU,
                "",
                "韶环罚〔" + decided.getYear() + "〕9号",
                false,
                "依据《" + law + "》。" + REMEDY,
                decided,
                act,
                new Publication(decided, null, null, null, true),
                0);
        assertThat(ids(f)).isEqualTo(check.isEmpty() ? List.of() : List.of(check));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-01, P07", "2026-06-30, ''"})
    void the_law_must_be_that_of_the_act(LocalDate act, String check) {
        LocalDate decided = LocalDate.of(2026, 9, 10);
        PenaltyFacts f = new PenaltyFacts(
                "r",
                "市局",
                BUREAU,
                "",
                "韶环罚〔2026〕9号",
                false,
                "依据《中华人民共和国环境影响评价法》第三十一条。" + REMEDY,
                decided,
                act,
                new Publication(decided, null, null, null, true),
                0);
        assertThat(ids(f)).isEqualTo(check.isEmpty() ? List.of() : List.of(check));
    }

    @ParameterizedTest
    @CsvSource({"2023-04-25, ''", "2023-04-26, P09", ", P09"})
    void a_revoked_decision_is_withdrawn_within_three_working_days(LocalDate withdrawn, String check) {
        LocalDate decided = LocalDate.of(2023, 3, 1);
        PenaltyFacts f = new PenaltyFacts(
                "r",
                "市局",
                BUREAU,
                "",
                "韶环罚〔2023〕9号",
                false,
                REMEDY,
                decided,
                null,
                new Publication(decided, null, LocalDate.of(2023, 4, 21), withdrawn, true),
                0);
        assertThat(ids(f)).isEqualTo(check.isEmpty() ? List.of() : List.of(check));
    }

    @Test
    void personal_data_a_silent_change_and_a_taken_number_are_found() {
        LocalDate decided = LocalDate.of(2026, 3, 2);
        PenaltyFacts f = new PenaltyFacts(
                "r",
                "市局",
                BUREAU,
                "韶环罚〔2026〕8号处罚决定",
                "韶环罚〔2026〕9号",
                true,
                REMEDY,
                decided,
                null,
                new Publication(decided, null, null, null, false),
                1);
        assertThat(ids(f)).containsExactly("P04", "P04", "P08", "P10");
    }

    @Test
    void a_gap_in_a_series_is_a_question() {
        assertThat(Samples.REGISTER.missingNumbers(
                        List.of("韶环罚〔2026〕1号", "韶环罚〔2026〕4号", "韶环罚〔2026〕03号", "韶环责改〔2026〕9号"), "市局"))
                .extracting(CheckHit::subject, CheckHit::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("韶环罚〔2026〕2号", Severity.WARNING));
    }

    private static PenaltyFacts facts(String number, LocalDate decided, String text, LocalDate published) {
        return new PenaltyFacts(
                "r",
                "市局",
                BUREAU,
                "",
                number,
                false,
                text,
                decided,
                null,
                new Publication(published, null, null, null, true),
                0);
    }

    private static List<String> ids(PenaltyFacts facts) {
        return Samples.REGISTER.check(facts).stream().map(CheckHit::check).toList();
    }
}
