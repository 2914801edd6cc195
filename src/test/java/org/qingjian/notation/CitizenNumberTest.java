package org.qingjian.notation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitizenNumberTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X,1949-12-31",
        "440524188001010014,1880-01-01",
        "１１０１０５ 19491231 002x,1949-12-31",
    })
    void the_standard_s_examples_are_read(String text, LocalDate born) {
        assertThat(CitizenNumber.parse(text, TODAY).orElseThrow().born()).isEqualTo(born);
    }

    @ParameterizedTest
    @CsvSource({
        "'',EMPTY",
        "442827************,MASKED",
        "11010519491231001X,CHECK_DIGIT",
        "16010519491231002X,REGION",
        "11010519490231002X,BIRTH_DATE",
        "11010529491231002X,BIRTH_DATE",
        "12345,FORMAT",
    })
    void what_is_no_number_is_refused_with_its_reason(String text, String code) {
        var failure = (Parsed.Failure<CitizenNumber>) CitizenNumber.parse(text, TODAY);
        assertThat(failure.code()).isEqualTo(code);
        assertThat(failure.hint()).doesNotContain("1949");
    }

    @Test
    void a_number_never_prints_itself() {
        assertThat(CitizenNumber.parse("11010519491231002X", TODAY).orElseThrow())
                .asString()
                .doesNotContain("1949");
    }

    @Test
    void known_vectors_are_judged_right() {
        JsonNode vectors = SampleData.json("id-vectors/vectors.json");
        for (JsonNode row : vectors.get("id_valid")) {
            assertThat(CitizenNumber.parse(row.get("v").asText(), TODAY).isOk())
                    .as(row.toString())
                    .isTrue();
        }
        for (JsonNode row : vectors.get("id_invalid")) {
            assertThat(CitizenNumber.parse(row.get("v").asText(), TODAY).isOk())
                    .as(row.toString())
                    .isFalse();
        }
        for (JsonNode pair : vectors.get("id_15_to_18")) {
            assertThat(CitizenNumber.parse(pair.get(0).asText(), TODAY)
                            .orElseThrow()
                            .value())
                    .isEqualTo(pair.get(1).asText());
        }
    }
}
