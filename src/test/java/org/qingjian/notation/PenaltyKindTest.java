package org.qingjian.notation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PenaltyKindTest {
    @ParameterizedTest
    @CsvSource({
        "给予警告，并处罚款二万元,WARNING FINE",
        "通报批评,CRITICISM",
        "没收违法所得1200元，没收非法财物,CONFISCATE_GAINS CONFISCATE_GOODS",
        "暂扣排污许可证三个月,SUSPEND_PERMIT",
        "降低其资质等级,DOWNGRADE",
        "吊销排污许可证,REVOKE_PERMIT",
        "三年内不得再次申请排污许可,BAR_PERMIT",
        "责令限制生产,RESTRICT_BUSINESS",
        "责令停产整治,STOP_TO_RECTIFY",
        "责令停产停业,STOP_BUSINESS",
        "报经有批准权的人民政府批准，责令关闭,CLOSE",
        "禁止从业五年,BAR_OCCUPATION",
        "限制从业,RESTRICT_OCCUPATION",
        "责令限期拆除暗管，罚款五万元,DEMOLISH FINE",
        "行政拘留五日并处罚款二百元,DETENTION FINE",
        "责令改正违法行为,''",
        "未设置警告标志，责令立即改正,''",
        "不予罚款,''",
        "逾期不缴的每日按罚款数额的百分之三加处罚款,''",
    })
    void kinds_are_found(String text, String kinds) {
        assertThat(PenaltyKind.findAll(text).stream()
                        .map(found -> found.value().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(kinds);
    }

    @Test
    void there_are_eighteen_kinds_and_only_one_is_the_police_s() {
        assertThat(PenaltyKind.values()).hasSize(18);
        for (int code = 1; code <= 18; code++) {
            assertThat(PenaltyKind.ofCode(code).orElseThrow().code()).isEqualTo(code);
        }
        assertThat(PenaltyKind.ofCode(19)).isEmpty();
        assertThat(PenaltyKind.DETENTION.isImposedByPoliceOnly()).isTrue();
        assertThat(PenaltyKind.FINE.isImposedByPoliceOnly()).isFalse();
    }

    @Test
    void every_result_of_the_penalty_sample_has_a_kind() {
        for (JsonNode row : SampleData.lines("penalty-records/real_penalties.jsonl")) {
            assertThat(PenaltyKind.findAll(row.get("result").asText()))
                    .as(row.get("result").asText())
                    .isNotEmpty();
        }
    }
}
