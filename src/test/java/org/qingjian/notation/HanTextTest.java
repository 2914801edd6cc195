package org.qingjian.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanTextTest {
    @ParameterizedTest
    @CsvSource({
        "臺北市環境影響評估,台北市环境影响评估",
        "ＡＢＣ１２３,abc123",
        "'  多  个\u3000空白\t\n ',多 个 空白",
        "零\u200b宽\ufeff字\u00ad符,零宽字符",
        "ｶﾞ,ガ",
        "𠮷野家,𠮷野家",
        "㎡,m2",
    })
    void text_is_folded(String text, String folded) {
        assertThat(HanText.fold(text)).isEqualTo(folded);
    }

    @Test
    void folding_twice_changes_nothing_for_any_character() {
        for (int cp = 0; cp <= 0x2FFFF; cp += cp < 0x10000 ? 1 : 17) {
            String text = "汉" + Character.toString(cp) + "字";
            String once = HanText.fold(text);
            assertThat(HanText.fold(once)).as("U+%X", cp).isEqualTo(once);
        }
    }

    @Test
    void extension_b_is_kept_whole_and_half_a_pair_is_dropped() {
        assertThat(HanText.fold("甲\uD842乙")).isEqualTo("甲乙");
        assertThat(HanText.fold("甲\uDFB7乙")).isEqualTo("甲乙");
        assertThat(HanText.fold("\uD842\uDFB7")).hasSize(2);
        assertThat(HanText.isHan(0x20BB7)).isTrue();
        assertThat(HanText.isHan('。')).isFalse();
        assertThat(HanText.isHan('〇')).isTrue();
    }

    @Test
    void the_map_leads_back_to_the_original() {
        String text = " 第㎡臺\u200b灣 \t 𠮷ＡB";
        MappedText mapped = HanText.foldMapped(text);
        assertThat(mapped.text()).isEqualTo("第m2台湾 𠮷ab");
        int start = mapped.text().indexOf("台湾");
        assertThat(text.substring(mapped.originalStart(start), mapped.originalEnd(start + 2)))
                .isEqualTo("臺\u200b灣");
        int m2 = mapped.text().indexOf("m2");
        assertThat(text.substring(mapped.originalStart(m2), mapped.originalEnd(m2 + 2)))
                .isEqualTo("㎡");
    }

    @Test
    void half_width_and_simplified_keep_the_length() {
        assertThat(HanText.halfWidth("（２０２３）　第１號")).isEqualTo("(2023) 第1號");
        assertThat(HanText.simplified("韶環罰〔2023〕1號")).isEqualTo("韶环罚〔2023〕1号");
    }

    @Test
    void folding_is_faster_than_five_megabytes_a_second() {
        String page = "違反《中華人民共和國水污染防治法》第八十三條之規定，罰款貳萬元整。ABC（１２３）abc ".repeat(20_000);
        HanText.fold(page);
        double megabytesPerSecond = 0;
        for (int i = 0; i < 8; i++) {
            long start = System.nanoTime();
            int bytes = HanText.fold(page).length() * 3;
            megabytesPerSecond = Math.max(megabytesPerSecond, bytes / 1e6 / ((System.nanoTime() - start) / 1e9));
        }
        System.out.printf("fold: %.0f MB/s%n", megabytesPerSecond);
        assertThat(megabytesPerSecond).isGreaterThan(5);
    }

    @Test
    void pinyin_initials_are_for_search() {
        assertThat(Pinyin.initials("韶关市丹霞环保科技有限公司")).isEqualTo("sgsdxhbkjyxgs");
        assertThat(Pinyin.initials("廣東ABC（２號）")).isEqualTo("gdabc2h");
        assertThat(Pinyin.initials("")).isEmpty();
        assertThat(Pinyin.initials("𠮷".repeat(500))).isEmpty();
    }
}
