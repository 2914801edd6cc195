package org.qingjian.notation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class LegalCitationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "《中华人民共和国水污染防治法》第八十三条第一款第（二）项、第三项|水污染防治法 83/1/2 83/1/3",
                "《固体废物污染环境防治法》第十条、第三十九条; 第五十七条|固体废物污染环境防治法 10 39 57",
                "《中华人民共和国水污染防治法》（2017修正）第83条第1款第（2）项|水污染防治法 83/1/2",
                "《中华人民共和国水污染防治法(2017年修订)》第八十三条|水污染防治法 83",
                "《刑法》第二百八十条之一第二款|刑法 280.1/2",
                "《甲法》第四十三条第一款、第二款第三项|甲法 43/1 43/2/3",
                "《甲法》第四十三条第一、二款|甲法 43/1 43/2",
                "《甲法》第十九条第（二）、（四）项|甲法 19//2 19//4",
                "《甲条例》第三十二条第四项、三十五条第三项|甲条例 32//4 35//3",
                "《甲条例》第三十二条（四）、第三十五条第(三)项|甲条例 32//4 35//3",
                "《甲法》第十条至第十三条|甲法 10 11 12 13",
                "《甲法》第十条第（一）项至第（三）项|甲法 10//1 10//2 10//3",
                "《中华人民共和 国甲乙法》第十条|甲乙法 10",
                "噪声污染防治法 第二十二条第一款|噪声污染防治法 22/1",
                "你公司违反了环境影响评价法第二十五条的规定，依据该法第三十一条第一款|环境影响评价法 25 31/1",
                "《甲法》第十条第二款的规定，应依照第八十三条处罚|甲法 10/2 83",
                "《甲法》第十条和《乙条例》第二十条第一项第2目|甲法 10 乙条例 20//1/2",
                "《中華人民共和國水污染防治法》第八十三條第一項|水污染防治法 83//1",
            })
    void lists_are_written_out(String text, String expected) {
        StringBuilder read = new StringBuilder();
        String law = "";
        for (Found<LegalCitation> found : LegalCitation.findAll(text)) {
            LegalCitation c = found.value();
            if (!c.law().equals(law)) {
                law = c.law();
                read.append(' ').append(law);
            }
            read.append(' ').append(c.article());
            read.append(c.articleSuffix() == null ? "" : "." + c.articleSuffix());
            String rest = "/" + (c.paragraph() == null ? "" : c.paragraph()) + "/" + (c.item() == null ? "" : c.item())
                    + "/" + (c.subItem() == null ? "" : c.subItem());
            read.append(rest.replaceAll("/+$", ""));
            assertThat(text.substring(found.start(), found.end())).isEqualTo(found.quote());
        }
        assertThat(read.toString().strip()).isEqualTo(expected);
    }

    @Test
    void a_short_name_stands_for_its_law() {
        String text = "根据《建设项目环境保护管理条例》（以下简称《条例》）第十九条第一款，《条例》第二十三条第一款。";
        assertThat(LegalCitation.findAll(text))
                .extracting(found -> found.value().toString())
                .containsExactly("《建设项目环境保护管理条例》第十九条第一款", "《建设项目环境保护管理条例》第二十三条第一款");
    }

    @Test
    void the_edition_is_kept_apart_from_the_name() {
        LegalCitation citation =
                LegalCitation.findAll("《中华人民共和国环境影响评价法》（2018修正）第二十五条").get(0).value();
        assertThat(citation.law()).isEqualTo("环境影响评价法");
        assertThat(citation.edition()).isEqualTo(2018);
        assertThat(citation).hasToString("《环境影响评价法》第二十五条");
    }

    @Test
    void articles_of_contracts_and_articles_without_a_law_are_left_alone() {
        assertThat(LegalCitation.findAll("第十条规定，见合同第三条")).isEmpty();
        assertThat(LegalCitation.findAll("《甲法》第十条，排污许可证第三条")).hasSize(1);
        assertThat(LegalCitation.findAll("第3条街，三条鱼")).isEmpty();
    }

    @Test
    void a_field_says_what_it_could_not_read() {
        assertThat(LegalCitation.parseAll("《甲法》第二十六条第（二）").hints())
                .extracting(Hint::code)
                .containsExactly("UNIT_MISSING");
        assertThat(LegalCitation.parseAll("《甲法》第四十三条第一").hints())
                .extracting(Hint::code)
                .containsExactly("LEFTOVER");
        var noUnit = (Parsed.Failure<List<LegalCitation>>) LegalCitation.parseAll("《甲法》第二十六第四项");
        assertThat(noUnit.suggestions()).containsExactly("《甲法》第二十六条第四项");
        assertThat(((Parsed.Failure<?>) LegalCitation.parseAll("第二十六条")).code()).isEqualTo("LAW_MISSING");
        assertThat(((Parsed.Failure<?>) LegalCitation.parseAll("")).code()).isEqualTo("EMPTY");
        assertThat(((Parsed.Failure<?>) LegalCitation.parseAll("有关规定")).code()).isEqualTo("FORMAT");
    }

    @Test
    void numerals_are_written_as_laws_write_them() {
        assertThat(LegalCitation.of("甲法", 1242, 1, 10)).hasToString("《甲法》第一千二百四十二条第一款第十项");
        for (int i = 1; i < 3000; i++) {
            LegalCitation citation = LegalCitation.of("甲法", i, null, i % 30 + 1);
            assertThat(LegalCitation.findAll(citation.toString()).get(0).value())
                    .isEqualTo(citation);
        }
    }

    @Test
    void laws_are_found_without_an_article() {
        assertThat(LegalCitation.lawsIn("根据《中华人民共和国环境保护法》和《关于通报的函》、《广东省环境保护条例》"))
                .extracting(Found::value)
                .containsExactly("环境保护法", "广东省环境保护条例");
    }

    @Test
    void hostile_text_costs_little() {
        assertThat(LegalCitation.findAll("《甲法》" + "第一款".repeat(20_000) + "(".repeat(10_000)))
                .isEmpty();
        assertThat(LegalCitation.findAll("违反和".repeat(20_000))).isEmpty();
    }

    @Test
    void the_bases_of_the_penalty_sample_are_read() {
        List<JsonNode> rows = SampleData.lines("penalty-records/real_penalties.jsonl");
        int read = 0;
        for (JsonNode row : rows) {
            Parsed<List<LegalCitation>> parsed =
                    LegalCitation.parseAll(row.get("basis").asText());
            boolean whole = parsed.isOk()
                    && parsed.hints().stream().noneMatch(hint -> hint.code().equals("LEFTOVER"));
            if (whole) {
                read++;
            } else {
                System.out.println("not read: " + row.get("basis").asText());
            }
        }
        System.out.printf("citations: %d of %d%n", read, rows.size());
        assertThat(read).isGreaterThanOrEqualTo((int) Math.ceil(rows.size() * .998));
    }

    @Test
    void the_laws_that_real_decisions_cite_are_read() {
        for (JsonNode row : SampleData.json("penalty-records/decision_facts.json")) {
            for (String field : List.of("breached", "punished_under")) {
                if (!row.get(field).isNull()) {
                    Parsed<List<LegalCitation>> parsed =
                            LegalCitation.parseAll(row.get(field).asText());
                    assertThat(parsed.orElseThrow()).isNotEmpty();
                    assertThat(parsed.hints()).isEmpty();
                }
            }
        }
    }
}
