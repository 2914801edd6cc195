package org.qingjian.document;

import java.util.List;
import java.util.Map;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;

/** What became of a file that was offered: it is kept, or it is refused for one reason. Never an exception. */
public sealed interface StoreOutcome {

    /** Kept, now or already before, with what could be read in it. */
    record Stored(StoredDocument document, DocumentText text) implements StoreOutcome {}

    /**
     * Not kept; nothing of it is left.
     *
     * @param detail what was found, in English for the log and the developer; holds nothing of the file's content
     */
    record Refused(RefusalReason reason, String detail) implements StoreOutcome, ReadOutcome {}

    /** The document, or the refusal as a problem that names the given form field. */
    default StoredDocument orThrow(String field) {
        if (this instanceof Stored stored) {
            return stored.document();
        }
        Refused refused = (Refused) this;
        throw new PortalException(
                refused.reason().problem(),
                Map.of("reason", refused.reason().code()),
                List.of(new Violation(field, refused.reason().code(), refused.detail())));
    }
}
