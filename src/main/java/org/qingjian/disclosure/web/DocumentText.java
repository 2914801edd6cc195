package org.qingjian.disclosure.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.qingjian.notation.DocumentNumber;

/**
 * An official document set as it is printed (GB/T 9704-2012, 党政机关公文格式): title in the middle, number and signature to the
 * right, the addressee's data and headings without indent. Only the look follows from it; every character stays.
 */
final class DocumentText {
    /** What a public text shows in place of what has no other public wording. */
    private static final String MASKED = "已遮盖";

    private static final int LATEST_YEAR = 9999;
    private static final Pattern TITLE = Pattern.compile("[^。：；]{2,40}(?:书|公示|公告|通知|通告|批复|意见|报告|办法|规定|结果)");
    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,3}、[^。；：]{1,30}");
    private static final Pattern LABELLED = Pattern.compile("[^。；：:]{2,16}[：:][^。]{1,60}");
    private static final Pattern SIGNATURE = Pattern.compile("[^。；：]{2,24}(?:局|分局|政府|委员会|厅|部)(?:（[^）]{1,4}）)?");
    private static final Pattern DAY = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}|[\\d〇○零一二三四五六七八九]{4}\\s?年\\s?[\\d一二三四五六七八九十]{1,3}\\s?月\\s?[\\d一二三四五六七八九十]{1,3}\\s?日");

    private DocumentText() {}

    /** How a paragraph is set. */
    enum Setting {
        TITLE,
        HEADING,
        FLUSH,
        END,
        BODY
    }

    /** Lines that are set together. */
    record Paragraph(Setting setting, List<String> lines) {}

    /** A piece of a line: {@code hidden} when it stands where something was masked. */
    record Piece(String text, boolean hidden) {}

    /** A line cut where something was masked, so that the page can tell what is not the document's own word. */
    static List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int mask = line.indexOf(MASKED); mask >= 0; mask = line.indexOf(MASKED, at)) {
            if (mask > at) {
                pieces.add(new Piece(line.substring(at, mask), false));
            }
            at = mask + MASKED.length();
            pieces.add(new Piece(MASKED, true));
        }
        if (at < line.length()) {
            pieces.add(new Piece(line.substring(at), false));
        }
        return pieces;
    }

    /** Whether anything in the text was masked. */
    static boolean hasMasks(String text) {
        return text.contains(MASKED);
    }

    /** The text in paragraphs, in order. */
    static List<Paragraph> paragraphs(String text) {
        List<String> lines = Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        int signature = firstOfSignature(lines);
        List<Paragraph> paragraphs = new ArrayList<>();
        boolean head = true;
        for (int i = 0; i < lines.size(); i++) {
            Setting setting = i >= signature ? Setting.END : setting(lines.get(i), head, i);
            head = head && setting != Setting.BODY && setting != Setting.HEADING;
            add(paragraphs, setting, lines.get(i));
        }
        return paragraphs;
    }

    private static Setting setting(String line, boolean head, int index) {
        if (HEADING.matcher(line).matches()) {
            return Setting.HEADING;
        }
        if (!head) {
            return Setting.BODY;
        }
        if (DocumentNumber.parse(line, LATEST_YEAR).optional().isPresent()) {
            return Setting.END;
        }
        if (LABELLED.matcher(line).matches()) {
            return Setting.FLUSH;
        }
        return index < 3 && TITLE.matcher(line).matches() ? Setting.TITLE : Setting.BODY;
    }

    private static void add(List<Paragraph> paragraphs, Setting setting, String line) {
        int last = paragraphs.size() - 1;
        boolean joins = setting == Setting.TITLE || setting == Setting.FLUSH || setting == Setting.END;
        if (joins && last >= 0 && paragraphs.get(last).setting() == setting) {
            List<String> lines = new ArrayList<>(paragraphs.get(last).lines());
            lines.add(line);
            paragraphs.set(last, new Paragraph(setting, List.copyOf(lines)));
        } else {
            paragraphs.add(new Paragraph(setting, List.of(line)));
        }
    }

    /** Where the closing lines with the agency and the day begin; behind the last line when there are none. */
    private static int firstOfSignature(List<String> lines) {
        int first = lines.size();
        while (first > 1
                && (DAY.matcher(lines.get(first - 1)).matches()
                        || SIGNATURE.matcher(lines.get(first - 1)).matches())) {
            first--;
        }
        return first;
    }
}
