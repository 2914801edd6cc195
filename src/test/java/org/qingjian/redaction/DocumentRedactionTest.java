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
        assertThat(DocumentRedaction.leaks(document.masks(), Keep.NOBODY, shown))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "作者 华 建 生",
                "华建\n生",
                "440205198002031234",
                "４４０２０５１９８００２０３１２３４",
                "440205-1980-0203-1234",
                "四四〇二〇五一九八〇〇二〇三一二三四",
                "4402\udb40\udd0005198002031234",
                "华\u200d建\udb40\udd01生"
            })
    void the_leak_check_sees_masked_strings_however_they_are_written(String layer) {
        Redaction r = redactor.propose("现场负责人：华建生，身份证号440205198002031234。", Keep.NOBODY);
        assertThat(DocumentRedaction.leaks(r.masks(), Keep.NOBODY, Map.of("properties", layer)))
                .hasSize(1);
    }

    /** However its digits are written and whatever stands unseen between them, a number goes whole. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "手机一三八〇〇〇一一一一二",
                "手机一三八零零零一一一一二",
                "手机壹叁捌零零零壹壹壹壹贰",
                "手机一三八 〇〇〇一 一一一二",
                "手机一三八-零零零一-一一一二",
                "手机幺三八〇〇〇幺幺幺幺二",
                "手机138零零零一1112",
                "手机①③⑧⓪⓪⓪①①①①②",
                "手机¹³⁸⁰⁰⁰¹¹¹¹²",
                "手机138OOO1lll2",
                "手机١٣٨٠٠٠١١١١٢",
                "手机🯱🯳🯸🯰🯰🯰🯱🯱🯱🯱🯲",
                "手机1\u20e33\u20e38\u20e30\u20e30\u20e30\u20e31\u20e31\u20e31\u20e31\u20e32",
                "手机1\udb40\udd003\udb40\udd018\udb40\uddef00\u031601\u061c112",
                "手机138\u31640001\uffa01112",
                "号码四四〇二〇三一九九〇〇一〇一一二三四",
                "号码肆肆零贰零叁壹玖玖零零壹零壹壹贰叁肆",
                "号码4402031990零一零一123X",
                "身份证四四〇二〇三 一九九〇〇一〇一 一二三四",
                "身份证号4402\udb40\udd0003199001\u20dd011234",
                "身份证44\u200b02-03\u00a01990.0101\n1234",
                "开户行农行，账号六二二八四八〇〇一二三四五六七八九〇一",
                "邮箱lin艾特example.com",
                "邮箱lin[at]example.com",
                "邮箱lin (at) example (dot) com",
                "邮箱lin at example dot com",
                "邮箱lin＠example．com",
                "邮箱ｌｉｎ@example。com"
            })
    void a_number_goes_however_it_is_written(String text) {
        Redaction r = redactor.propose("见证人提供了" + text + "。", Keep.NOBODY);
        assertThat(r.masks()).hasSize(1);
        assertThat(r.applyAll().value()).matches("见证人提供了(手机|号码|身份证|身份证号|开户行农行，账号|邮箱)\\W?已遮盖\\W{0,2}。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "二〇二六年三月五日",
                "韶环罚字〔二〇二六〕一二三号",
                "罚款人民币壹拾贰万叁仟肆佰伍拾陆元整",
                "一二三四五六项",
                "第一、二、三、四、五、六、七、八条",
                "一一〇千伏变电站",
                "GB 3838—2002",
                "1①2②3③项"
            })
    void other_numbers_in_words_stay(String text) {
        assertThat(redactor.propose(text, Keep.NOBODY).masks()).isEmpty();
    }

    /** A person's number or name is not kept by what stands around it. */
    @ParameterizedTest
    @CsvSource({
        "统一社会信用代码（或公民身份号码）：440203199001011234, 440203199001011234",
        "统一社会信用代码/身份证号：440203199001011234, 440203199001011234",
        "营业执照注册号（身份证号）：44020319900101123X, 44020319900101123X",
        "纳税人识别号：440203199001011234, 440203199001011234",
        "证据：《关于华建生（身份证号440203199001011234）的调查询问笔录》, 440203199001011234",
        "《华建生询问笔录》。现场负责人：华建生。, 华建生",
        "现场负责人：华建生。华建生厂长称已停产。, 华建生",
        "现场负责人：华建生。华建生路过该处。, 华建生",
        "身份证号440203⁦199001011234, 199001011234",
        "身份证号440203⁣199001011234, 199001011234"
    })
    void what_is_a_person_s_goes_whatever_it_stands_in(String text, String secret) {
        String shown = redactor.propose(text, Keep.NOBODY).applyAll().value();
        assertThat(shown).doesNotContain(secret);
    }

    /** Words for a farm or a shop after a name make no trade name of it when they say where somebody is or what he does. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "华建生所在养殖场已停产",
                "华建生市场经营多年",
                "华建生经营的养殖场",
                "华建生承包的砖厂",
                "华建生昨日前往养殖场",
                "华建生看守养殖场",
                "华建生名下的石场",
                "华建生厂房内",
                "华建生附近的学校",
                "华建生对面的超市",
                "华建生养殖场地",
                "华建生自家农场"
            })
    void a_person_beside_a_farm_is_no_trade_name(String passage) {
        Redaction r = redactor.propose("现场负责人：华建生。经查，" + passage + "。", Keep.NOBODY);
        assertThat(r.applyAll().value()).doesNotContain("华建生").contains(passage.substring(3));
        assertThat(DocumentRedaction.leaks(r.masks(), Keep.NOBODY, Map.of("page", passage)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "华建生养殖场, 华建生养殖场",
        "华建生生猪养殖场, 华建生生猪养殖场",
        "华建生兴达砖厂, 华建生兴达砖厂",
        "华建生医院检查, 华建生医院",
        "华建生再生资源回收站有限公司, 华建生再生资源回收站有限公司"
    })
    void a_trade_name_with_the_name_of_somebody_who_goes_is_asked_about(String passage, String asked) {
        String text = "现场负责人：华建生。经查，" + passage + "。";
        assertThat(redactor.propose(text, Keep.NOBODY).suspects())
                .extracting(Mask::value, Mask::replacement)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(asked, asked.replace("华建生", "华某")));
        assertThat(redactor.propose(text, Keep.of(asked)).suspects()).isEmpty();
    }

    @Test
    void the_leak_check_leaves_the_party_s_trade_name_alone_and_nothing_else() {
        Keep keep = Keep.of("华建生养殖场");
        Redaction r = redactor.propose("当事人：华建生养殖场。经营者：华建生。", keep);
        assertThat(DocumentRedaction.leaks(r.masks(), keep, Map.of("page", "华建生养殖场")))
                .isEmpty();
        assertThat(DocumentRedaction.leaks(r.masks(), keep, Map.of("page", "华建生饲料厂、华建生养殖场")))
                .extracting(Leak::start)
                .containsExactly(0);
    }

    @ParameterizedTest
    @CsvSource({
        "签发人:邝世杰 拟稿:冼丽华 核稿:丘建辉, 冼丽华",
        "见证人签名：＿＿邝世杰＿＿, 邝世杰",
        "邝世杰（电话:另附）到场, 邝世杰",
        "现场负责人：迪丽热巴．迪力木拉提, 拉提",
        "'姓名,职务\n邝世杰,工人\n冼丽华,会计', 冼丽华"
    })
    void names_of_signature_blocks_tables_and_peoples_go(String text, String secret) {
        assertThat(redactor.propose(text, Keep.NOBODY, Genre.DECISION)
                        .applyAll()
                        .value())
                .doesNotContain(secret);
    }

    @Test
    void a_sentence_that_ends_in_a_stop_is_no_dotted_name() {
        assertThat(redactor.propose("见证人：王小芳.经查属实", Keep.NOBODY, Genre.DECISION)
                        .applyAll()
                        .value())
                .isEqualTo("见证人：王某.经查属实");
    }

    @Test
    void a_dotted_name_without_a_label_is_asked_about() {
        assertThat(redactor.propose("阿卜杜拉·买合木提称其不知情。", Keep.NOBODY, Genre.DECISION)
                        .suspects())
                .isNotEmpty();
    }

    @Test
    void a_name_that_stays_keeps_no_longer_name_that_begins_with_it() {
        Keep keep = Keep.of("华建");
        String shown =
                redactor.propose("法定代表人：华建。现场负责人：华建生。华建生称已停产。", keep).applyAll().value();
        assertThat(shown).doesNotContain("华建生").contains("法定代表人：华建。");
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
