package org.qingjian.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingjian.notation.HanText;

/**
 * The words of a query after folding: what to look for, what stands in quotation marks, what is excluded with a minus.
 *
 * @param segments what is looked for, parted by blanks and sentence marks; letter-spaced Han characters are joined
 *     again; what stands in quotation marks is among them
 * @param quoted exact sequences that must occur: quoted and standing alone. Marks in the middle of a sentence are how
 *     Chinese names a thing (什么是“健康码”？) and demand nothing
 * @param excluded sequences that must not occur
 * @param question whether it asks: then results need not have most of its words
 * @param shortened true when the query was longer than search reads
 */
record Words(List<String> segments, List<String> quoted, List<String> excluded, boolean question, boolean shortened) {
    /** Longer queries are read up to here: cost stays bounded, and nobody types more. */
    static final int LONGEST = 400;

    private static final Pattern QUOTED = Pattern.compile("[\"“”「『]([^\"“”」』]{1,100})[\"“”」』]");
    private static final Pattern QUOTED_ALONE =
            Pattern.compile("(?<=^|\\s)[\"“”「『]([^\"“”」』]{1,100})[\"“”」』](?=\\s|$)");
    private static final Pattern ASKS =
            Pattern.compile("什么|怎么|怎样|如何|哪|谁|几[个项条种类天日月年]|多少|多久|多大|是否|能否|可否|有没有|是不是|能不能|为何|为啥|何时|何地|吗|\\?");
    private static final Pattern EXCLUDED = Pattern.compile("(?<=^|\\s)-([^\\s-][^\\s]*)");
    private static final Pattern BREAK = Pattern.compile("[\\s,，。.?？!！;；:：、/|]+(?![0-9])|\\s+");

    static Words read(String q) {
        String folded = HanText.fold(q.length() > LONGEST * 4 ? q.substring(0, LONGEST * 4) : q);
        boolean shortened = folded.length() > LONGEST || q.length() > LONGEST * 4;
        StringBuilder text = new StringBuilder(folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded);
        List<String> quoted = take(QUOTED_ALONE, text, Taken.STAYS);
        take(QUOTED, text, Taken.STAYS);
        List<String> excluded = take(EXCLUDED, text, Taken.GOES);
        return new Words(
                segments(text.toString()),
                quoted,
                excluded,
                ASKS.matcher(folded).find(),
                shortened);
    }

    /** What becomes of a piece of the text that was recognised. */
    private enum Taken {
        STAYS,
        GOES
    }

    boolean isEmpty() {
        return segments.isEmpty();
    }

    private static List<String> take(Pattern pattern, StringBuilder text, Taken then) {
        List<String> taken = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.toString());
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            if (!Tokens.of(matcher.group(1)).isEmpty()) {
                taken.add(matcher.group(1));
            }
            String left = then == Taken.STAYS ? " " + matcher.group(1) + " " : " ";
            matcher.appendReplacement(rest, Matcher.quoteReplacement(left));
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
