package org.qingjian.disclosure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.qingjian.disclosure.PartyKind;
import org.qingjian.disclosure.RecordDetails.EiaClass;
import org.qingjian.disclosure.RecordKind;
import org.qingjian.notation.DatePeriod;
import org.qingjian.notation.Found;
import org.qingjian.notation.PenaltyKind;
import org.qingjian.notation.SampleData;

/** All names, codes and places are invented. */
@Execution(ExecutionMode.CONCURRENT)
class DocumentReaderTest {
    private final DocumentReader reader = new DocumentReader(2026);

    private static final String PENALTY = """
            韶关市生态环境局行政处罚决定书
            韶环（曲江）罚〔2025〕12号
            当事人：韶关市青禾示例化工有限公司
            统一社会信用代码：91440205MA00000018
            法定代表人：甲乙丙
            地址：广东省韶关市曲江区示例镇一号
            我局于2025年3月4日对你公司进行了现场检查，发现你公司实施了以下环境违法行为：
            未取得排污许可证排放水污染物。
            你公司的上述行为违反了《排污许可管理条例》第二条第一款、第三十三条第（一）项的规定。
            依据《中华人民共和国水污染防治法》第八十三条第（一）项“违反本法规定，处十万元以上一百万元以下的罚款”的规定，我局决定对你公司作出如下行政处罚：
            1.罚款人民币壹拾贰万元整（￥120000.00元）；
            2.没收违法所得3.5万元。
            限于接到本决定之日起十五日内将罚款缴至指定银行。逾期不缴纳罚款的，每日按罚款数额的3%加处罚款。
            你公司如不服本决定，可在收到本决定书之日起六十日内向韶关市人民政府申请行政复议，也可以在六个月内直接向韶关市武江区人民法院提起行政诉讼。
            韶关市生态环境局
            2025年4月7日
            """;

    @Test
    void a_penalty_decision_is_read_whole() {
        Reading reading = reader.read(PENALTY);
        assertThat(value(reading.kind())).isEqualTo(RecordKind.PENALTY);
        assertThat(reading.number()).isNotNull();
        assertThat(reading.number().value().normal()).isEqualTo("韶环(曲江)罚〔2025〕12号");
        assertThat(value(reading.party())).isEqualTo("韶关市青禾示例化工有限公司");
        assertThat(value(reading.partyKind())).isEqualTo(PartyKind.ORGANISATION);
        assertThat(reading.creditCode()).isNotNull();
        assertThat(value(reading.representative())).isEqualTo("甲乙丙");
        assertThat(value(reading.address())).isEqualTo("广东省韶关市曲江区示例镇一号");
        assertThat(value(reading.violation())).isEqualTo("未取得排污许可证排放水污染物");
        assertThat(reading.violated())
                .extracting(found -> found.value().toString())
                .containsExactly("《排污许可管理条例》第二条第一款", "《排污许可管理条例》第三十三条第一项");
        assertThat(reading.punishedUnder())
                .extracting(found -> found.value().toString())
                .containsExactly("《水污染防治法》第八十三条第一项");
        assertThat(reading.penaltyKinds())
                .extracting(Found::value)
                .containsExactly(PenaltyKind.FINE, PenaltyKind.CONFISCATE_GAINS);
        assertThat(reading.fine()).isNotNull();
        assertThat(reading.fine().value().yuan()).isEqualByComparingTo("120000");
        assertThat(reading.confiscated()).isNotNull();
        assertThat(reading.confiscated().value().yuan()).isEqualByComparingTo("35000");
        assertThat(value(reading.decisionDate())).isEqualTo(LocalDate.of(2025, 4, 7));
        assertThat(value(reading.agency())).isEqualTo("韶关市生态环境局");
        assertThat(value(reading.remedies().reconsiderationOrgan())).isEqualTo("韶关市人民政府");
        assertThat(value(reading.remedies().reconsiderationDays())).isEqualTo(60);
        assertThat(value(reading.remedies().lawsuitMonths())).isEqualTo(6);
        assertThat(value(reading.remedies().court())).isEqualTo("韶关市武江区人民法院");
        assertThat(reading.disagreements()).isEmpty();
    }

