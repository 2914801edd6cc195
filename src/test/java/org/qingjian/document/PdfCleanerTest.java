package org.qingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages draw stays as it looks; nothing else that was in the file does. */
class PdfCleanerTest {
    private static final String SECRET = "SecretPerson";

    @TempDir
    static Path folder;

    private static DocumentText read(Path file) throws Refusal {
        return new PdfReader().read(file, 500);
    }

    private static Path cleaned(Path file) throws Refusal, IOException {
        Path out = Files.createTempFile(folder, "clean", ".pdf");
        PdfCleaner.clean(new Job(Job.Task.CLEAN_PDF, DocumentType.PDF, file, out, 500));
        return out;
    }

    private static Path write(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "sample", ".pdf"), bytes);
    }

    private static Path save(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return write(out.toByteArray());
    }

    private static BufferedImage look(Path file, int page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFRenderer(pdf).renderImageWithDPI(page, 40);
        }
    }

    private static void looksTheSame(Path before, Path after, int page) throws IOException {
        BufferedImage one = look(before, page);
        BufferedImage other = look(after, page);
        assertThat(other.getWidth()).isEqualTo(one.getWidth());
        assertThat(other.getHeight()).isEqualTo(one.getHeight());
        int[] pixels = one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
        assertThat(other.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth()))
                .isEqualTo(pixels);
    }

    /** Everything that can be unpacked, in one text. */
    private static String unpacked(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            for (var key : pdf.getDocument().getXrefTable().keySet()) {
                var object = pdf.getDocument().getObjectFromPool(key).getObject();
                all.append(object).append('\n');
                if (object instanceof org.apache.pdfbox.cos.COSStream stream) {
                    all.append(new String(stream.createRawInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
                    if (!stream.toString().contains("DCTDecode")) {
                        all.append(new String(stream.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
                    }
                }
            }
        }
        return all.toString();
    }

    private static PDDocument drawn() throws IOException {
        PDDocument pdf = new PDDocument();
        PDPage page = new PDPage();
        pdf.addPage(page);
        PDImageXObject photo = JPEGFactory.createFromByteArray(pdf, SampleFiles.photoWithPlace(SECRET));
        page.getResources();
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.setFont(new PDType1Font(FontName.HELVETICA), 14);
            content.beginText();
            content.newLineAtOffset(50, 700);
            content.showText("A decision with a figure and a table, and enough words to be one.");
            content.endText();
            content.addRect(50, 400, 300, 200);
            content.stroke();
            content.drawImage(photo, 60, 410, 280, 180);
        }
        return pdf;
    }

    private static void hide(PDDocument pdf) throws IOException {
        PDPage page = pdf.getPage(0);
        pdf.getDocumentInformation().setAuthor(SECRET);
        pdf.getDocumentInformation().setCustomMetadataValue("Witness", SECRET);
        pdf.getDocumentCatalog()
                .setMetadata(new PDMetadata(
                        pdf, new ByteArrayInputStream(("<x>" + SECRET + "</x>").getBytes(StandardCharsets.UTF_8))));
        pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + SECRET + "')"));
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(SECRET);
        outline.addLast(item);
        pdf.getDocumentCatalog().setDocumentOutline(outline);
        PDAnnotationText note = new PDAnnotationText();
        note.setRectangle(new PDRectangle(10, 10, 20, 20));
        note.setContents(SECRET);
        page.getAnnotations().add(note);
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        PDComplexFileSpecification spec = new PDComplexFileSpecification();
        spec.setFile(SECRET + ".txt");
        spec.setEmbeddedFile(
                new PDEmbeddedFile(pdf, new ByteArrayInputStream(SECRET.getBytes(StandardCharsets.UTF_8))));
        files.setNames(Map.of(SECRET, spec));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        pdf.getDocumentCatalog().setNames(names);
        page.getCOSObject().setString("Alt", SECRET);
        page.getResources().getCOSObject().setString("Note", SECRET);
        for (COSName name : page.getResources().getXObjectNames()) {
            COSDictionary picture = page.getResources().getXObject(name).getCOSObject();
            picture.setString("Alt", SECRET);
            picture.setItem(COSName.METADATA, pdf.getDocumentCatalog().getMetadata());
        }
        page.getResources().add(JPEGFactory.createFromByteArray(pdf, SampleFiles.photoWithPlace(SECRET + "Unseen")));
        COSDictionary actual = new COSDictionary();
        actual.setString("ActualText", SECRET);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page, AppendMode.APPEND, true)) {
            content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(actual));
            content.addComment(SECRET);
            content.endMarkedContent();
        }
    }

    @Test
    void the_pages_look_the_same_and_nothing_that_hid_in_the_file_is_left() throws Exception {
        Path plain;
        Path full;
        try (PDDocument pdf = drawn()) {
            plain = save(pdf);
            hide(pdf);
            full = save(pdf);
        }
        assertThat(unpacked(full)).contains(SECRET + "Unseen", "ActualText");
        Path clean = cleaned(full);

        looksTheSame(plain, clean, 0);
        assertThat(read(clean).text()).isEqualTo(read(plain).text()).contains("a figure and a table");
        assertThat(read(clean).pages().get(0).pictures()).isEqualTo(1);
        assertThat(read(clean).findings()).isEmpty();
        assertThat(unpacked(clean)).doesNotContain(SECRET);
        assertThat(new String(Files.readAllBytes(clean), StandardCharsets.ISO_8859_1))
                .doesNotContain(SECRET, "Exif");
        assertThat(PdfStrings.read(Job.strings(full)).text()).contains(SECRET);
        assertThat(PdfStrings.read(Job.strings(clean)).text()).doesNotContain(SECRET);
    }

    @Test
    void a_page_that_is_a_picture_is_told_from_one_that_shows_a_picture() throws Exception {
        DocumentText scan = read(write(SampleFiles.scan()));
        assertThat(scan.pages().get(0).pictures()).isEqualTo(1);
        assertThat(scan.pages().get(0).text()).isEmpty();
        DocumentText words = read(write(SampleFiles.pdf("第一页的文字")));
        assertThat(words.pages().get(0).pictures()).isZero();
        try (PDDocument pdf = drawn()) {
            assertThat(read(save(pdf)).pages().get(0).pictures()).isEqualTo(1);
        }
    }

    /** Writing can be drawn: as outlines, and in a font that does not say which characters it draws. */
    @Test
    void writing_that_no_program_reads_counts_as_a_picture() throws Exception {
        try (PDDocument pdf = drawn();
                PDPageContentStream content = new PDPageContentStream(pdf, pdf.getPage(0), AppendMode.APPEND, true)) {
            content.moveTo(10, 10);
            for (int i = 0; i < 80; i++) {
                content.curveTo(i, 20, i + 5, 30, i + 10, 10);
            }
            content.fill();
            content.close();
            assertThat(read(save(pdf)).pages().get(0).pictures()).isEqualTo(2);
        }
    }

    @Test
    void a_picture_loses_what_its_camera_wrote_and_keeps_its_pixels() throws Exception {
        byte[] photo = SampleFiles.photoWithPlace(SECRET);
        byte[] bare = BarePicture.jpeg(photo);
        assertThat(new String(bare, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET, "Exif");
        BufferedImage before = ImageIO.read(new ByteArrayInputStream(photo));
        BufferedImage after = ImageIO.read(new ByteArrayInputStream(bare));
        assertThat(after.getRGB(0, 0, 400, 300, null, 0, 400)).isEqualTo(before.getRGB(0, 0, 400, 300, null, 0, 400));
    }

    @Test
    void real_government_pdfs_keep_their_pages() throws Exception {
        Path data = Path.of(Optional.ofNullable(System.getenv("QINGJIAN_DATA")).orElse("../shared/data"), "pdf");
        Assumptions.assumeTrue(Files.isDirectory(data), "skipped: no " + data);
        List<Path> files;
        try (Stream<Path> list = Files.list(data)) {
            files = list.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            DocumentText before = read(file);
            long begun = System.nanoTime();
            Path clean = cleaned(file);
            long took = (System.nanoTime() - begun) / 1_000_000;
            DocumentText after = read(clean);
            assertThat(after.text()).as(file.toString()).isEqualTo(before.text());
            assertThat(after.pages()).hasSameSizeAs(before.pages());
            assertThat(after.findings().stream().map(DocumentText.Finding::kind))
                    .doesNotContain(
                            DocumentText.Kind.ANNOTATION, DocumentText.Kind.BOOKMARK, DocumentText.Kind.FORM_FIELD);
            assertThat(after.metadata().keySet()).isSubsetOf("Producer", "Language");
            for (int page = 0; page < Math.min(3, before.pages().size()); page++) {
                looksTheSame(file, clean, page);
            }
            System.out.printf(
                    "%s: %d pages, %d with pictures, made anew in %d ms, %d → %d kB%n",
                    file.getFileName(),
                    before.pages().size(),
                    before.pages().stream().filter(page -> page.pictures() > 0).count(),
                    took,
                    Files.size(file) / 1024,
                    Files.size(clean) / 1024);
        }
    }

    /** Whatever it is, it is made anew or refused; a file that is half made is none. */
    @Test
    void a_hostile_pdf_is_made_anew_or_refused() throws Exception {
        Path data =
                Path.of(Optional.ofNullable(System.getenv("QINGJIAN_DATA")).orElse("../shared/data"), "hostile-files");
        Assumptions.assumeTrue(Files.isDirectory(data), "skipped: no " + data);
        List<Path> files;
        try (Stream<Path> list = Files.list(data)) {
            files = list.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
        int made = 0;
        for (Path file : files) {
            try {
                Path clean = cleaned(file);
                made++;
                assertThat(read(clean).findings().stream().map(DocumentText.Finding::kind))
                        .as(file.getFileName().toString())
                        .doesNotContain(
                                DocumentText.Kind.JAVASCRIPT,
                                DocumentText.Kind.ATTACHMENT,
                                DocumentText.Kind.ACTION,
                                DocumentText.Kind.ANNOTATION,
                                DocumentText.Kind.XFA);
            } catch (Refusal | StackOverflowError refused) {
                assertThat(refused).isNotNull();
            }
        }
        System.out.printf("hostile PDFs: %d of %d made anew%n", made, files.size());
    }
}
