package org.qingjian.disclosure.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.document.DocumentText;
import org.qingjian.document.DocumentType;
import org.qingjian.document.Documents;
import org.qingjian.document.ReadOutcome;
import org.qingjian.document.StoreOutcome.Refused;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;
import org.qingjian.shared.time.LegalZone;

/** Reads fields out of documents that somebody hands over, and keeps nothing of them. */
@ApplicationScoped
public class Extractions {
    /** Longer texts are refused rather than read in part. */
    public static final int LONGEST_TEXT = 1_000_000;

    private final Documents documents;
    private final Clock clock;

    Extractions(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** Reads a text. */
    public Extraction read(Actor actor, String text) {
        actor.require(Permission.REDACTION_PREVIEW);
        if (text.length() > LONGEST_TEXT) {
            throw new PortalException(ProblemType.TOO_LARGE, Map.of("most", LONGEST_TEXT));
        }
        return read(PagedText.of(text), null);
    }

    /**
     * Reads a file under the rules of {@link Documents#store}. A scan is read too, and nothing is found in it.
     *
     * @param name as the sender calls it
     */
    public Extraction read(Actor actor, InputStream file, @Nullable String name) {
        actor.require(Permission.REDACTION_PREVIEW);
        ReadOutcome outcome = documents.examine(file, name, documents.limits());
        if (outcome instanceof Refused refused) {
            refused.orThrow("file");
        }
        ReadOutcome.Read read = (ReadOutcome.Read) outcome;
        return of(read.type(), read.text());
    }

    /** Reads what was already read out of a file. */
    public Extraction of(DocumentType type, DocumentText text) {
        List<String> pages = text.pages().stream().map(DocumentText.Page::text).toList();
        return read(PagedText.of(pages, type == DocumentType.PDF), text);
    }

    private Extraction read(PagedText text, @Nullable DocumentText file) {
        DocumentReader reader = new DocumentReader(LegalZone.today(clock).getYear());
        return new Extraction(text, reader.read(text.text()), file);
    }
}
