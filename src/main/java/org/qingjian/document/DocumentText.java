package org.qingjian.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What can be read in a file, in every layer: what people see, page by page, and what they do not see.
 *
 * @param state whether there is text
 * @param pages of a PDF, sheets of a workbook; a file without pages is one page. Empty when nothing could be read.
 * @param metadata title, author, producer, custom properties …, as the file names them
 * @param findings what hides in the file or deserves a look before it is published
 */
public record DocumentText(TextState state, List<Page> pages, Map<String, String> metadata, List<Finding> findings) {
    public DocumentText {
        pages = List.copyOf(pages);
        metadata = Map.copyOf(metadata);
        findings = List.copyOf(findings);
    }

    /**
     * One page of text.
     *
     * @param number from 1
     * @param text lines ended by {@code \n}; empty for a page that is a picture
     * @param pictures what is shown beside the text and no program reads: pictures, drawings, characters without a meaning
     */
    public record Page(int number, String text, int pictures) {
        public Page(int number, String text) {
            this(number, text, 0);
        }
    }

    /**
     * Something in the file besides its visible text.
     *
     * @param where for people: "page 3", the name of a part
     * @param text the hidden text itself, so that a search for leaks covers it; may be empty
     */
    public record Finding(Kind kind, String where, String text) {}

    /** Kinds of {@link Finding}. */
    public enum Kind {
        /** Opens for reading without a password, but forbids something. */
        OWNER_ENCRYPTED,
        ATTACHMENT,
        JAVASCRIPT,
        XFA,
        FORM_FIELD,
        ANNOTATION,
        /** Text that is drawn invisibly, such as the text layer behind a scan. */
        INVISIBLE_TEXT,
        /** An optional layer that is switched off. */
        HIDDEN_LAYER,
        HIDDEN_TEXT,
        HIDDEN_SHEET,
        DELETED_TEXT,
        COMMENT,
        ALTERNATIVE_TEXT,
        EMBEDDED_OBJECT,
        ACTION,
        SIGNATURE,
        BOOKMARK,
        /** Some page or part could not be read; the rest could. */
        UNREADABLE_PART,
        /** There is more text than is read. */
        TRUNCATED
    }

    static DocumentText none(TextState state) {
        return new DocumentText(state, List.of(), Map.of(), List.of());
    }

    /** The visible text of all pages. */
    public String text() {
        return pages.stream().map(Page::text).collect(Collectors.joining("\n"));
    }

    /** Every layer in one text: pages, metadata and hidden things; for leak checks. */
    public String everyLayer() {
        return text()
                + '\n'
                + String.join("\n", metadata.values())
                + '\n'
                + findings.stream().map(f -> f.where() + '\n' + f.text()).collect(Collectors.joining("\n"));
    }

    /** Whether there is a finding of this kind. */
    public boolean has(Kind kind) {
        return findings.stream().anyMatch(f -> f.kind() == kind);
    }
}
