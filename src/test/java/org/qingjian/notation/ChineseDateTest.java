package org.qingjian.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class ChineseDateTest {
    @ParameterizedTest
    @CsvSource({
        "2026年1月9日,2026-01-09",
        "２０２６年１月９日,2026-01-09",
        "2026 年 01 月 09 日,2026-01-09",
        "二〇二六年一月九日,2026-01-09",
        "二○二六年十一月二十三日,2026-11-23",
        "二〇二〇年二月廿九日,2020-02-29",
        "2026-01-09,2026-01-09",
        "2026/1/9,2026-01-09",
        "2026.1.9,2026-01-09",
        "20260109,2026-01-09",
        "2026-01-09 10:20:30,2026-01-09",
        "2026-01-09T00:00:00.000Z,2026-01-09",
    })
    void dates_are_read(String text, LocalDate day) {
        assertThat(ChineseDate.parse(text).orElseThrow()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "'',EMPTY",
        "2026年2月30日,NO_SUCH_DAY",
        "20261301,NO_SUCH_DAY",
        "2025-02-29,NO_SUCH_DAY",
        "2026年1月,PARTIAL",
        "2026-01,PARTIAL",
        "26年1月9日,YEAR",
        "09/01/2026,ORDER",
        "2026-1/9,FORMAT",
        "明天,FORMAT",
    })
    void what_is_no_date_is_refused_with_its_reason(String text, String code) {
        assertThat(((Parsed.Failure<LocalDate>) ChineseDate.parse(text)).code()).isEqualTo(code);
    }

    @Test
    void dates_are_found_in_text() {
        String text = "2026年1月9日立案，二〇二六年二月三日（2026-02-03）送达，20251111检查，编号2026010912，v2026.1.9.3";
        List<Found<LocalDate>> found = ChineseDate.findAll(text);
        assertThat(found)
                .extracting(Found::value)
                .containsExactly(
                        LocalDate.of(2026, 1, 9),
                        LocalDate.of(2026, 2, 3),
                        LocalDate.of(2026, 2, 3),
                        LocalDate.of(2025, 11, 11));
        assertThat(found)
                .allSatisfy(f -> assertThat(text.substring(f.start(), f.end())).isEqualTo(f.quote()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026年1月9日至2026年1月15日,2026-01-09,2026-01-15",
        "2026年1月9日至1月15日,2026-01-09,2026-01-15",
        "2026年1月9日-15日,2026-01-09,2026-01-15",
        "2026年12月30日起至2027年1月5日止,2026-12-30,2027-01-05",
        "2026-01-09—2026-01-15,2026-01-09,2026-01-15",
        "2026.1.9-1.15,2026-01-09,2026-01-15",
        "公示期限：2026/1/9～2026/1/15（5个工作日）,2026-01-09,2026-01-15",
        "二〇二六年一月九日至二〇二六年一月十五日,2026-01-09,2026-01-15",
    })
    void periods_are_read(String text, LocalDate start, LocalDate end) {
        assertThat(ChineseDate.parsePeriod(text).orElseThrow()).isEqualTo(new DatePeriod(start, end));
    }

    @Test
    void a_reversed_period_is_kept_and_told() {
        Parsed<DatePeriod> parsed = ChineseDate.parsePeriod("2026-01-09至2025-01-15");
        assertThat(parsed.orElseThrow().isReversed()).isTrue();
        assertThat(parsed.hints()).extracting(Hint::code).containsExactly("REVERSED");
        assertThat(ChineseDate.parsePeriod("2026年1月9日").isOk()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0770105,1988-01-05", "1011220,2012-12-20", "民國77年1月5日,1988-01-05", "77/1/5,1988-01-05"})
    void minguo_dates_have_their_own_reader(String text, LocalDate day) {
        assertThat(ChineseDate.parseRoc(text).orElseThrow()).isEqualTo(day);
        assertThat(ChineseDate.parse(text).isOk()).isFalse();
    }

    @Test
    void a_missing_or_wrong_minguo_date_is_a_typed_failure() {
        assertThat(((Parsed.Failure<?>) ChineseDate.parseRoc("-")).code()).isEqualTo("EMPTY");
        assertThat(((Parsed.Failure<?>) ChineseDate.parseRoc("0770231")).code()).isEqualTo("NO_SUCH_DAY");
        assertThat(((Parsed.Failure<?>) ChineseDate.parseRoc("abc")).code()).isEqualTo("FORMAT");
    }

    @Test
    void every_day_is_read_back_from_every_form() {
        for (LocalDate day = LocalDate.of(2015, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
            String han = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
            assertThat(ChineseDate.parse(han).orElseThrow()).isEqualTo(day);
            assertThat(ChineseDate.parse(day.toString()).orElseThrow()).isEqualTo(day);
            assertThat(ChineseDate.parse(day.toString().replace("-", "")).orElseThrow())
                    .isEqualTo(day);
        }
    }

    @Test
    void minguo_dates_of_the_eia_sample_are_read() throws Exception {
        String csv = Files.readString(SampleData.path("eia/details.csv"));
        int read = 0;
        for (String cell : csv.split("[,\n]")) {
            if (cell.matches("[01]\\d{6}")) {
                assertThat(ChineseDate.parseRoc(cell).isOk()).as(cell).isTrue();
                read++;
            }
        }
        assertThat(read).isGreaterThan(2000);
    }
}