    @Test
    void every_field_names_its_place() {
        Reading reading = reader.read(PENALTY);
        for (Found<?> found : List.of(
                reading.kind(),
                reading.number(),
                reading.party(),
                reading.creditCode(),
                reading.fine(),
                reading.decisionDate(),
                reading.violation(),
                reading.agency(),
                reading.remedies().lawsuitMonths())) {
            assertThat(PENALTY.substring(found.start(), found.end())).isEqualTo(found.quote());
        }
    }

    @Test
    void full_width_and_traditional_text_reads_the_same() {
        Reading reading = reader.read(
                "韶關市生態環境局行政處罰決定書\n韶環罰〔２０２５〕１２號\n當事人：某某示例有限公司\n" + "我局決定對你公司作出如下行政處罰：罰款伍萬元整。\n韶關市生態環境局\n２０２５年４月７日");
        assertThat(value(reading.kind())).isEqualTo(RecordKind.PENALTY);
        assertThat(reading.number().value().normal()).isEqualTo("韶环罚〔2025〕12号");
        assertThat(value(reading.party())).isEqualTo("某某示例有限公司");
        assertThat(reading.fine().value().yuan()).isEqualByComparingTo("50000");
        assertThat(value(reading.decisionDate())).isEqualTo(LocalDate.of(2025, 4, 7));
    }

    @Test
    void a_rectification_order_has_no_penalty() {
        Reading reading = reader.read("""
                责令改正违法行为决定书
                韶环（乐昌）责改决〔2025〕3号
                乐昌市示例养殖专业合作社：
                你单位未按规定申报。违反了环境影响评价法第二十五条的规定。依据《中华人民共和国环境影响评价法》（2018修正）第三十一条第一款，责令你单位立即改正违法行为。
                拒不改正的，可处罚款五万元以上二十万元以下。
                韶关市生态环境局乐昌分局
                二〇二五年五月六日
                """);
        assertThat(value(reading.kind())).isEqualTo(RecordKind.RECTIFY);
        assertThat(value(reading.party())).isEqualTo("乐昌市示例养殖专业合作社");
        assertThat(value(reading.partyKind())).isEqualTo(PartyKind.ORGANISATION);
        assertThat(reading.penaltyKinds()).isEmpty();
        assertThat(reading.fine()).isNull();
        assertThat(value(reading.decisionDate())).isEqualTo(LocalDate.of(2025, 5, 6));
        assertThat(value(reading.agency())).isEqualTo("韶关市生态环境局乐昌分局");
        assertThat(reading.violated()).hasSize(1);
        assertThat(reading.punishedUnder()).extracting(f -> f.value().edition()).containsExactly(2018);
    }

    @Test
    void a_prior_notice_is_no_record() {
        Reading reading = reader.read("行政处罚事先告知书\n韶环罚告〔2025〕2号\n某某有限公司：\n我局拟对你公司罚款五万元。");
        assertThat(reading.kind()).isNull();
        assertThat(reading.remarks()).extracting(Reading.Remark::code).contains("NEVER_PUBLIC");
    }

    @Test
    void a_lost_bracket_is_remarked_on_with_the_likely_number() {
        Reading reading = reader.read("行政处罚决定书\n清环英德罚立罚字〔20263号\n当事人：某某示例厂\n");
        assertThat(reading.number()).isNull();
        assertThat(reading.remarks()).anySatisfy(remark -> {
            assertThat(remark.code()).isEqualTo("BRACKET_LOST");
            assertThat(remark.suggestions()).containsExactly("清环英德罚立罚字〔2026〕3号");
        });
    }

