package org.qingjian.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that the portal keeps.
 *
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits; its only key
 * @param size in bytes
 * @param type told by content
 * @param displayName the claimed name made harmless, for staff and for who sent it; names leak, so public downloads get
 *     {@link SafeName#generated}. Not stored: the feature that links the file keeps it.
 * @param state whether its text can be read
 * @param pageCount pages, sheets, or null when the kind has none
 * @param storedAt when these bytes were first kept
 */
public record StoredDocument(
        String sha256,
        long size,
        DocumentType type,
        String displayName,
        TextState state,
        @Nullable Integer pageCount,
        Instant storedAt) {

    StoredDocument named(String name) {
        return new StoredDocument(sha256, size, type, name, state, pageCount, storedAt);
    }
}
