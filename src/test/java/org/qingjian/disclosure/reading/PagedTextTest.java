package org.qingjian.disclosure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingjian.disclosure.reading.PagedText.Place;

class PagedTextTest {
    private static final String FULL = "我局于二〇二五年三月四日对你公司进行了现场检查发现你公司未取得";
    private static final String REST = "排污许可证排放水污染物。";

    @Test
    void a_line_broken_for_want_of_room_is_one_line_again_and_keeps_its_place() {
        PagedText text = PagedText.of(List.of("封面", FULL + "\n" + REST + "\n特此告知"), true);
        assertThat(text.text()).isEqualTo("封面\n" + FULL + REST + "\n特此告知\n");
        int at = text.text().indexOf("排污许可证");
        assertThat(text.place(at, at + 5)).isEqualTo(new Place(2, FULL.length() + 1, FULL.length() + 6));
        int over = text.text().indexOf("取得排污");
        assertThat(text.place(over, over + 4)).isEqualTo(new Place(2, FULL.length() - 2, FULL.length() + 3));
    }

    @Test
    void labels_lists_ends_of_sentences_and_short_lines_stay_apart() {
        for (String next : List.of("法定代表人：甲乙丙", "1.罚款人民币壹拾贰万元整", "（一）责令改正", "  另起一段")) {
            String page = FULL + "\n" + next;
            assertThat(PagedText.of(List.of(page), true).text()).as(next).isEqualTo(page + "\n");
        }
        String sentence = FULL.substring(1) + "。\n接着";
        assertThat(PagedText.of(List.of(sentence), true).text()).isEqualTo(sentence + "\n");
        assertThat(PagedText.of(List.of("甲方\n乙方"), true).text()).isEqualTo("甲方\n乙方\n");
    }

    @Test
    void a_passage_over_two_pages_ends_with_the_first() {
        PagedText text = PagedText.of(List.of("第一页末", "第二页首"), false);
        assertThat(text.place(2, 7)).isEqualTo(new Place(1, 2, 5));
    }

    @Test
    void text_without_pages_keeps_its_offsets() {
        assertThat(PagedText.of("甲\n乙").place(2, 3)).isEqualTo(new Place(0, 2, 3));
    }
}
