package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.qingjian.document.DocumentText;
import org.qingjian.document.Documents;
import org.qingjian.document.StoreOutcome;

/**
 * The public form of an edition's files. A file in which anything had to be hidden, or which holds more than the text of its
 * pages, is set anew as a PDF from the redacted texts; one in which nothing was found stays as it is.
 */
@Singleton
class PublicFiles {
    /** What a program writes about itself; says nothing about people. */
    private static final Set<String> HARMLESS = Set.of(
            "producer",
            "creator",
            "creationdate",
            "moddate",
            "language",
            "trapped",
            "application",
            "appversion",
            "template");

    private static final String PDF = "application/pdf";

    private final Documents documents;
    private final FilePages pages;

    PublicFiles(Documents documents, FilePages pages) {
        this.documents = documents;
        this.pages = pages;
    }

    /**
     * A public file.
     *
     * @param everyLayer all that can be read in it and its name, for the leak check
     */
    record Made(AttachedFile file, String everyLayer) {}

    Made make(AttachedFile original, EditionRedaction redaction, Map<String, String> texts) {
        int position = original.position();
        String name = texts.getOrDefault(LayerNames.name(position), original.name());
        DocumentText text = documents.read(original.sha256());
        if (staysAsItIs(original, redaction, text)) {
            AttachedFile same = original.named(name);
            return new Made(same, name + "\n" + text.everyLayer());
        }
        StoreOutcome.Stored rebuilt = rebuild(position, text, name, texts);
        // search reads the pages of public files from here
        pages.keep(rebuilt.document().sha256(), rebuilt.text());
        AttachedFile file = AttachedFile.of(rebuilt).at(position).named(stem(name) + ".pdf");
        DocumentText again = documents.read(rebuilt.document().sha256());
        return new Made(file, file.name() + "\n" + again.everyLayer());
    }

    private static boolean staysAsItIs(AttachedFile original, EditionRedaction redaction, DocumentText text) {
        int position = original.position();
        boolean nothingHidden = redaction.masks().entrySet().stream()
                .filter(layer -> LayerNames.isOfFile(layer.getKey(), position))
                .filter(layer -> !layer.getKey().equals(LayerNames.name(position)))
                .allMatch(layer -> layer.getValue().isEmpty());
        boolean pictures = text.pages().isEmpty();
        boolean plain = text.findings().isEmpty()
                && text.metadata().keySet().stream().allMatch(key -> HARMLESS.contains(key.toLowerCase(Locale.ROOT)));
        return nothingHidden && (pictures || (plain && original.mediaType().equals(PDF)));
    }

    private StoreOutcome.Stored rebuild(int position, DocumentText text, String name, Map<String, String> texts) {
        List<String> shown = text.pages().stream()
                .map(page -> texts.getOrDefault(LayerNames.page(position, page.number()), page.text()))
                .toList();
        byte[] pdf = PublicPdf.of(stem(name), shown);
        StoreOutcome outcome = documents.store(new ByteArrayInputStream(pdf), stem(name) + ".pdf", documents.limits());
        outcome.orThrow("file");
        return (StoreOutcome.Stored) outcome;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
