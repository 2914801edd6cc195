package org.qingjian.notation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "贰万元整|20000",
                "8.0（万元）|80000",
                "8.0（万元|80000",
                "人民币伍拾肆万元整|540000",
                "人民币（大写）：伍拾肆万元整|540000",
                "二百元|200",
                "1.5万|15000",
                "1.5万元|15000",
                "3万5千元|35000",
                "3万5000元|35000",
                "三万零五元|30005",
                "三十五元|35",
                "20000|20000",
                "20,000.50元|20000.50",
                "２０，０００元|20000",
                "￥30000|30000",
                "叁万元整（￥30000）|30000",
                "叁万元整（￥30,000.00元）|30000",
                "0.0001万元|1",
                "壹拾贰万叁仟肆佰伍拾陆元柒角捌分|123456.78",
                "贰拾万零伍佰元整|200500",
                "1亿2千万元|120000000",
                "十万元|100000",
                "肆佰叁拾萬圓|",
                "RMB 500|500",
            })
    void amounts_are_read(String text, BigDecimal yuan) {
        if (yuan != null) {
            assertThat(Money.parse(text).orElseThrow().yuan()).isEqualByComparingTo(yuan);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|EMPTY",
                "三万五元|AMBIGUOUS",
                "3万5元|AMBIGUOUS",
                "1万-5万元|RANGE",
                "500美元|CURRENCY",
                "叁万元整（￥20000）|DISAGREE",
                "二万元至一万元|RANGE_REVERSED",
                "若干元|FORMAT",
                "1,23元|AMBIGUOUS",
                "三万三万元|AMBIGUOUS",
                "警告|FORMAT",
            })
    void what_is_no_amount_is_refused_with_its_reason(String text, String code) {
        var failure = (Parsed.Failure<Money>) Money.parse(text);
        assertThat(failure.code()).isEqualTo(code);
        assertThat(failure.hint()).isNotBlank();
    }

    @Test
    void qualified_amounts_carry_a_hint() {
        assertThat(Money.parse("近700万元").hints()).extracting(Hint::code).containsExactly("ABOUT");
        assertThat(Money.parse("1.234元").hints()).extracting(Hint::code).containsExactly("ROUNDED");
        assertThat(Money.parse("2万元").hints()).isEmpty();
    }

    @Test
    void a_column_in_wan_may_name_its_own_unit() {
        assertThat(Money.parseWan("8.5").orElseThrow().yuan()).isEqualByComparingTo("85000");
        assertThat(Money.parseWan("8500元").orElseThrow().yuan()).isEqualByComparingTo("8500");
        assertThat(Money.ofYuan(35000).wan()).isEqualTo(new BigDecimal("3.5"));
        assertThat(Money.ofYuan(800000).wan()).isEqualTo(new BigDecimal("80"));
    }

    @Test
    void amounts_are_found_in_text_and_thresholds_are_not() {
        String text =
                "处二万元以上二十万元以下的罚款；违法所得1,234.50元，项目总投资￥3000万元，第三元件厂三元催化，" + "罚款人民币（大写）叁万元整（￥30000），5万元至10万元，单元楼，30港元";
        assertThat(Money.findAll(text))
                .extracting(found -> found.value().yuan().stripTrailingZeros().toPlainString())
                .containsExactly("1234.5", "30000000", "30000", "30000");
        assertThat(Money.findAll(text))
                .allSatisfy(found ->
                        assertThat(text.substring(found.start(), found.end())).isEqualTo(found.quote()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "处罚款贰万元整|20000",
                "行政拘留五日并处罚款二百元|200",
                "罚款:8.0（万元）,其他行政处罚:责令改正|80000",
                "罚款（大写），人民币伍拾肆万元整|540000",
                "依据第八十三条，处十万元以上一百万元以下的罚款。我局决定对你公司处以人民币壹拾贰万元的罚款。|120000",
                "项目总投资500万元。没收违法所得3万元，并处罚款人民币5万元。|50000",
                "一、罚款2万元；二、罚款3万元；合计罚款5万元|50000",
                "1、罚款2万元；2、罚款3万元；以上两项共计罚款5万元整|50000",
                "告知书拟处罚款10万元。经复核，我局决定作出如下行政处罚：罚款人民币捌万元整（￥80000.00元）。|80000",
                "罚款金额（万元）：1.25|12500",
                "罚款金额(元)：12500|12500",
                "处以罚款1.5万元|15000",
                "处3万5千元罚款|35000",
            })
    void the_fine_is_picked_out(String text, BigDecimal yuan) {
        assertThat(Money.fineIn(text).orElseThrow().value().yuan()).isEqualByComparingTo(yuan);
    }

    @Test
    void no_fine_and_two_fines_are_typed_failures() {
        assertThat(((Parsed.Failure<?>) Money.fineIn("责令停止建设，总投资500万元")).code()).isEqualTo("NONE");
        var two = (Parsed.Failure<?>) Money.fineIn("对甲厂罚款2万元，对其负责人罚款3万元");
        assertThat(two.code()).isEqualTo("AMBIGUOUS");
        assertThat(two.suggestions()).containsExactly("20000", "30000");
    }

    @Test
    void confiscated_gains_are_picked_out() {
        assertThat(Money.confiscatedIn("没收违法所得人民币3.2万元，并处罚款5万元")
                        .orElseThrow()
                        .value()
                        .yuan())
                .isEqualByComparingTo("32000");
        assertThat(Money.confiscatedIn("对违法所得1200元予以没收").orElseThrow().value().yuan())
                .isEqualByComparingTo("1200");
        assertThat(Money.confiscatedIn("罚款5万元").isOk()).isFalse();
    }

    @Test
    void words_lead_back_to_the_amount() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            long fen = (long) Math.pow(10, random.nextDouble() * 15);
            Money money = new Money(BigDecimal.valueOf(i % 3 == 0 ? fen % 1_000_000_000L * 100_000 : fen, 2));
            assertThat(Money.parse(money.inWords()).orElseThrow())
                    .as(money.inWords())
                    .isEqualTo(money);
            assertThat(Money.parse(money.wan().toPlainString() + "万元").orElseThrow())
                    .isEqualTo(money);
            assertThat(Money.parse(String.format("%,.2f元", money.yuan())).orElseThrow())
                    .isEqualTo(money);
            if (i % 20 == 0) {
                assertThat(Money.fineIn("决定罚款人民币" + money.inWords() + "。")
                                .orElseThrow()
                                .value())
                        .isEqualTo(money);
            }
        }
    }

    @Test
    void words_are_written_as_decisions_print_them() {
        assertThat(Money.ofYuan(12000).inWords()).isEqualTo("壹万贰仟元整");
        assertThat(Money.ofYuan(200500).inWords()).isEqualTo("贰拾万零伍佰元整");
        assertThat(Money.ofYuan(100000000).inWords()).isEqualTo("壹亿元整");
        assertThat(new Money(new BigDecimal("10.05")).inWords()).isEqualTo("壹拾元零伍分");
    }

    @Test
    void known_vectors_are_read_right() {
        for (JsonNode row : SampleData.json("id-vectors/vectors.json").get("money_zh")) {
            MoneyExpression read =
                    MoneyExpression.parse(row.get(0).asText()).optional().orElseThrow(() -> new AssertionError(row));
            JsonNode number = row.get(1).get("num");
            String low = number.isArray() ? number.get(0).asText() : number.asText();
            String high = number.isArray() ? number.get(1).asText() : number.asText();
            assertThat(read.low()).as(row.toString()).isEqualTo(new BigDecimal(low));
            assertThat(read.high()).as(row.toString()).isEqualTo(new BigDecimal(high));
            assertThat(read.currency())
                    .as(row.toString())
                    .isEqualTo(row.get(1).get("case").asText());
        }
    }

    @Test
    void the_fines_of_real_environmental_decisions_are_read() {
        for (JsonNode row : SampleData.json("penalty-records/environmental_fines.json")) {
            Parsed<Found<Money>> fine = Money.fineIn(row.get("decision_summary").asText());
            if (row.get("fine_yuan_gold").isNull()) {
                assertThat(fine.isOk()).isFalse();
            } else {
                assertThat(fine.orElseThrow().value().yuan())
                        .isEqualByComparingTo(row.get("fine_yuan_gold").decimalValue());
            }
        }
    }

    @Test
    void the_fines_of_the_penalty_sample_are_read() {
        for (JsonNode row : SampleData.lines("penalty-records/real_penalties.jsonl")) {
            String result = row.get("result").asText();
            assertThat(Money.fineIn(result).isOk()).as(result).isEqualTo(result.contains("罚款"));
        }
    }
}
