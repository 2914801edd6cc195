package org.qingjian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.qingjian.document.DocumentText.Kind;

@Execution(ExecutionMode.CONCURRENT)
class ReadingTest {
    @TempDir
    static Path folder;

    private static ReadingProcesses readers;

    @BeforeAll
    static void start() {
        readers = new ReadingProcesses(new Config(Duration.ofSeconds(8)), folder);
    }

    @AfterAll
    static void stop() {
        readers.close();
    }

    @Test
    void a_pdf_is_read_page_by_page_with_what_hides_in_it() throws Exception {
        try (PDDocument pdf = pdf("first page text", "second page text")) {
            pdf.getDocumentInformation().setAuthor("Author Name");
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            DocumentText text = read(DocumentType.PDF, save(pdf));
            assertThat(text.state()).isEqualTo(TextState.TEXT);
            assertThat(text.pages()).hasSize(2);
            assertThat(text.pages().get(1).text()).isEqualTo("second page text");
            assertThat(text.metadata()).containsEntry("Author", "Author Name");
            assertThat(text.has(Kind.JAVASCRIPT)).isTrue();
            assertThat(text.everyLayer()).contains("app.alert(1)");
        }
    }

    @Test
    void an_owner_password_is_told_and_a_user_password_stops() throws Exception {
        try (PDDocument pdf = pdf("some text")) {
            pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            DocumentText text = read(DocumentType.PDF, save(pdf));
            assertThat(text.state()).isEqualTo(TextState.TEXT);
            assertThat(text.has(Kind.OWNER_ENCRYPTED)).isTrue();
        }
        try (PDDocument pdf = pdf("some text")) {
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThat(read(DocumentType.PDF, save(pdf)).state()).isEqualTo(TextState.ENCRYPTED);
        }
    }

    @Test
    void a_file_named_from_the_folder_of_the_portal_is_found() throws Exception {
        try (PDDocument pdf = pdf("some text")) {
            Path file = Path.of("").toAbsolutePath().relativize(save(pdf).toAbsolutePath());
            assertThat(file.isAbsolute()).isFalse();
            assertThat(read(DocumentType.PDF, file).state()).isEqualTo(TextState.TEXT);
        }
    }

