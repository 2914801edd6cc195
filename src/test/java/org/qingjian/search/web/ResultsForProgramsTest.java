package org.qingjian.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingjian.search.Interpretation;
import org.qingjian.search.SearchAnswer;
import org.qingjian.search.SearchDocument;
import org.qingjian.shared.SheetText;

/** What records say reaches spreadsheets and feed readers as text, whatever it is. */
class ResultsForProgramsTest {
    private static SearchAnswer answer(SearchDocument... documents) {
        List<SearchAnswer.Hit> hits = java.util.stream.Stream.of(documents)
                .map(document -> new SearchAnswer.Hit(
                        document,
                        new SearchAnswer.Snippet(document.title(), List.of()),
                        new SearchAnswer.Snippet("", List.of()),
                        null,
                        document.url()))
                .toList();
        return new SearchAnswer(
                hits.size(),
                true,
                false,
                false,
                false,
                Instant.parse("2026-11-25T00:00:00Z"),
                false,
                new Interpretation(List.of(), "", List.of(), List.of(), false, false),
                hits,
                Map.of(),
                true,
                0,
                null,
                null);
    }

    private static SearchDocument titled(String title) {
        return SearchDocument.of("p-1", 1)
                .title(title)
                .summary(title)
                .url("/records/p-1")
                .publishedAt(Instant.parse("2026-11-24T00:00:00Z"))
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "control \u0001\u0008\u000B\u001F characters",
                "half a pair \uD83D and the other \uDC00",
                "not a character \uFFFE\uFFFF",
                "]]> <![CDATA[ & < > \" '",
                "<script>alert(1)</script>",
                "emoji 😀 and rare Han 𠀀",
                "right to left \u202E and a null width \u200B"
            })
    void a_feed_can_be_read_whatever_a_title_holds(String title) throws Exception {
        String xml = new FeedOfResults("https://portal.example.org/", "?q=x").write(answer(titled(title)));
        var feed = new SyndFeedInput().build(new StringReader(xml));
        assertThat(feed.getEntries()).hasSize(1);
        assertThat(feed.getEntries().get(0).getTitle())
                .isEqualTo(FeedOfResults.legal(title).strip());
        assertThat(feed.getEntries().get(0).getLink()).isEqualTo("https://portal.example.org/records/p-1");
    }

    @Test
    void what_xml_can_hold_is_kept() {
        assertThat(FeedOfResults.legal("韶环罚〔2026〕17号\t😀𠀀\n")).isEqualTo("韶环罚〔2026〕17号\t😀𠀀\n");
        assertThat(FeedOfResults.legal("a\u0001b\uD83Dc")).isEqualTo("abc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)",
                "=HYPERLINK(\"http://x\")",
                "=cmd|' /C calc'!A0"
            })
    void what_a_spreadsheet_would_run_is_text(String value) {
        assertThat(SheetText.harmless(value)).isEqualTo("'" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "韶环罚〔2026〕17号", "1=1", "a@b", "'", "2026-11-25"})
    void what_it_would_not_run_stays(String value) {
        assertThat(SheetText.harmless(value)).isEqualTo(value);
    }
}
