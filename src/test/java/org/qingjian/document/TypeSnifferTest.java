package org.qingjian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeSnifferTest {
    private static final TypeSniffer SNIFFER = new TypeSniffer();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "PDF, a.pdf, PDF",
        "PDF, a, PDF",
        "PDF, 粤环罚.2024, PDF",
        "PNG, a.png, PNG",
        "PNG, a.jpg, PNG",
        "JPEG, a.jpeg, JPEG",
        "WEBP, a.webp, WEBP",
        "DOCX, a.docx, DOCX",
        "XLSX, a.xlsx, XLSX",
        "OFD, a.ofd, OFD",
        "TEXT, a.txt, TXT",
        "TEXT, a.csv, CSV",
        "TEXT, '', TXT",
        "GBK, a.txt, TXT",
        "GBK, a.csv, CSV",
        "LETTER, a.txt, TXT",
    })
    void the_kind_is_told_by_content(Sample sample, String name, DocumentType expected) throws Exception {
        assertThat(SNIFFER.sniff(file(sample.bytes()), name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "PDF, a.png, MASQUERADE",
        "PDF, a.docx, MASQUERADE",
        "PDF, a.exe, MASQUERADE",
        "PDF, a.html, MASQUERADE",
        "PNG, a.svg, MASQUERADE",
        "JPEG, a.txt, MASQUERADE",
        "TEXT, a.pdf, MASQUERADE",
        "HTML, a.txt, MASQUERADE",
        "HTML, a.html, WRONG_TYPE",
        "SVG, a.svg, WRONG_TYPE",
        "SVG, a.png, MASQUERADE",
        "TEXT, a.js, WRONG_TYPE",
        "EXE, a.pdf, MASQUERADE",
        "EXE, a.exe, WRONG_TYPE",
        "ZIP, a.zip, WRONG_TYPE",
        "ZIP, a.docx, MASQUERADE",
        "DOCM, a.docx, MACROS",
        "DOCM, a.docm, MACROS",
        "OLD_MACRO, a.doc, MACROS",
        "ZIP_BOMB, a.docx, ARCHIVE_BOMB",
        "BROKEN_ZIP, a.docx, CORRUPT",
        "PNG_AND_ZIP, a.png, MASQUERADE",
        "PNG_AND_PDF, a.png, MASQUERADE",
        "PDF_AND_ZIP, a.pdf, MASQUERADE",
    })
    void what_is_not_taken_is_refused_for_its_own_reason(Sample sample, String name, RefusalReason expected) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> SNIFFER.sniff(file(sample.bytes()), name));
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.reason()).isEqualTo(expected);
    }

    @Test
    void the_refusal_tells_nothing_of_the_content() throws Exception {
        byte[] secret = "<html>秘密</html>".getBytes(StandardCharsets.UTF_8);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> SNIFFER.sniff(file(secret), "a.html"));
        assertThat(refusal.getMessage()).doesNotContain("秘密");
    }

    private Path file(byte[] bytes) throws Exception {
        return Files.write(Files.createTempFile(folder, "sample", null), bytes);
    }

    /** One small file of each kind. */
    enum Sample {
        PDF,
        PNG,
        JPEG,
        WEBP,
        DOCX,
        XLSX,
        OFD,
        TEXT,
        GBK,
        LETTER,
        HTML,
        SVG,
        EXE,
        ZIP,
        DOCM,
        OLD_MACRO,
        ZIP_BOMB,
        BROKEN_ZIP,
        PNG_AND_ZIP,
        PNG_AND_PDF,
        PDF_AND_ZIP;

        byte[] bytes() {
            return switch (this) {
                case PDF -> latin("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
                case PNG -> SampleFiles.image("png", 4, 3);
                case JPEG -> SampleFiles.image("jpg", 4, 3);
                case WEBP ->
                    latin(
                            "RIFF\u001a\0\0\0WEBPVP8L\r\0\0\0/\0\0\0\u0010\u0007\u0010\u0011\u0011\u0088\u0088\u00fe\u0007\0");
                case DOCX -> SampleFiles.docx("<w:p><w:r><w:t>文</w:t></w:r></w:p>");
                case XLSX -> SampleFiles.office(DocumentType.XLSX.mediaType() + ".main+xml", "xl/workbook.xml", "<a/>");
                case OFD -> SampleFiles.zip("OFD.xml", "<a/>");
                case TEXT -> "环境影响评价\n".getBytes(StandardCharsets.UTF_8);
                case GBK -> "本局对你单位进行了调查，发现你单位实施了以下环境违法行为\n".getBytes(Charset.forName("GBK"));
                case LETTER -> latin("From: me\nSubject: noise\nDate: today\n\nIt is loud.\n");
                case HTML -> latin("<!DOCTYPE html><html><script>alert(1)</script></html>");
                case SVG -> latin("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>");
                case EXE ->
                    latin("MZ\u0090\0\u0003\0\0\0\u0004\0\0\0\u00ff\u00ff\0\0" + "\0".repeat(44) + "\u0080\0\0\0"
                            + "\0".repeat(64) + "PE\0\0");
                case ZIP -> SampleFiles.zip("a.txt", "hello");
                case DOCM ->
                    SampleFiles.office(
                            "application/vnd.ms-word.document.macroEnabled.main+xml", "word/vbaProject.bin", "x");
                case OLD_MACRO ->
                    latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(700)
                            + "_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0");
                case ZIP_BOMB -> SampleFiles.zip("word/document.xml", "0".repeat(20_000_000));
                case BROKEN_ZIP -> latin("PK\3\4\u0014\0\0\0garbage");
                case PNG_AND_ZIP -> join(PNG.bytes(), ZIP.bytes());
                case PNG_AND_PDF -> join(PNG.bytes(), PDF.bytes());
                case PDF_AND_ZIP -> join(PDF.bytes(), ZIP.bytes());
            };
        }

        private static byte[] latin(String text) {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }

        private static byte[] join(byte[] a, byte[] b) {
            byte[] both = java.util.Arrays.copyOf(a, a.length + b.length);
            System.arraycopy(b, 0, both, a.length, b.length);
            return both;
        }
    }
}
