package org.qingjian.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Makes a PDF anew of nothing but what its pages draw: properties, XMP, bookmarks, notes, forms, attachments, scripts, the
 * structure with its alternative texts, thumbnails, and pictures that no page shows stay behind. What the pages look like stays.
 */
final class PdfCleaner {
    private static final COSName USER_UNIT = COSName.getPDFName("UserUnit");

    private PdfCleaner() {}

    /** Writes the clean file to the job's output, and says that there is one. */
    static DocumentText clean(Job job) throws Refusal {
        try (PDDocument source = PdfReader.open(job.input());
                PDDocument made = new PDDocument()) {
            PdfScrub scrub = new PdfScrub();
            int pages = 0;
            for (PDPage page : source.getPages()) {
                if (++pages > job.limit()) {
                    throw new Refusal(RefusalReason.TOO_MANY_PAGES, "more than " + job.limit() + " pages");
                }
                made.addPage(page(made, page, scrub));
            }
            made.getDocumentCatalog().setLanguage("zh-CN");
            made.getDocumentInformation().setProducer("Qingjian");
            made.save(job.output().toFile());
            return DocumentText.none(TextState.NONE);
        } catch (IOException | RuntimeException e) {
            throw new Refusal(RefusalReason.CORRUPT, "a file whose pages cannot be made anew");
        }
    }

    private static PDPage page(PDDocument made, PDPage page, PdfScrub scrub) throws IOException {
        COSDictionary clean = new COSDictionary();
        clean.setItem(COSName.TYPE, COSName.PAGE);
        clean.setItem(COSName.MEDIA_BOX, box(page.getMediaBox()));
        clean.setItem(COSName.CROP_BOX, box(page.getCropBox()));
        clean.setInt(COSName.ROTATE, page.getRotation());
        if (page.getCOSObject().containsKey(USER_UNIT)) {
            clean.setFloat(USER_UNIT, page.getUserUnit());
        }
        PDResources resources = page.getResources();
        COSDictionary drawnWith = resources == null ? new COSDictionary() : resources.getCOSObject();
        PdfDrawing drawing = PdfDrawing.of(page);
        clean.setItem(COSName.CONTENTS, drawing.stream(made));
        clean.setItem(COSName.RESOURCES, scrub.resources(drawnWith, drawing));
        COSBase group = page.getCOSObject().getDictionaryObject(COSName.GROUP);
        if (group instanceof COSDictionary transparency) {
            clean.setItem(COSName.GROUP, scrub.dictionary(transparency));
        }
        return new PDPage(clean);
    }

    private static COSArray box(PDRectangle box) {
        return new COSArray(List.of(
                new COSFloat(box.getLowerLeftX()),
                new COSFloat(box.getLowerLeftY()),
                new COSFloat(box.getUpperRightX()),
                new COSFloat(box.getUpperRightY())));
    }
}
