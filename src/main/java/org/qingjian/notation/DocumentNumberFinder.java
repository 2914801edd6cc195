package org.qingjian.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds document numbers in running text: the year bracket is the anchor, the agency is what stands before it up to a word of prose. */
final class DocumentNumberFinder {
    private static final Pattern ANCHOR = Pattern.compile(
            "[\\[〔【(﹝〖]\\s*(?:19|20)\\d{2}\\s*[\\]〕】)﹞〗]\\s*第?\\s*\\d{1,10}(?:\\s*[-之]\\s*\\d{1,3})?\\s*号(?:之[一二三四五六七八九十\\d](?![\\p{IsHan}\\d]))?");
    /** Blanks stand inside printed numbers, line breaks only in extracted columns: one blank or break between two parts. */
    private static final Pattern HEAD =
            Pattern.compile("(?:(?:[\\p{IsHan}A-Z0-9]|\\([\\p{IsHan}0-9、 ]{1,12}\\))[ \\u00a0]?){1,30}$");

    /** Prose that stands before a number; the agency begins behind the last of them. */
    private static final Pattern PROSE = Pattern.compile(
            "根据|依据|依照|按照|参照|文书号|文书|文号|编号|案号|字号|号为|决定书|告知书|通知书|批复|决定|通知|公告|函件|来文|收到|下达|送达|出具|印发|制作|作出|发出|作出的|下发"
                    + "|我局|我厅|本局|本机关|你单位|你公司|当事人|该公司|该单位|参见|详见|见|的|了|以|由|对|为|是|与|及|撤销|变更|其中|即|原|向|号和|号以及|号及|号");

    private DocumentNumberFinder() {}

    static List<Found<DocumentNumber>> findAll(String text, int currentYear) {
        String flat = HanText.simplified(HanText.halfWidth(text));
        List<Found<DocumentNumber>> found = new ArrayList<>();
        Matcher anchor = ANCHOR.matcher(flat);
        int from = 0;
        while (anchor.find()) {
            int start = start(flat, from, anchor.start());
            int end = anchor.end();
            if (start < anchor.start()) {
                DocumentNumber.parse(text.substring(start, end), currentYear)
                        .optional()
                        .ifPresent(number -> found.add(Found.in(text, start, end, number)));
            }
            from = end;
        }
        return found;
    }

    private static int start(String flat, int from, int anchor) {
        int window = Math.max(from, anchor - 40);
        Matcher head = HEAD.matcher(flat.substring(window, anchor));
        if (!head.find()) {
            return anchor;
        }
        int start = window + head.start();
        String run = flat.substring(start, anchor);
        Matcher prose = PROSE.matcher(run);
        int behind = 0;
        // 罚决字 and 行审环 hold words of prose's shape; the type token is never cut
        while (prose.find() && prose.end() <= run.length() - 2) {
            behind = prose.end();
        }
        start += behind;
        if (from > 0 && start == from && "和、及与".indexOf(flat.charAt(start)) >= 0) {
            start++;
        }
        while (start < anchor && (flat.charAt(start) == ' ' || flat.charAt(start) == '\u00a0')) {
            start++;
        }
        return start;
    }
}
