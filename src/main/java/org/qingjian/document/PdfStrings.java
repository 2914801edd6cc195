package org.qingjian.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Every string and every name that a PDF holds in any object, and its XML: the last proof of what the public gets. */
final class PdfStrings {
    private static final COSName XML = COSName.getPDFName("XML");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();
    private final Set<String> texts = new LinkedHashSet<>();

    private PdfStrings() {}

    /** All of them as one page. */
    static DocumentText read(Job job) throws Refusal {
        try (PDDocument pdf = PdfReader.open(job.input())) {
            PdfStrings strings = new PdfStrings();
            strings.walk(pdf.getDocument().getTrailer());
            TextCollector found = new TextCollector();
            found.page(1, String.join("\n", strings.texts), 0);
            if (found.isFull()) {
                throw new Refusal(RefusalReason.CORRUPT, "more strings than can be looked through");
            }
            return found.as(TextState.TEXT);
        } catch (IOException e) {
            throw new Refusal(RefusalReason.CORRUPT, "cannot be read");
        }
    }

    private void walk(COSBase root) throws IOException {
        open.push(root);
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (next instanceof COSObject reference) {
                add(reference.getObject());
            } else if (next instanceof COSString text) {
                texts.add(text.getString());
                texts.add(new String(text.getBytes(), StandardCharsets.UTF_8));
            } else if (next instanceof COSName name) {
                texts.add(name.getName());
            } else if (seen.add(next)) {
                parts(next);
            }
        }
    }

    private void parts(COSBase object) throws IOException {
        if (object instanceof COSArray array) {
            array.forEach(this::add);
        } else if (object instanceof COSDictionary dictionary) {
            dictionary.keySet().forEach(this::add);
            dictionary.getValues().forEach(this::add);
        }
        if (object instanceof COSStream stream && XML.equals(stream.getCOSName(COSName.SUBTYPE))) {
            try (InputStream in = stream.createInputStream()) {
                texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private void add(@Nullable COSBase object) {
        if (object != null) {
            open.push(object);
        }
    }
}
