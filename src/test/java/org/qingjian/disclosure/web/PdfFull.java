package org.qingjian.disclosure.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.qingjian.document.SampleFiles;

/** A PDF that names a person wherever a PDF can: text, properties, bookmark, note, alternative text. */
final class PdfFull {
    private PdfFull() {}

    static byte[] of(String text, String person, String number) {
        try (PDDocument pdf = Loader.loadPDF(SampleFiles.pdf(text, person + "\n" + number))) {
            PDDocumentInformation about = pdf.getDocumentInformation();
            about.setAuthor(person);
            about.setTitle("关于" + person);
            about.setKeywords(number);
            about.setCustomMetadataValue("Witness", person);
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(person + "的笔录");
            outline.addLast(item);
            pdf.getDocumentCatalog().setDocumentOutline(outline);
            PDAnnotationText note = new PDAnnotationText();
            note.setRectangle(new PDRectangle(10, 10, 20, 20));
            note.setContents("请" + person + "核对，" + number);
            pdf.getPage(0).getAnnotations().add(note);
            pdf.getPage(0).getCOSObject().setString("Alt", person);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every string object of the file, whichever part it belongs to. */
    static String strings(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return pdf.getDocument().getXrefTable().keySet().stream()
                    .map(key -> pdf.getDocument().getObjectFromPool(key).getObject())
                    .flatMap(PdfFull::stringsOf)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> stringsOf(COSBase object) {
        return switch (object == null ? "" : object.getClass().getSimpleName()) {
            case "COSString" -> Stream.of(((COSString) object).getString());
            case "COSDictionary", "COSStream" ->
                ((COSDictionary) object).getValues().stream().flatMap(PdfFull::stringsOf);
            default -> Stream.of();
        };
    }
}
