package org.qingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DownloadHeadersTest {
    private static final String HASH = "ab".repeat(32);

    @Test
    void the_name_is_given_for_old_and_for_new_programs() {
        assertThat(DownloadHeaders.disposition("attachment", "决定书 1.pdf"))
                .isEqualTo("attachment; filename=\"_ 1.pdf\"; filename*=UTF-8''%E5%86%B3%E5%AE%9A%E4%B9%A6%201.pdf");
    }

    @Test
    void quotes_and_line_breaks_cannot_end_the_header() {
        String header = DownloadHeaders.disposition("attachment", "a\"\r\nX-Evil: 1;.pdf");
        assertThat(header).doesNotContain("\r", "\n").contains("filename=\"a_X-Evil_ 1_.pdf\"");
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void nothing_is_sniffed_and_nothing_runs(DocumentType type) {
        Map<String, String> headers = DownloadHeaders.of(document(type), "x", true);
        assertThat(headers).containsEntry("X-Content-Type-Options", "nosniff");
        assertThat(headers.get("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(headers.get("Content-Type")).startsWith(type.mediaType());
    }

    @Test
    void what_a_browser_cannot_show_safely_is_always_saved() {
        assertThat(DownloadHeaders.of(document(DocumentType.DOCX), "x", true).get("Content-Disposition"))
                .startsWith("attachment");
        assertThat(DownloadHeaders.of(document(DocumentType.PNG), "x", true).get("Content-Disposition"))
                .startsWith("inline");
        assertThat(DownloadHeaders.of(document(DocumentType.PNG), "x", true).get("Content-Security-Policy"))
                .endsWith("sandbox");
        assertThat(DownloadHeaders.of(document(DocumentType.PDF), "x", false).get("Content-Security-Policy"))
                .endsWith("sandbox");
    }

    private static StoredDocument document(DocumentType type) {
        return new StoredDocument(HASH, 1, type, "x", TextState.NONE, null, Instant.EPOCH);
    }
}
