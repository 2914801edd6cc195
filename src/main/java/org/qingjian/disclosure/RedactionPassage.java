package org.qingjian.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * One passage that may be personal data, wherever it stands in an edition.
 *
 * @param text as the original has it; for {@code FILE} what the question is about
 * @param type name of a {@link org.qingjian.redaction.MaskType}, or {@code FILE}
 * @param doubtful a suspect: somebody has to decide before the edition can be approved
 * @param places how often it stands in the edition
 * @param layer where it stands first
 * @param replacement what stands there in public
 * @param decision what the officer decided; null while nobody has
 * @param file what an officer has to know of the file; null for a passage of text
 */
public record RedactionPassage(
        String text,
        String type,
        boolean doubtful,
        int places,
        String layer,
        String replacement,
        @Nullable RedactionDecision decision,
        @Nullable FileNotice file) {

    /** Whether it is hidden as things stand. */
    public boolean masked() {
        return decision == null ? !doubtful : decision.masked();
    }

    /** Whether the edition waits for a decision about it. */
    public boolean open() {
        return doubtful && decision == null;
    }

    public boolean added() {
        return decision != null && decision.added();
    }
}
