package org.qingjian.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;
import org.qingjian.document.DocumentText.Kind;

/** Reads a PDF: its pages, and through {@link PdfLayers} everything beside them. Runs nothing, unpacks no attachment. */
final class PdfReader {
    private static final long WORKING_MEMORY = 96L << 20;
    /** Fewer legible characters than these on an average page, which shows a picture, make a scan. */
    private static final int TEXT_OF_A_PAGE = 20;

    private static final int DEEPEST_FORM = 3;

    private final TextCollector found = new TextCollector();

    DocumentText read(Path file, int maxPages) throws Refusal {
        try (PDDocument pdf = open(file)) {
            return read(pdf, maxPages);
        } catch (InvalidPasswordException e) {
            return DocumentText.none(TextState.ENCRYPTED);
        } catch (IOException e) {
            return DocumentText.none(TextState.CORRUPT);
        }
    }

    /** Opens what needs no password to be read. */
    static PDDocument open(Path file) throws IOException {
        return Loader.loadPDF(
                new RandomAccessReadBufferedFile(file.toFile()),
                "",
                null,
                null,
                MemoryUsageSetting.setupMainMemoryOnly(WORKING_MEMORY).streamCache);
    }

    private DocumentText read(PDDocument pdf, int maxPages) throws IOException, Refusal {
        if (pdf.isEncrypted()) {
            found.find(Kind.OWNER_ENCRYPTED, "document", "");
        }
        int pages = 0;
        BitSet showing = new BitSet();
        for (PDPage page : pdf.getPages()) {
            pages++;
            if (pages > maxPages) {
                throw new Refusal(RefusalReason.TOO_MANY_PAGES, "more than " + maxPages + " pages");
            }
            showing.set(pages, showsPicture(page.getResources(), 0));
        }
        if (pages == 0) {
            return DocumentText.none(TextState.CORRUPT);
        }
        new PageTexts(found, showing).read(pdf, pages);
        new PdfLayers(pdf, found).read();
        return found.as(state(pages));
    }

    private TextState state(int pages) {
        long legible = found.legible();
        if (found.pagesWithPictures() * 2 >= pages && legible < (long) pages * TEXT_OF_A_PAGE) {
            return TextState.SCAN_WITHOUT_TEXT;
        }
        return legible > 0 ? TextState.TEXT : TextState.NONE;
    }

    private static boolean showsPicture(@Nullable PDResources resources, int depth) {
        if (resources == null || depth > DEEPEST_FORM) {
            return false;
        }
        try {
            for (COSName name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    return true;
                }
                PDXObject object = resources.getXObject(name);
                if (object instanceof PDFormXObject form && showsPicture(form.getResources(), depth + 1)) {
                    return true;
                }
            }
        } catch (IOException | RuntimeException e) {
            return false;
        }
        return false;
    }
}
