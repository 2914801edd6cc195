package org.qingjian.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingjian.search.Interpretation.Effect;
import org.qingjian.search.Interpretation.Reading;
import org.qingjian.search.Interpretation.Type;
import org.qingjian.shared.time.LegalZone;

/** What a question is understood as. */
class QueryReaderTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), LegalZone.ID);
    private static final Path CONFIG = Path.of("search-config");
    private static final QueryPlanner PLANNER =
            new QueryPlanner(IndexDefinition.read(CONFIG), Vocabulary.read(CONFIG), CLOCK);

    private static QueryPlanner.Understood understood(String q) {
        return PLANNER.understand(SearchRequest.of(q));
    }

    private static List<Reading> readings(String q, Type type) {
        return understood(q).read().readings().stream()
                .filter(reading -> reading.type() == type)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "韶环罚〔2026〕12号",
                "韶环罚[2026]12号",
                "韶环罚（2026）12号",
                "韶环罚(2026)12号",
                "韶环罚【2026】12号",
                "韶环罚﹝2026﹞12号",
                "韶环罚〔2026〕第12号",
                "韶环罚 〔2026〕 12 号",
                "韶环罚〔２０２６〕１２号",
                "韶環罰〔2026〕12號",
                "韶环罚2026-12号",
                "查一下韶环罚〔2026〕12号的处罚"
            })
    void a_document_number_however_it_is_written(String q) {
        assertThat(readings(q, Type.NUMBER)).extracting(Reading::value).containsExactly("韶环罚〔2026〕12号");
        assertThat(readings(q, Type.NUMBER)).extracting(Reading::effect).containsExactly(Effect.FILTER);
    }

    @Test
    void a_credit_code_with_a_slip_gets_a_hint_and_what_may_be_meant() {
        Reading right = readings("91440200MA4W000174", Type.CREDIT_CODE).get(0);
        Reading slip = readings("91440200MA4W000175", Type.CREDIT_CODE).get(0);
        assertThat(slip.hint()).isNotBlank();
        assertThat(right.value()).isEqualTo("91440200MA4W000174");
        assertThat(slip.effect()).isEqualTo(Effect.FILTER);
        assertThat(readings("９１４４０２００ＭＡ４Ｗ０００１７４", Type.CREDIT_CODE))
                .extracting(Reading::value)
                .containsExactly("91440200MA4W000174");
        assertThat(readings("91440200ma4w000174", Type.CREDIT_CODE)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2024年 处罚, 2024-01-01/2024-12-31",
        "2024年5月处罚, 2024-05-01/2024-05-31",
        "2023-2025年, 2023-01-01/2025-12-31",
        "2023年至2025年, 2023-01-01/2025-12-31",
        "2024-03-01至2024-06-30, 2024-03-01/2024-06-30",
        "2024年3月1日到2024年6月30日, 2024-03-01/2024-06-30",
        "2024年3月1日, 2024-03-01/2024-03-01",
        "2024年以来, 2024-01-01/",
        "2024年以前, /2023-12-31",
        "去年, 2025-01-01/2025-12-31",
        "近三年 罚款, 2023-11-23/2026-11-23",
        "罚款 2025, 2025-01-01/2025-12-31"
    })
    void years_and_ranges_of_dates(String q, String value) {
        assertThat(readings(q, Type.YEAR)).extracting(Reading::value).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource({
        "罚款10万以上, 100000/",
        "罚款超过五十万元, 500000/",
        "罚款不超过三千元, /3000",
        "罚款5万到20万元, 50000/200000",
        "罚款１０万元以上, 100000/",
        "罰款10萬以上, 100000/",
        "罚款>=100000元, 100000/",
        "处罚低于1万元, /10000"
    })
    void amounts_bound_the_fine(String q, String value) {
        assertThat(readings(q, Type.FINE)).extracting(Reading::value).containsExactly(value);
    }

    @Test
    void a_region_narrows_alone_and_lifts_in_a_sentence() {
        assertThat(readings("曲江区 废水", Type.REGION)).extracting(Reading::effect).containsExactly(Effect.FILTER);
        assertThat(readings("请问曲江区的印染厂排放废水会被怎么处罚呢", Type.REGION))
                .extracting(Reading::effect)
                .containsExactly(Effect.BOOST);
        assertThat(readings("韶关市墨岭造纸有限公司", Type.REGION)).isEmpty();
        assertThat(readings("韶关市墨岭造纸有限公司", Type.PARTY)).hasSize(1);
    }

    @Test
    void quoted_phrases_demand_and_exclusion_forbids() {
        Words words = Words.read("\"雨水沟出口\" 废水 -夜间施工");
        assertThat(words.quoted()).containsExactly("雨水沟出口");
        assertThat(words.excluded()).containsExactly("夜间施工");
        assertThat(words.segments()).containsExactly("雨水沟出口", "废水");
        assertThat(Words.read("什么是“豁免备案”？").quoted()).isEmpty();
        assertThat(Words.read("什么是“豁免备案”？").segments()).contains("豁免备案");
        assertThat(Words.read("PM2.5-达标").excluded()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"廢水超標, 废水超标", "ＣＯＤ, cod", "废 水 超 标, 废水超标"})
    void writing_does_not_matter(String typed, String read) {
        assertThat(Words.read(typed).segments()).containsExactly(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"！？。，", "😀👩‍👩‍👧", "((((", "\"\"", "-", "\u202E\u202C", "\u200B", "***", "<>"})
    void nothing_to_look_for_is_told(String q) {
        assertThat(understood(q).nothing()).isTrue();
    }

    @Test
    void rare_han_and_right_to_left_are_words() {
        assertThat(Words.read("𠀀𠀁").segments()).containsExactly("𠀀𠀁");
        assertThat(Words.read("تجربة البحث").segments()).hasSize(2);
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void ten_kilobytes_cost_a_bounded_plan() {
        for (String piece :
                List.of("废水", "(", "\"", "-a ", "2024年", "罚款10万", "〔2026〕", "91440200MA4W000174", "a ", "\n")) {
            String q = piece.repeat(1 + 10_240 / piece.length());
            QueryPlanner.Understood asked = understood(q);
            EngineQuery query = PLANNER.plan(asked, Attempt.AS_READ, null);
            long clauses = query.text() == null
                    ? 0
                    : query.text().first().size() + query.text().then().size();
            assertThat(clauses + query.conditions().size()).as(piece).isLessThan(2_500);
            assertThat(asked.interpretation(Attempt.AS_READ).shortened())
                    .as(piece)
                    .isTrue();
        }
    }

    @Test
    void jargon_is_read_in_short_questions_and_the_longest_word_wins() {
        assertThat(jargon("危废台账不规范"))
                .extracting(Vocabulary.Family::why)
                .anyMatch(why -> why.contains("ledger of industrial"));
        assertThat(jargon("危废台账不规范")).noneMatch(family -> family.words().contains("台账"));
        assertThat(jargon("请问我们单位没有经过审批就开始建设这样的未批先建行为要罚多少")).isEmpty();
    }

    private static List<Vocabulary.Family> jargon(String q) {
        return understood(q).families().stream()
                .filter(family -> family.mode() == Vocabulary.Mode.JARGON)
                .toList();
    }

    @Test
    void word_for_word_is_word_for_word() {
        QueryPlanner.Understood literal =
                PLANNER.understand(SearchRequest.of("2024年 罚款10万以上 未批先建").literally(Set.of(SearchRequest.LITERAL_ALL)));
        assertThat(Stream.concat(literal.read().readings().stream(), literal.families().stream()))
                .isEmpty();
    }
}
