package org.qingjian.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.jspecify.annotations.Nullable;
import org.qingjian.document.DocumentText.Kind;

/** What a PDF holds besides the text of its pages: metadata, notes, forms, scripts, attachments, switched-off layers. */
final class PdfLayers {
    private static final int MOST_XMP = 64 * 1024;
    private static final Set<String> ACTIVE =
            Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR", "GoToE", "Rendition", "URI");

    private final PDDocument pdf;
    private final PDDocumentCatalog catalog;
    private final TextCollector found;

    /** A part that may be malformed on its own. */
    private interface Part {
        void read() throws IOException;
    }

    PdfLayers(PDDocument pdf, TextCollector found) {
        this.pdf = pdf;
        this.catalog = pdf.getDocumentCatalog();
        this.found = found;
    }

    void read() {
        attempt("metadata", this::metadata);
        attempt("document", this::documentActions);
        attempt("names", this::names);
        attempt("layers", this::layers);
        attempt("form", this::form);
        attempt(
                "signatures",
                () -> pdf.getSignatureDictionaries()
                        .forEach(signature -> found.find(Kind.SIGNATURE, "document", signature.getName())));
        attempt("notes", this::annotations);
        attempt("bookmarks", () -> new PdfTree(found).bookmarks(catalog.getCOSObject()));
        attempt("structure", () -> new PdfTree(found).alternativeTexts(catalog.getCOSObject()));
    }

    private void attempt(String where, Part part) {
        try {
            part.read();
        } catch (IOException | RuntimeException e) {
            found.find(Kind.UNREADABLE_PART, where, "");
        }
    }

    private void metadata() throws IOException {
        COSDictionary information = pdf.getDocumentInformation().getCOSObject();
        for (COSName key : information.keySet()) {
            if (information.getDictionaryObject(key) instanceof COSString value) {
                found.metadata(key.getName(), value.getString());
            }
        }
        PDMetadata xmp = catalog.getMetadata();
        if (xmp != null) {
            byte[] bytes = xmp.exportXMPMetadata().readNBytes(MOST_XMP);
            found.metadata("XMP", new String(bytes, StandardCharsets.UTF_8));
        }
        found.metadata("Language", catalog.getLanguage());
    }

    private void documentActions() {
        COSDictionary root = catalog.getCOSObject();
        action("document", root.getDictionaryObject(COSName.OPEN_ACTION));
        actions("document", root.getDictionaryObject(COSName.AA));
        if (root.getDictionaryObject(COSName.AF) instanceof COSArray files) {
            files.forEach(file -> found.find(Kind.ATTACHMENT, "document", ""));
        }
    }

    private void names() {
        if (catalog.getCOSObject().getDictionaryObject(COSName.NAMES) instanceof COSDictionary names) {
            PdfTree tree = new PdfTree(found);
            tree.leaves(names.getDictionaryObject(COSName.EMBEDDED_FILES), Kind.ATTACHMENT);
            tree.leaves(names.getDictionaryObject(COSName.getPDFName("JavaScript")), Kind.JAVASCRIPT);
        }
    }

    private void layers() {
        PDOptionalContentProperties layers = catalog.getOCProperties();
        if (layers == null) {
            return;
        }
        for (PDOptionalContentGroup layer : layers.getOptionalContentGroups()) {
            if (!layers.isGroupEnabled(layer)) {
                found.find(Kind.HIDDEN_LAYER, "layer", layer.getName());
            }
        }
    }

    private void form() throws IOException {
        PDAcroForm form = catalog.getAcroForm(null);
        if (form == null) {
            return;
        }
        if (form.hasXFA()) {
            found.find(Kind.XFA, "form", "");
        }
        for (PDField field : form.getFieldTree()) {
            String value = field.getValueAsString();
            found.find(Kind.FORM_FIELD, String.valueOf(field.getFullyQualifiedName()), value);
            actions("form", field.getCOSObject().getDictionaryObject(COSName.AA));
        }
    }

    private void annotations() {
        int number = 0;
        for (PDPage page : pdf.getPages()) {
            String where = "page " + ++number;
            actions(where, page.getCOSObject().getDictionaryObject(COSName.AA));
            attempt(where, () -> {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    annotation(where, annotation);
                }
            });
        }
    }

    private void annotation(String where, PDAnnotation annotation) {
        COSDictionary note = annotation.getCOSObject();
        String subtype = String.valueOf(annotation.getSubtype());
        String text = texts(note);
        if (subtype.equals("FileAttachment")) {
            found.find(Kind.ATTACHMENT, where, text);
        } else if (!text.isBlank() || !(subtype.equals("Link") || subtype.equals("Widget"))) {
            found.find(Kind.ANNOTATION, where, text);
        }
        action(where, note.getDictionaryObject(COSName.A));
        actions(where, note.getDictionaryObject(COSName.AA));
    }

    /** All strings that the note itself holds: contents, author, subject, rich text. */
    private static String texts(COSDictionary note) {
        StringBuilder all = new StringBuilder();
        for (Map.Entry<COSName, COSBase> entry : note.entrySet()) {
            if (note.getDictionaryObject(entry.getKey()) instanceof COSString text
                    && !Set.of("DA", "M", "CreationDate", "NM")
                            .contains(entry.getKey().getName())) {
                all.append(text.getString()).append('\n');
            }
        }
        return all.toString().strip();
    }

    private void actions(String where, @Nullable COSBase additional) {
        if (additional instanceof COSDictionary actions) {
            actions.keySet().forEach(key -> action(where, actions.getDictionaryObject(key)));
        }
    }

    private void action(String where, @Nullable COSBase object) {
        if (!(object instanceof COSDictionary action)) {
            return;
        }
        String kind = String.valueOf(action.getNameAsString(COSName.S));
        if (ACTIVE.contains(kind)) {
            boolean script = kind.equals("JavaScript");
            String text = script ? script(action) : kind + " " + action.getString(COSName.URI, "");
            found.find(script ? Kind.JAVASCRIPT : Kind.ACTION, where, text);
        }
    }

    private static String script(COSDictionary action) {
        COSBase script = action.getDictionaryObject(COSName.JS);
        return script instanceof COSStream stream
                ? stream.toTextString()
                : script instanceof COSString text ? text.getString() : "";
    }
}