    @Test
    void a_natural_person_and_a_sole_trader_are_told_apart() {
        Reading person = reader.read("行政处罚决定书\n韶环罚〔2025〕8号\n当事人：甲某乙\n身份证号码：（略）\n住址：某镇\n决定罚款二百元。");
        assertThat(value(person.party())).isEqualTo("甲某乙");
        assertThat(value(person.partyKind())).isEqualTo(PartyKind.NATURAL_PERSON);
        Reading trader = reader.read("行政处罚决定书\n韶环罚〔2025〕9号\n当事人名称：仁化县示例养鸭场（个体工商户）\n经营者：甲某\n决定罚款三万元整。");
        assertThat(value(trader.party())).isEqualTo("仁化县示例养鸭场");
        assertThat(value(trader.partyKind())).isEqualTo(PartyKind.SOLE_TRADER);
        assertThat(value(trader.representative())).isEqualTo("甲某");
    }

    @Test
    void title_and_body_that_disagree_are_shown() {
        Reading reading = reader.read("""
                关于韶关市甲乙示例有限公司环境违法案的行政处罚决定书（韶环罚〔2025〕21号）
                韶环罚〔2025〕12号
                决定日期：2025年4月8日
                当事人：韶关市丙丁示例有限公司
                我局决定对你公司作出如下行政处罚：罚款人民币叁万元整（￥20000元）。
                韶关市生态环境局
                2025年4月7日
                """);
        assertThat(reading.disagreements())
                .extracting(Reading.Disagreement::field)
                .containsExactlyInAnyOrder("number", "decisionDate", "party", "fine");
    }

    @Test
    void a_daily_penalty_a_seizure_and_a_limit_are_kinds_of_their_own() {
        assertThat(value(reader.read("按日连续处罚决定书\n韶环按日罚〔2025〕1号\n").kind())).isEqualTo(RecordKind.DAILY);
        assertThat(value(reader.read("查封决定书\n韶环查封〔2025〕1号\n").kind())).isEqualTo(RecordKind.SEIZE);
        assertThat(value(reader.read("责令停产整治决定书\n韶环停产〔2025〕1号\n").kind())).isEqualTo(RecordKind.LIMIT);
        assertThat(value(reader.read("韶环责改〔2025〕1号\n某某厂：\n").kind())).isEqualTo(RecordKind.RECTIFY);
    }

    @Test
    void an_acceptance_notice_is_read() {
        String text = """
                韶关市生态环境局关于2025年2月7日受理建设项目环境影响报告书的公示
                项目名称：示例电镀园扩建项目
                建设地点：韶关市浈江区示例工业园
                建设单位：韶关市示例实业有限公司
                环评机构：广东示例环保技术有限公司
                受理日期：2025年2月7日
                公示期限：2025年2月8日至2025年2月19日（10个工作日）
                联系电话：0751-8000000，电子邮箱：demo@example.org
                """;
        EiaReading eia = reader.read(text).eia();
        assertThat(value(reader.read(text).kind())).isEqualTo(RecordKind.EIA_ACCEPTANCE);
        assertThat(value(reader.read(text).party())).isEqualTo("韶关市示例实业有限公司");
        assertThat(value(eia.projectName())).isEqualTo("示例电镀园扩建项目");
        assertThat(value(eia.place())).isEqualTo("韶关市浈江区示例工业园");
        assertThat(value(eia.preparer())).isEqualTo("广东示例环保技术有限公司");
        assertThat(value(eia.documentClass())).isEqualTo(EiaClass.BOOK);
        assertThat(value(eia.acceptedOn())).isEqualTo(LocalDate.of(2025, 2, 7));
        assertThat(value(eia.period())).isEqualTo(new DatePeriod(LocalDate.of(2025, 2, 8), LocalDate.of(2025, 2, 19)));
        assertThat(value(eia.printedWorkingDays())).isEqualTo(10);
        assertThat(value(eia.phone())).isEqualTo("0751-8000000");
        assertThat(value(eia.email())).isEqualTo("demo@example.org");
    }

    @Test
    void a_pre_approval_notice_keeps_its_reversed_period() {
        Reading reading =
                reader.read("关于拟作出的建设项目环境影响报告表审批意见的公示\n" + "公告期 2026年1月9日—2025年1月15日（5个工作日，公示当日不计）\n项目名称：示例加工项目\n");
        assertThat(value(reading.kind())).isEqualTo(RecordKind.EIA_PRE_APPROVAL);
        assertThat(reading.eia().period().value().isReversed()).isTrue();
        assertThat(value(reading.eia().printedWorkingDays())).isEqualTo(5);
        assertThat(value(reading.eia().documentClass())).isEqualTo(EiaClass.TABLE);
    }

