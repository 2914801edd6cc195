package org.qingjian.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingjian.notation.HanText;

/**
 * The words of a query after folding: what to look for, what stands in quotation marks, what is excluded with a minus.
 *
 * @param segments free words, parted by blanks and sentence marks; letter-spaced Han characters are joined again
 * @param quoted exact sequences
 * @param excluded sequences that must not occur
 * @param shortened true when the query was longer than search reads
 */
record Words(List<String> segments, List<String> quoted, List<String> excluded, boolean shortened) {
    /** Longer queries are read up to here: cost stays bounded, and nobody types more. */
    static final int LONGEST = 400;

    private static final Pattern QUOTED = Pattern.compile("[\"“”「『]([^\"“”」』]{1,100})[\"“”」』]");
    private static final Pattern EXCLUDED = Pattern.compile("(?<=^|\\s)-([^\\s-][^\\s]*)");
    private static final Pattern BREAK = Pattern.compile("[\\s,，。.?？!！;；:：、/|]+(?![0-9])|\\s+");

    static Words read(String q) {
        String folded = HanText.fold(q.length() > LONGEST * 4 ? q.substring(0, LONGEST * 4) : q);
        boolean shortened = folded.length() > LONGEST || q.length() > LONGEST * 4;
        StringBuilder text = new StringBuilder(folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded);
        List<String> quoted = take(QUOTED, text);
        List<String> excluded = take(EXCLUDED, text);
        return new Words(segments(text.toString()), quoted, excluded, shortened);
    }

    boolean isEmpty() {
        return segments.isEmpty() && quoted.isEmpty();
    }

    private static List<String> take(Pattern pattern, StringBuilder text) {
        List<String> taken = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.toString());
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            if (!Tokens.of(matcher.group(1)).isEmpty()) {
                taken.add(matcher.group(1));
            }
            matcher.appendReplacement(rest, " ");
        }
        matcher.appendTail(rest);
        text.setLength(0);
        text.append(rest);
        return taken;
    }

    private static List<String> segments(String text) {
        List<String> segments = new ArrayList<>();
        boolean lastSingle = false;
        for (String piece : BREAK.split(text)) {
            List<String> tokens = Tokens.of(piece);
            if (!tokens.isEmpty()) {
                boolean single = tokens.size() == 1 && HanText.isHan(piece.codePointAt(0));
                if (single && lastSingle) {
                    int last = segments.size() - 1;
                    segments.set(last, segments.get(last) + piece);
                } else {
                    segments.add(piece);
                }
                lastSingle = single;
            }
        }
        return segments;
    }
}
