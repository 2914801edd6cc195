package org.qingjian.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void shaoguan_has_ten_units_and_guangdong_twenty_one_cities() {
        assertThat(Regions.within(Regions.byCode("440200").orElseThrow(), TODAY))
                .extracting(Region::code)
                .containsExactly(
                        "440203", "440204", "440205", "440222", "440224", "440229", "440232", "440233", "440281",
                        "440282");
        assertThat(Regions.within(Regions.byCode("440000").orElseThrow(), TODAY))
                .hasSize(21);
    }

    @ParameterizedTest
    @CsvSource({
        "曲江,440205",
        "曲江区,440205",
        "曲江县,440221",
        "乳源,440232",
        "韶关,440200",
        "韶關市,440200",
        "广东,440000",
        "吉林,220000",
        "吉林市,220200",
        "臺北市,",
        "臺灣省,710000",
        "甲乙丙,",
    })
    void names_and_aliases_lead_to_codes(String name, String code) {
        assertThat(Regions.byName(name).map(Region::code).orElse(null)).isEqualTo(code);
    }

    @Test
    void an_old_unit_names_its_successor() {
        Region county = Regions.byName("曲江县").orElseThrow();
        assertThat(county.isValidOn(LocalDate.of(2003, 1, 1))).isTrue();
        assertThat(county.isValidOn(LocalDate.of(2005, 1, 1))).isFalse();
        assertThat(county.successor()).isEqualTo("440205");
    }

    @Test
    void a_code_has_a_path() {
        assertThat(Regions.path("440205")).extracting(Region::name).containsExactly("广东省", "韶关市", "曲江区");
        assertThat(Regions.path("440201")).extracting(Region::name).containsExactly("广东省", "韶关市");
        assertThat(Regions.path("abc")).isEmpty();
        assertThat(Regions.byCode("440205").orElseThrow().prefix()).isEqualTo("440205");
        assertThat(Regions.byCode("440200").orElseThrow().prefix()).isEqualTo("4402");
    }

    @Test
    void names_are_found_in_text() {
        String text = "广东省韶关市生态环境局曲江分局对位于乳源瑶族自治县乳城镇、曲江大道与韶关路口及中山大学的项目，韶關仁化縣";
        assertThat(Regions.find(text))
                .extracting(found -> found.quote() + found.value().code())
                .containsExactly("广东省440000", "韶关市440200", "曲江440205", "乳源瑶族自治县440232", "韶關440200", "仁化縣440224");
    }
}
