package org.qingjian.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class DocumentRedactionTest {
    private final Redactor redactor = RedactorForTests.create();

    @Test
    void a_name_found_in_one_layer_goes_from_all() {
        Map<String, String> layers = new LinkedHashMap<>();
        layers.put("title", "关于华建生违法排污的行政处罚决定书");
        layers.put("body", "现场负责人：华建生，身份证号 440205 19800203 1234。");
        layers.put("file", "华建生.pdf");
        DocumentRedaction document = redactor.proposeAll(layers, Keep.NOBODY, Genre.DECISION);
        Map<String, String> shown = document.applyAll().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().value()));
        assertThat(shown.values()).noneMatch(t -> t.contains("华建生") || t.contains("440205"));
        assertThat(DocumentRedaction.leaks(document.masks(), shown)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"作者 华 建 生", "华建\n生", "440205198002031234", "４４０２０５１９８００２０３１２３４", "440205-1980-0203-1234"})
    void the_leak_check_sees_masked_strings_however_they_are_written(String layer) {
        Redaction r = redactor.propose("现场负责人：华建生，身份证号440205198002031234。", Keep.NOBODY);
        assertThat(DocumentRedaction.leaks(r.masks(), Map.of("properties", layer)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "统一社会信用代码91440200MA4UQ1234X",
        "韶环（曲江）罚〔2026〕15号",
        "罚款人民币200000元整",
        "请拨打12345或12369热线",
        "排污许可证编号：91440200MA4UQ1234X001V",
        "见证人李某某签字",
        "林志远养殖场未批先建",
        "监督电话：0751-8881234 韶关市生态环境局",
        "住所地：韶关市曲江区工业园一路8号",
        "《中华人民共和国水污染防治法》第八十三条"
    })
    void what_must_stay_stays(String text) {
        assertThat(redactor.propose(text, Keep.NOBODY).masks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "家住韶关市曲江区石泊镇云庄村三组12号, 家住韶关市曲江区",
        "户籍地址：广东省韶关市翁源县龙仙镇某村5号, 户籍地址：广东省韶关市翁源县",
        "1985年8月15日出生, 已遮盖出生",
        "微信号：forest_7788, 微信号：已遮盖",
        "电子邮箱 lin@example.com, 电子邮箱 已遮盖",
        "联系电话１３８ ０００１ １１１１, 联系电话已遮盖",
        "身份证号码442827************, 身份证号码已遮盖"
    })
    void private_data_goes_in_the_form_the_rule_asks_for(String text, String shown) {
        assertThat(redactor.propose(text, Keep.NOBODY).applyAll().value()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"原告王", "1", "家住", "姓名 | 姓名\n", "身份证", "王·", "（", "a.", "住在广东省", "4402*"})
    @Timeout(30)
    void hostile_repetition_takes_linear_time(String unit) {
        String text = unit.repeat(100_000 / unit.length());
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> redactor.propose(text, Keep.NOBODY, Genre.DECISION));
    }

    @Test
    void complainants_are_told_how_they_give_themselves_away() {
        String text = "本人叫华建生，我家住云庄小区3栋2单元501室，电话13800001111，夜里很臭。";
        assertThat(SelfIdentification.find(text))
                .extracting(SelfIdentification.Passage::kind)
                .contains(
                        SelfIdentification.Kind.OWN_NAME,
                        SelfIdentification.Kind.HOME,
                        SelfIdentification.Kind.DOOR,
                        SelfIdentification.Kind.CONTACT);
        assertThat(SelfIdentification.find("河里的水发黑，晚上有臭味。")).isEmpty();
    }
}