    @Test
    void an_approval_whose_body_names_another_class_is_shown() {
        Reading reading = reader.read(
                "关于示例水泥厂技改项目环境影响报告书的批复\n韶环审〔2025〕6号\n示例水泥有限公司：\n" + "你公司报送的《示例水泥厂技改项目环境影响报告表》收悉。\n韶关市生态环境局\n2025年6月6日");
        assertThat(value(reading.kind())).isEqualTo(RecordKind.EIA_DECISION);
        assertThat(reading.disagreements())
                .extracting(Reading.Disagreement::field)
                .containsExactly("documentClass");
    }

    @Test
    void labels_with_blanks_inside_and_values_in_the_next_cell_are_read() {
        Reading reading = reader.read("行 政 处 罚 决 定 书\n文号：韶环罚〔2025〕30号\n当 事 人： 示例石材厂\n"
                + "法 定 代 表 人 ： 甲丙\n地    址\t某区某路\n处罚内容：罚款金额（万元）：1.25\n处罚机关：韶关市生态环境局\n处罚决定日期：2025-07-01\n");
        assertThat(value(reading.kind())).isEqualTo(RecordKind.PENALTY);
        assertThat(value(reading.party())).isEqualTo("示例石材厂");
        assertThat(value(reading.representative())).isEqualTo("甲丙");
        assertThat(value(reading.address())).isEqualTo("某区某路");
        assertThat(reading.fine().value().yuan()).isEqualByComparingTo("12500");
        assertThat(value(reading.agency())).isEqualTo("韶关市生态环境局");
        assertThat(value(reading.decisionDate())).isEqualTo(LocalDate.of(2025, 7, 1));
    }

    @Test
    void text_that_is_no_document_yields_nothing_and_costs_little() {
        for (String text :
                List.of("", "\n\n", "今天天气很好。", ":".repeat(50_000), "当事人".repeat(30_000), "罚款1元".repeat(5_000))) {
            long start = System.nanoTime();
            Reading reading = reader.read(text);
            assertThat(reading.number()).isNull();
            assertThat(reading.decisionDate()).isNull();
            assertThat((System.nanoTime() - start) / 1e9).isLessThan(10);
        }
    }

    @Test
    void documents_in_the_forms_of_real_decisions_are_read() {
        int numbers = 0;
        for (JsonNode facts : SampleData.json("penalty-records/decision_facts.json")) {
            boolean penalty = facts.get("type").asText().equals("penalty");
            Reading reading = reader.read(RealForm.text(facts));
            String as = RealForm.text(facts);
            assertThat(value(reading.kind())).as(as).isEqualTo(penalty ? RecordKind.PENALTY : RecordKind.RECTIFY);
            numbers += reading.number() == null ? 0 : 1;
            assertThat(reading.creditCode() != null)
                    .as(as)
                    .isEqualTo(facts.get("uscc_status").asText().equals("OK"));
            assertThat(value(reading.partyKind())).as(as).isEqualTo(RealForm.partyKind(facts));
            assertThat(
                            reading.fine() == null
                                    ? null
                                    : reading.fine().value().yuan().intValue())
                    .as(as)
                    .isEqualTo(
                            facts.get("fine_yuan").isNull()
                                    ? null
                                    : facts.get("fine_yuan").asInt());
            assertThat(!reading.violated().isEmpty())
                    .as(as)
                    .isEqualTo(!facts.get("breached").isNull());
            assertThat(!reading.punishedUnder().isEmpty())
                    .as(as)
                    .isEqualTo(!facts.get("punished_under").isNull());
        }
        // two of the ten have no number in what was read off
        assertThat(numbers).isEqualTo(8);
    }

    private static <T> T value(Found<T> found) {
        return found == null ? null : found.value();
    }
}
