package org.qingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {
    private static final String HASH = "0123456789ab".repeat(5) + "cdef";

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "决定书.pdf → 决定书.pdf",
                "../../etc/passwd.pdf → passwd.pdf",
                "C:\\Users\\x\\决定书.PDF → 决定书.pdf",
                "a\\u0000b.pdf → ab.pdf",
                "a\\r\\nSet-Cookie: x.pdf → aSet-Cookie_ x.pdf",
                "\\u202Efdp.exe.pdf → fdp.exe.pdf",
                "a\\u200Bb\\u2066c.pdf → abc.pdf",
                "照片.docx → 照片.pdf",
                "粤环罚〔2024〕1号 → 粤环罚〔2024〕1号.pdf",
                "2024.12.31 通知 → 2024.12.31 通知.pdf",
                "CON.pdf → _CON.pdf",
                ".htaccess.pdf → htaccess.pdf",
                "-rf.pdf → rf.pdf",
                "a\"b<c>|d?.pdf → a_b_c__d_.pdf",
                "e\\u0301.pdf → \\u00E9.pdf",
                "... .pdf → document-0123456789ab.pdf",
                ".. → document-0123456789ab.pdf",
                "'' → document-0123456789ab.pdf",
                "\\uD800x.pdf → x.pdf",
                "🏭.pdf → 🏭.pdf",
            })
    void a_claimed_name_becomes_harmless(String claimed, String safe) {
        assertThat(SafeName.of(unescape(claimed), DocumentType.PDF, HASH)).isEqualTo(unescape(safe));
    }

    @Test
    void a_long_chinese_name_is_cut_between_characters() {
        String name = SafeName.of("环".repeat(300) + ".pdf", DocumentType.PDF, HASH);
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(250, SafeName.MAX_BYTES);
        assertThat(name).endsWith("环.pdf").doesNotContain("\uFFFD");
    }

    @Test
    void no_name_at_all_gets_a_generated_one() {
        assertThat(SafeName.of(null, DocumentType.JPEG, HASH)).isEqualTo("document-0123456789ab.jpg");
    }

    private static String unescape(String text) {
        return unicode(text).replace("\\r", "\r").replace("\\n", "\n");
    }

    private static String unicode(String text) {
        return java.util.regex.Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(text)
                .replaceAll(m -> Character.toString((char) Integer.parseInt(m.group(1), 16)));
    }
}