    @Test
    void too_many_pages_are_refused() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < 31; i++) {
                pdf.addPage(new PDPage());
            }
            Path file = save(pdf);
            Refusal refusal =
                    catchThrowableOfType(Refusal.class, () -> readers.run(Job.read(DocumentType.PDF, file, 30)));
            assertThat(refusal.reason()).isEqualTo(RefusalReason.TOO_MANY_PAGES);
        }
    }

    @Test
    void a_word_file_is_read_in_every_layer() throws Exception {
        byte[] docx = SampleFiles.docx(
                "<w:p><w:r><w:t>正文</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>"
                        + "<w:del><w:r><w:delText>删去</w:delText></w:r></w:del></w:p>"
                        + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc>"
                        + "<w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                        + "<mc:Fallback><w:p><w:r><w:t>重复</w:t></w:r></w:p></mc:Fallback>",
                "word/comments.xml",
                "<c><p><t>批注</t></p></c>",
                "docProps/core.xml",
                "<c><creator>作者甲</creator></c>");
        DocumentText text = read(DocumentType.DOCX, write(docx));
        assertThat(text.text()).contains("正文", "甲\t乙").doesNotContain("隐藏", "删去", "批注", "重复");
        assertThat(text.everyLayer()).contains("隐藏", "删去", "批注");
        assertThat(text.metadata()).containsEntry("creator", "作者甲");
    }

    @Test
    void an_entity_in_a_word_file_reads_nothing() throws Exception {
        byte[] docx = SampleFiles.office(
                DocumentType.DOCX.mediaType() + ".main+xml",
                "word/document.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:t xmlns:w=\"x\">&e;</w:t>");
        assertThat(read(DocumentType.DOCX, write(docx)).everyLayer()).doesNotContain("root:");
    }

    @Test
    void a_word_file_that_unpacks_to_gigabytes_is_stopped() throws Exception {
        Path file = folder.resolve("bomb.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<t>".getBytes(StandardCharsets.US_ASCII));
            byte[] megabyte = new byte[1 << 20];
            Arrays.fill(megabyte, (byte) '0');
            for (int i = 0; i < 310; i++) {
                zip.write(megabyte);
            }
        }
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(DocumentType.DOCX, file));
        assertThat(refusal.reason()).isEqualTo(RefusalReason.ARCHIVE_BOMB);
    }

    @Test
    void a_file_that_takes_too_long_is_given_up_and_the_next_one_is_read() throws Exception {
        try (ReadingProcesses hasty = new ReadingProcesses(new Config(Duration.ofMillis(1)), folder);
                PDDocument pdf = pdf("text")) {
            Path file = save(pdf);
            Refusal refusal =
                    catchThrowableOfType(Refusal.class, () -> hasty.run(Job.read(DocumentType.PDF, file, 10)));
            assertThat(refusal.reason()).isEqualTo(RefusalReason.TIMEOUT);
            assertThat(read(DocumentType.PDF, file).state()).isEqualTo(TextState.TEXT);
        }
    }

    @Test
    void a_photo_loses_everything_but_its_pixels_and_stands_upright() throws Exception {
        byte[] photo = withExif(SampleFiles.image("jpg", 400, 300), "SecretCamera");
        Path copy = folder.resolve("copy.jpg");
        readers.run(new Job(Job.Task.REENCODE_PHOTO, DocumentType.JPEG, write(photo), copy, 200));
        BufferedImage seen = ImageIO.read(copy.toFile());
        assertThat(List.of(seen.getWidth(), seen.getHeight())).containsExactly(150, 200);
        assertThat(new String(Files.readAllBytes(copy), StandardCharsets.ISO_8859_1))
                .doesNotContain("SecretCamera", "Exif");
        assertThat(ImageMetadataReader.readMetadata(copy.toFile()).getDirectoriesOfType(GpsDirectory.class))
                .isEmpty();
    }

    @Test
    void a_photo_with_billions_of_pixels_is_not_decoded() throws Exception {
        byte[] png = SampleFiles.image("png", 10, 10);
        byte[] wide = {0, 0, (byte) 0xC3, 0x50};
        System.arraycopy(wide, 0, png, 16, 4);
        System.arraycopy(wide, 0, png, 20, 4);
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(png, 12, 17);
        System.arraycopy(
                java.nio.ByteBuffer.allocate(4).putInt((int) crc.getValue()).array(), 0, png, 29, 4);
        Path file = write(png);
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> readers.run(
                        new Job(Job.Task.REENCODE_PHOTO, DocumentType.PNG, file, folder.resolve("never.png"), 200)));
        assertThat(refusal.reason()).isEqualTo(RefusalReason.TOO_MANY_PIXELS);
    }

    @Test
    void real_government_pdfs_are_classified() throws Exception {
        Path data = data("pdf");
        List<String> rows = Files.readAllLines(data.resolve("classification.tsv"));
        long begun = System.nanoTime();
        int pages = 0;
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t");
            DocumentText text = read(DocumentType.PDF, data.resolve(cells[0]));
            TextState expected = cells[3].equals("text") ? TextState.TEXT : TextState.SCAN_WITHOUT_TEXT;
            assertThat(text.state()).as(cells[0]).isEqualTo(expected);
            assertThat(text.pages()).as(cells[0]).hasSize(Integer.parseInt(cells[1]));
            assertThat(text.has(Kind.OWNER_ENCRYPTED)).as(cells[0]).isEqualTo(cells[4].equals("True"));
            pages += text.pages().size();
        }
        System.out.printf("pdf: %d pages, %.1f ms a page%n", pages, (System.nanoTime() - begun) / 1e6 / pages);
    }

    @Test
    void every_hostile_file_has_one_outcome_in_bounded_time() throws Exception {
        Path data = data("hostile-files");
        TypeSniffer sniffer = new TypeSniffer();
        Map<String, Integer> outcomes = new TreeMap<>();
        Set<RefusalReason> seen = EnumSet.noneOf(RefusalReason.class);
        double slowest = 0;
        List<Path> files;
        try (Stream<Path> list = Files.list(data)) {
            files = list.sorted().toList();
        }
        for (Path file : files) {
            long begun = System.nanoTime();
            String outcome;
            try {
                DocumentType type = sniffer.sniff(file, file.getFileName().toString());
                outcome = type + " " + read(type, file).state();
            } catch (Refusal refusal) {
                seen.add(refusal.reason());
                outcome = refusal.reason().name();
            }
            outcomes.merge(outcome, 1, Integer::sum);
            double seconds = (System.nanoTime() - begun) / 1e9;
            slowest = Math.max(slowest, seconds);
            assertThat(seconds).as(file.getFileName().toString()).isLessThan(10);
        }
        System.out.printf("hostile files: %d, slowest %.1f s, %s%n", files.size(), slowest, outcomes);
        assertThat(seen).contains(RefusalReason.MACROS, RefusalReason.WRONG_TYPE, RefusalReason.MASQUERADE);
    }

    private static DocumentText read(DocumentType type, Path file) throws Refusal {
        return readers.run(Job.read(type, file, 2000));
    }

    private static Path data(String name) {
        String set = Optional.ofNullable(System.getenv("QINGJIAN_DATA")).orElse("../shared/data");
        Path data = Path.of(set, name);
        Assumptions.assumeTrue(Files.isDirectory(data), "skipped: no " + data);
        return data;
    }

    private static PDDocument pdf(String... texts) throws IOException {
        PDDocument pdf = new PDDocument();
        for (String text : texts) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
        }
        return pdf;
    }

    private static Path save(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return write(out.toByteArray());
    }

    private static Path write(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "sample", null), bytes);
    }

    /** Says that the camera was turned by a quarter, and which camera it was. */
    private static byte[] withExif(byte[] jpeg, String camera) {
        byte[] name = (camera + "\0").getBytes(StandardCharsets.US_ASCII);
        java.nio.ByteBuffer tiff = java.nio.ByteBuffer.allocate(38 + name.length);
        tiff.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0110).putShort((short) 2).putInt(name.length).putInt(38);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        tiff.putInt(0).put(name);
        java.nio.ByteBuffer all = java.nio.ByteBuffer.allocate(jpeg.length + tiff.capacity() + 10);
        all.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (tiff.capacity() + 8));
        all.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        all.put(jpeg, 2, jpeg.length - 2);
        return Arrays.copyOf(all.array(), all.position());
    }

    private record Config(Duration readWithin) implements DocumentConfig {
        @Override
        public long maxBytes() {
            return 1 << 20;
        }

        @Override
        public int maxPages() {
            return 2000;
        }

        @Override
        public Set<DocumentType> accepted() {
            return EnumSet.allOf(DocumentType.class);
        }

        @Override
        public int readers() {
            return 2;
        }

        @Override
        public int readerMemory() {
            return 256;
        }

        @Override
        public Duration readerIdle() {
            return Duration.ofMinutes(1);
        }

        @Override
        public int publicEdge() {
            return 2560;
        }

        @Override
        public Optional<String> clamd() {
            return Optional.empty();
        }
    }
}
