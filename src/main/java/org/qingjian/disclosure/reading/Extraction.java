package org.qingjian.disclosure.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingjian.document.DocumentText;
import org.qingjian.notation.Found;

/**
 * A document that was read: its text with pages, and the fields that were found in it.
 *
 * @param file what the file is like, or null when only text was given
 */
public record Extraction(
        PagedText text, Reading reading, @Nullable DocumentText file) {
    private static final int LONGEST_TITLE = 120;

    /** Where a found value stands. */
    public PagedText.Place place(Found<?> found) {
        return text.place(found.start(), found.end());
    }

    /** The first line that is neither number nor blank: what the document calls itself. */
    public Optional<Found<String>> heading() {
        return new SourceText(text.text())
                .head().stream()
                        .filter(line -> line.value().length() <= LONGEST_TITLE)
                        .filter(line -> !line.value().endsWith("号"))
                        .findFirst();
    }
}
