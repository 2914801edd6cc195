package org.qingjian.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.document.DocumentText.Finding;
import org.qingjian.document.DocumentText.Kind;
import org.qingjian.document.DocumentText.Page;

/** Collects what a reader finds, and stops collecting where no honest file would go. */
final class TextCollector {
    private static final int MOST_CHARACTERS = 8_000_000;
    private static final int MOST_FINDINGS = 2_000;
    private static final int LONGEST_FINDING = 20_000;

    private final List<Page> pages = new ArrayList<>();
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private int characters;

    void page(int number, String text, int pictures) {
        int left = MOST_CHARACTERS - characters;
        if (text.length() > left) {
            find(Kind.TRUNCATED, "page " + number, "");
        }
        String taken = text.length() > left ? text.substring(0, left) : text;
        characters += taken.length();
        pages.add(new Page(number, taken, pictures));
    }

    boolean isFull() {
        return characters >= MOST_CHARACTERS;
    }

    void metadata(String name, @Nullable String value) {
        if (value != null && !value.isBlank() && metadata.size() < MOST_FINDINGS) {
            metadata.put(name, shorten(value));
        }
    }

    void find(Kind kind, String where, @Nullable String text) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new Finding(kind, shorten(where), shorten(text == null ? "" : text)));
        }
    }

    private static String shorten(String text) {
        return text.length() > LONGEST_FINDING ? text.substring(0, LONGEST_FINDING) : text;
    }

    long pagesWithPictures() {
        return pages.stream().filter(page -> page.pictures() > 0).count();
    }

    /** Letters and digits in all pages; not what is left of fonts that hide which characters they draw. */
    long legible() {
        return pages.stream()
                .flatMapToInt(page -> page.text().codePoints())
                .filter(c -> Character.isLetterOrDigit(c))
                .count();
    }

    DocumentText as(TextState state) {
        return new DocumentText(state, pages, metadata, findings);
    }
}
