package org.qingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    private static final String TEXT = "某某公司未依法报批建设项目环境影响评价文件，擅自开工建设。\n罚款 8.0 万元\n";
    private static final String TRADITIONAL = "某某公司未依法申請環境影響評估，擅自開工建設。\n罰款八萬元\n";

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "GBK", "GB2312", "UTF-16"})
    void chinese_text_is_read_in_the_encodings_that_offices_send(String charset) {
        assertThat(PlainText.decode(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @Test
    void traditional_chinese_in_big5_is_told_from_gbk() {
        assertThat(PlainText.decode(TRADITIONAL.getBytes(Charset.forName("Big5"))))
                .isEqualTo(TRADITIONAL);
    }

    @Test
    void marks_and_line_ends_are_made_even() {
        byte[] bytes = "\uFEFFa\r\nb\rc".getBytes(StandardCharsets.UTF_8);
        assertThat(PlainText.decode(bytes)).isEqualTo("a\nb\nc");
    }

    @Test
    void a_sample_that_ends_inside_a_character_is_text_all_the_same() {
        byte[] whole = TEXT.getBytes(Charset.forName("GBK"));
        byte[] sample = java.util.Arrays.copyOf(whole, 11);
        assertThat(PlainText.looksLikeText(sample, false)).isTrue();
    }

    @Test
    void binary_is_not_text() {
        assertThat(PlainText.looksLikeText(new byte[] {'a', 0, 'b'}, true)).isFalse();
        byte[] noise = new byte[4000];
        new java.util.Random(7).nextBytes(noise);
        assertThat(PlainText.looksLikeText(noise, true)).isFalse();
    }
}
