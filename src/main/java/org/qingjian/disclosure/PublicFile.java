package org.qingjian.disclosure;

import org.jspecify.annotations.Nullable;
import org.qingjian.document.DocumentType;
import org.qingjian.document.SafeName;

/**
 * A file that everybody may download.
 *
 * @param name generated from what is public about the record; never the sender's
 * @param title what the public calls the document: its number, or the record's title
 * @param pages pages or sheets, or null when the kind has none
 */
public record PublicFile(
        String recordId,
        int edition,
        int position,
        String sha256,
        String name,
        String title,
        @Nullable Integer pages) {

    /** One page of its text. */
    public record PageText(int number, String text) {}

    /** Names leak: the public name says the document's number, the position and the kind of file. */
    static String nameOf(String title, int position, String mediaType, String sha256) {
        return DocumentType.ofMediaType(mediaType)
                .map(type -> SafeName.of(title + "-" + position + "." + type.extension(), type, sha256))
                .orElse(title + "-" + position);
    }

    /** The page for people that shows one page of a file's text. */
    static String pageUrl(String recordId, int edition, int position, int page) {
        return EditionFile.urlOf(recordId, edition, position) + "/pages/" + page;
    }

    public String url() {
        return EditionFile.urlOf(recordId, edition, position);
    }
}
