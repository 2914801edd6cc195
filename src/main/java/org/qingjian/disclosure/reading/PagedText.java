package org.qingjian.disclosure.reading;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A document's text in one piece, as {@link DocumentReader} wants it, that still knows on which page every character
 * stands. Lines that a PDF broke only for want of room are one line again.
 */
public final class PagedText {
    /** A shorter line is not broken for want of room, whatever the others are like. In widths of a Han character. */
    private static final int FULL_LINE = 20;

    private static final double NEARLY_FULL = 0.86;
    private static final Pattern ENDS = Pattern.compile("[。；：:;！？!?]\\s*$");
    private static final Pattern STARTS_ANEW =
            Pattern.compile("^(?:\\s{2,}|\\u3000|[（(]?[一二三四五六七八九十\\d]{1,3}[)）、.．]|[^\\s：:，。]{2,12}[：:]|附[件：:])");

    private final StringBuilder joined = new StringBuilder();
    private int[] pageOf = new int[256];
    private int[] offsetInPage = new int[256];
    private final boolean hasPages;

    /**
     * Where something stands.
     *
     * @param page from 1; 0 when the text came without pages
     * @param start offset in the page's text, or in the text when there are no pages
     * @param end behind the last character; the end of the page when it goes on on the next
     */
    public record Place(int page, int start, int end) {}

    private PagedText(boolean hasPages) {
        this.hasPages = hasPages;
    }

    /** Text without pages, as it is. */
    public static PagedText of(String text) {
        PagedText paged = new PagedText(false);
        paged.add(text, 0, 0, text.length());
        return paged;
    }

    /** @param wrapped whether lines end where the paper does, as in a PDF */
    public static PagedText of(List<String> pages, boolean wrapped) {
        PagedText paged = new PagedText(true);
        for (int i = 0; i < pages.size(); i++) {
            if (wrapped) {
                paged.addUnwrapped(pages.get(i), i + 1);
            } else {
                paged.add(pages.get(i), i + 1, 0, pages.get(i).length());
            }
            paged.newLine(i + 1, pages.get(i).length());
        }
        return paged;
    }

    /** The text to be read. */
    public String text() {
        return joined.toString();
    }

    /** The place of a passage of {@link #text()}. */
    public Place place(int start, int end) {
        int page = pageOf[start];
        int from = offsetInPage[start];
        int last = Math.max(start, end - 1);
        while (last > start && pageOf[last] != page) {
            last--;
        }
        return new Place(hasPages ? page : 0, from, offsetInPage[last] + (end > start ? 1 : 0));
    }

    private void addUnwrapped(String page, int number) {
        double widest = page.lines().mapToDouble(PagedText::width).max().orElse(0);
        int at = 0;
        while (at < page.length()) {
            int stop = page.indexOf('\n', at);
            int end = stop < 0 ? page.length() : stop;
            add(page, number, at, end);
            int next = stop < 0 ? page.length() : stop + 1;
            if (next < page.length() && !isWrapped(page.substring(at, end), lineAt(page, next), widest)) {
                newLine(number, end);
            }
            at = next;
        }
    }

    private static String lineAt(String page, int start) {
        int stop = page.indexOf('\n', start);
        return page.substring(start, stop < 0 ? page.length() : stop);
    }

    private static boolean isWrapped(String line, String next, double widest) {
        double width = width(line);
        return width >= FULL_LINE
                && width >= widest * NEARLY_FULL
                && !next.isBlank()
                && !ENDS.matcher(line).find()
                && !STARTS_ANEW.matcher(next).find();
    }

    private static double width(String line) {
        return line.strip().codePoints().mapToDouble(c -> c < 0x2E80 ? 0.5 : 1).sum();
    }

    private void newLine(int page, int offset) {
        append('\n', page, offset);
    }

    private void add(String text, int page, int start, int end) {
        for (int i = start; i < end; i++) {
            append(text.charAt(i), page, i);
        }
    }

    private void append(char c, int page, int offset) {
        int at = joined.length();
        if (at == pageOf.length) {
            pageOf = Arrays.copyOf(pageOf, at * 2);
            offsetInPage = Arrays.copyOf(offsetInPage, at * 2);
        }
        pageOf[at] = page;
        offsetInPage[at] = offset;
        joined.append(c);
    }
}
