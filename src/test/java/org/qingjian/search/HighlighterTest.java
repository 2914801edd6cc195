package org.qingjian.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlighterTest {
    private static final String FILLER = "本机关经调查后认为该单位的行为违反有关规定应当依法予以处理";

    @ParameterizedTest
    @CsvSource({
        // the sentence, when it begins near
        "前文。当事人于夜间偷排废水, 偷排废水, 当事人于夜间偷排废水",
        // else the farthest clause that begins near, not the middle of a word
        "" + FILLER + FILLER + "：鹭溪公司，于夜间偷排废水, 偷排废水, 鹭溪公司，于夜间偷排废水"
    })
    void a_passage_begins_where_a_sentence_or_a_clause_does(String text, String phrase, String passage) {
        SearchDocument document = SearchDocument.of("d", 1)
                .title("某案")
                .url("/records/d")
                .pages(List.of(SearchDocument.Page.of(text)))
                .build();
        assertThat(new Highlighter(List.of(phrase)).hit(document).snippet().text())
                .isEqualTo(passage);
    }
}
