package org.qingjian.notation;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one character folds to, worked out once for the whole basic plane (128 KB), because folding runs over every page that is
 * indexed. The Traditional to Simplified pairs are opencc4j's; its own converter segments phrases and is some hundred times slower.
 */
final class FoldTable {
    /** The character vanishes (control, format, half a surrogate pair). */
    static final char DROP = '\uFFFF';
    /** The character needs its neighbours, or becomes several. */
    static final char SEE_CLUSTER = '\uFFFE';

    private static final String PAIRS = "/data/dictionary/TSCharacters.txt";
    private static final Map<Integer, Integer> TO_SIMPLIFIED = readPairs();
    private static final char[] SIMPLIFIED = simplifiedTable();
    private static final char[] SINGLE = singleTable();

    private FoldTable() {}

    static char single(char c) {
        return SINGLE[c];
    }

    static char simplified(char c) {
        return SIMPLIFIED[c];
    }

    /** Marks that combine with the character before them, so that NFKC must see both. */
    static boolean joinsBefore(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        int type = Character.getType(codePoint);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return (mark && !isDropped(codePoint))
                || isWithin(codePoint, 0x1160, 0x11FF)
                || isWithin(codePoint, 0xFF9E, 0xFF9F);
    }

    /** End of the code point at {@code start} together with the marks that combine with it; long chains are cut (abuse). */
    static int clusterEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && end - start < 32 && joinsBefore(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** A cluster folded, to a fixed point. */
    static String cluster(String cluster) {
        String folded = cluster;
        for (int i = 0; i < 4; i++) {
            String next = step(folded);
            if (next.equals(folded)) {
                break;
            }
            folded = next;
        }
        return folded;
    }

    private static String step(String text) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(cp -> {
            int lower = Character.toLowerCase(cp);
            int simple = TO_SIMPLIFIED.getOrDefault(lower, lower);
            if (isBlank(simple)) {
                out.append(' ');
            } else if (!isDropped(simple)) {
                out.appendCodePoint(simple);
            }
        });
        return Normalizer.normalize(out, Normalizer.Form.NFKC);
    }

    private static boolean isBlank(int cp) {
        return Character.isWhitespace(cp) || Character.isSpaceChar(cp);
    }

    private static boolean isDropped(int cp) {
        int type = Character.getType(cp);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.SURROGATE
                || isWithin(cp, 0xFE00, 0xFE0F)
                || isWithin(cp, 0xE0100, 0xE01EF);
    }

    private static boolean isWithin(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }

    private static char[] simplifiedTable() {
        char[] table = new char[0x10000];
        for (int c = 0; c < table.length; c++) {
            int simple = TO_SIMPLIFIED.getOrDefault(c, c);
            table[c] = Character.isBmpCodePoint(simple) ? (char) simple : (char) c;
        }
        return table;
    }

    private static char[] singleTable() {
        char[] table = new char[0x10000];
        for (int c = 0; c < table.length; c++) {
            table[c] = singleEntry((char) c);
        }
        return table;
    }

    private static char singleEntry(char c) {
        if (Character.isHighSurrogate(c) || c >= DROP - 1) {
            return SEE_CLUSTER;
        }
        if (isBlank(c)) {
            return ' ';
        }
        String folded = cluster(String.valueOf(c));
        if (folded.isEmpty()) {
            return DROP;
        }
        return folded.length() == 1 ? folded.charAt(0) : SEE_CLUSTER;
    }

    private static Map<Integer, Integer> readPairs() {
        Map<Integer, Integer> pairs = new HashMap<>();
        try (InputStream in = open();
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    // "乾\t干 乾": the first reading is the common one
                    pairs.put(line.codePointAt(0), line.codePointAt(tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // chains (a→b, b→c) would make folding twice differ from folding once
        pairs.replaceAll((from, to) -> pairs.getOrDefault(to, to));
        return pairs;
    }

    private static InputStream open() throws IOException {
        InputStream in = ZhConverterUtil.class.getResourceAsStream(PAIRS);
        if (in == null) {
            throw new IOException("opencc4j no longer holds " + PAIRS);
        }
        return in;
    }
}
