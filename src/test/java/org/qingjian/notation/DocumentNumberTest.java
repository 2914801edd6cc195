package org.qingjian.notation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {
    private static final int NOW = 2026;

    @ParameterizedTest
    @CsvSource({
        "韶环罚〔2023〕12号,韶环,PENALTY,韶环罚〔2023〕12号",
        "韶环(乐昌)责改决〔2025〕3号,韶环(乐昌),RECTIFY,韶环(乐昌)责改决〔2025〕3号",
        "云环(云城)罚〔2023〕7号,云环(云城),PENALTY,云环(云城)罚〔2023〕7号",
        "清环清城罚〔2021〕45号,清环清城,PENALTY,清环清城罚〔2021〕45号",
        "清环清城告〔2021〕58号,清环清城,PRIOR_NOTICE,清环清城告〔2021〕58号",
        "清环英德罚立罚字〔2026〕3号,清环英德,PENALTY,清环英德罚立罚字〔2026〕3号",
        "江鹤环罚﹝2025﹞27号,江鹤环,PENALTY,江鹤环罚〔2025〕27号",
        "惠市环(惠城)罚〔2021〕64号,惠市环(惠城),PENALTY,惠市环(惠城)罚〔2021〕64号",
        "岳汨环罚决字〔2025〕4号,岳汨环,PENALTY,岳汨环罚决字〔2025〕4号",
        "岳汨环罚告字〔2025〕2号,岳汨环,PRIOR_NOTICE,岳汨环罚告字〔2025〕2号",
        "仁环违改字[2018]19号,仁环,RECTIFY,仁环违改字〔2018〕19号",
        "京环罚〔2024〕1号,京环,PENALTY,京环罚〔2024〕1号",
        "沪浦环查扣〔2024〕5号,沪浦环,SEIZE,沪浦环查扣〔2024〕5号",
        "乐环审〔2021〕03号,乐环,EIA_APPROVAL,乐环审〔2021〕3号",
        "宜区环评字〔2024〕20号,宜区,EIA_APPROVAL,宜区环评字〔2024〕20号",
        "文开发行审环﹝2023﹞10号,文开发,EIA_APPROVAL,文开发行审环〔2023〕10号",
        "韶环责改决〔2025〕3号,韶环,RECTIFY,韶环责改决〔2025〕3号",
        "韶环不罚〔2025〕3号,韶环,NO_PENALTY,韶环不罚〔2025〕3号",
        "韶环罚听告〔2025〕3号,韶环,HEARING_NOTICE,韶环罚听告〔2025〕3号",
        "韶环罚催〔2025〕3号,韶环,REMINDER,韶环罚催〔2025〕3号",
        "韶环按日罚〔2025〕3号,韶环,DAILY,韶环按日罚〔2025〕3号",
        "韶环停产〔2025〕3号,韶环,LIMIT,韶环停产〔2025〕3号",
        "粤环发〔2021〕7号,粤环,OTHER,粤环发〔2021〕7号",
        "粤府〔2023〕106号,粤府,OTHER,粤府〔2023〕106号",
        "豫 0900 环罚决字〔2025〕1 号,豫0900环,PENALTY,豫0900环罚决字〔2025〕1号",
        "韶环罚〔2025〕12-3号,韶环,PENALTY,韶环罚〔2025〕12-3号",
        "韶环罚〔2025〕12号之一,韶环,PENALTY,韶环罚〔2025〕12-1号",
        "韶環罰〔2025〕12號,韶环,PENALTY,韶环罚〔2025〕12号",
        "沪公(甲)(乙)行罚决字〔2024〕00187号,沪公(甲)(乙),PENALTY,沪公(甲)(乙)行罚决字〔2024〕187号",
    })
    void samples_are_read(String text, String agency, DocumentNumberType type, String normal) {
        DocumentNumber number = DocumentNumber.parse(text, NOW).orElseThrow();
        assertThat(number.agency()).isEqualTo(agency);
        assertThat(number.type()).isEqualTo(type);
        assertThat(number.normal()).isEqualTo(normal);
        assertThat(number.raw()).isEqualTo(text);
        assertThat(DocumentNumber.parse(normal, NOW).orElseThrow().key()).isEqualTo(number.key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "韶环罚〔２０２３〕１２号",
                "韶环罚[2023]12号",
                "韶环罚【2023】12号",
                "韶环罚﹝2023﹞12号",
                "韶环罚(2023)12号",
                "韶环罚（2023）第12号",
                "韶环罚 〔 2023 〕 12 号",
                "\u200b韶环罚〔2023〕\u00a00012号\ufeff",
            })
    void every_bracket_width_and_spacing_is_one_number(String text) {
        assertThat(DocumentNumber.parse(text, NOW).orElseThrow().normal()).isEqualTo("韶环罚〔2023〕12号");
    }

    @Test
    void leading_zeros_collide_on_purpose() {
        assertThat(key("乐环审〔2021〕03号")).isEqualTo(key("乐环审〔2021〕3号"));
        assertThat(key("韶环罚字〔2023〕12号")).isEqualTo(key("韶环罚〔2023〕12号"));
        assertThat(key("韶环责改〔2023〕12号")).isNotEqualTo(key("韶环罚〔2023〕12号"));
    }

    @ParameterizedTest
    @CsvSource({
        "清环英德罚立罚字〔20263号,BRACKET_LOST,清环英德罚立罚字〔2026〕3号",
        "韶环罚2023〕12号,BRACKET_LOST,韶环罚〔2023〕12号",
        "韶环罚202312号,BRACKET_LOST,韶环罚〔2023〕12号",
        "济环罚字〔2020〕TQ第Q-4008号,SERIAL,",
        "…87号,MASKED,",
        "韶环罚〔2023〕**号,MASKED,",
        "韶环罚〔2027〕12号,YEAR_FUTURE,",
        "韶环罚〔1823〕12号,YEAR,",
        "韶环罚〔23〕12号,YEAR,",
        "罚款二百元,FORMAT,",
    })
    void what_is_no_number_is_a_typed_failure(String text, String code, String suggestion) {
        var failure = (Parsed.Failure<DocumentNumber>) DocumentNumber.parse(text, NOW);
        assertThat(failure.code()).isEqualTo(code);
        assertThat(failure.hint()).isNotBlank();
        assertThat(failure.suggestions()).isEqualTo(suggestion == null ? List.of() : List.of(suggestion));
    }

    @Test
    void pre_decision_papers_are_never_public() {
        assertThat(List.of("罚告", "听告", "罚催", "告", "先告"))
                .allSatisfy(token -> assertThat(DocumentNumber.parse("韶环" + token + "〔2025〕1号", NOW)
                                .orElseThrow()
                                .type()
                                .mayEverBePublic())
                        .isFalse());
        assertThat(DocumentNumber.parse("韶环公告〔2025〕1号", NOW).orElseThrow().type())
                .isEqualTo(DocumentNumberType.OTHER);
    }

    @Test
    void numbers_are_found_in_running_text() {
        String text = "我局于2025年3月1日作出韶环（乐昌）责改决〔2025〕3号责令改正决定书，并依据韶环罚【2025】 12 号和韶环罚﹝2025﹞13号、粤环发〔2021〕7号，"
                + "文号：豫 0900 环罚决字〔2025〕1 号；处罚决定书文号为清环清城罚〔2021〕45号。";
        List<Found<DocumentNumber>> found = DocumentNumber.findAll(text, NOW);
        assertThat(found)
                .extracting(f -> f.value().normal())
                .containsExactly(
                        "韶环(乐昌)责改决〔2025〕3号",
                        "韶环罚〔2025〕12号",
                        "韶环罚〔2025〕13号",
                        "粤环发〔2021〕7号",
                        "豫0900环罚决字〔2025〕1号",
                        "清环清城罚〔2021〕45号");
        assertThat(found)
                .allSatisfy(f -> assertThat(text.substring(f.start(), f.end())).isEqualTo(f.quote()));
    }

    @Test
    void hostile_text_costs_little() {
        String text = "(".repeat(2000) + "韶".repeat(20000) + "〔2025〕".repeat(500);
        assertThat(DocumentNumber.findAll(text, NOW)).isEmpty();
        assertThat(DocumentNumber.parse(text, NOW).isOk()).isFalse();
    }

    @Test
    void all_numbers_of_the_penalty_sample_are_read() {
        List<JsonNode> rows = SampleData.lines("penalty-records/real_penalties.jsonl");
        assertThat(rows).allSatisfy(row -> {
            DocumentNumber number =
                    DocumentNumber.parse(row.get("doc_no").asText(), NOW).orElseThrow();
            assertThat(number.type()).isEqualTo(DocumentNumberType.PENALTY);
            assertThat(number.token()).isEqualTo("行罚决");
        });
    }

    @Test
    void numbers_of_environmental_decisions_are_read_or_refused_with_a_hint() {
        for (String file : List.of("decision_facts", "environmental_fines")) {
            for (JsonNode row : SampleData.json("penalty-records/" + file + ".json")) {
                if (row.get("doc_no").isNull()) {
                    continue;
                }
                String text = row.get("doc_no").asText();
                Parsed<DocumentNumber> parsed = DocumentNumber.parse(text, NOW);
                if (parsed instanceof Parsed.Failure<DocumentNumber> failure) {
                    assertThat(failure.hint()).isNotBlank();
                    assertThat(text).containsAnyOf("TQ", "…", "(number");
                } else {
                    assertThat(parsed.orElseThrow().type())
                            .isIn(DocumentNumberType.PENALTY, DocumentNumberType.RECTIFY);
                }
            }
        }
    }

    private static String key(String text) {
        return DocumentNumber.parse(text, NOW).orElseThrow().key();
    }
}
