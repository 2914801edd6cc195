package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.qingjian.document.DocumentText;
import org.qingjian.document.Documents;
import org.qingjian.document.StoreOutcome;
import org.qingjian.shared.PortalException;

/**
 * The public form of an edition's files. One in whose text anything had to be hidden is set anew as a PDF from the redacted
 * text; of another PDF the pages stay, of a photo the pixels, and nothing else that was in the file.
 */
@Singleton
class PublicFiles {
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

    /** @param form not {@link FileForm#NOTHING} */
    Made make(AttachedFile original, FileForm form, Map<String, String> texts) {
        String name = texts.getOrDefault(LayerNames.name(original.position()), original.name());
        StoreOutcome.Stored made = switch (form) {
            case TEXT -> rebuild(original, name, texts);
            case PAGES -> taken(documents.clean(original.sha256()));
            case PIXELS -> taken(documents.reencode(original.sha256()));
            case AS_IT_IS, NOTHING -> null;
        };
        if (made == null) {
            return new Made(
                    original.named(name),
                    name + "\n" + documents.read(original.sha256()).everyLayer());
        }
        String sha256 = made.document().sha256();
        pages.keep(sha256, made.text()); // search reads the pages of public files from here
        AttachedFile file = AttachedFile.of(made)
                .at(original.position())
                .named(stem(name) + "." + made.document().type().extension());
        String strings = documents.strings(sha256).orElseThrow(PublicFiles::notCleaned);
        String proof = file.name() + "\n" + documents.read(sha256).everyLayer() + "\n" + strings;
        return new Made(file, proof);
    }

    /** What cannot be taken apart is not given out: its text may be, or nothing. */
    private static StoreOutcome.Stored taken(StoreOutcome outcome) {
        if (outcome instanceof StoreOutcome.Stored stored) {
            return stored;
        }
        throw notCleaned();
    }

    private static PortalException notCleaned() {
        return PublicVersions.blocked("file-not-cleaned", "文件无法清除隐藏内容，请改为按文字重排，或者不公开");
    }

    private StoreOutcome.Stored rebuild(AttachedFile original, String name, Map<String, String> texts) {
        int position = original.position();
        DocumentText text = documents.read(original.sha256());
        List<String> shown = text.pages().stream()
                .map(page -> texts.getOrDefault(LayerNames.page(position, page.number()), page.text()))
                .toList();
        byte[] pdf = PublicPdf.of(stem(name), shown);
        StoreOutcome outcome = documents.store(new ByteArrayInputStream(pdf), stem(name) + ".pdf", documents.limits());
        outcome.orThrow("file");
        return taken(outcome);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
