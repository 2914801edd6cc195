package org.qingjian.disclosure.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingjian.notation.Found;
import org.qingjian.notation.HanText;

/** The document's text as printed and, with the same offsets, in half width and Simplified characters for matching. */
final class SourceText {
    /** Lines that belong to the head: title, publisher's line, number. */
    private static final int HEAD_LINES = 6;

    private static final int HEAD_LENGTH = 400;

    final String printed;
    final String flat;

    SourceText(String text) {
        printed = text;
        flat = HanText.simplified(HanText.halfWidth(text)).replace('\r', '\n').replace('\u00a0', ' ');
    }

    /** A value at a place. */
    <T> Found<T> at(int start, int end, T value) {
        return new Found<>(value, start, end, printed.substring(start, end));
    }

    /** The printed words between two offsets, without blanks around them; null when nothing is left. */
    @Nullable
    Found<String> words(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isEdge(flat.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(flat.charAt(to - 1))) {
            to--;
        }
        return from == to ? null : at(from, to, printed.substring(from, to));
    }

    /** The first group of the first match, as words. */
    @Nullable
    Found<String> first(Pattern pattern) {
        Matcher matcher = pattern.matcher(flat);
        return matcher.find() ? words(matcher.start(1), matcher.end(1)) : null;
    }

    /** A value found in a part of the text, moved to its place in the whole. */
    static <T> Found<T> moved(Found<T> found, int by) {
        return new Found<>(found.value(), found.start() + by, found.end() + by, found.quote());
    }

    String part(int start, int end) {
        return printed.substring(start, Math.min(end, printed.length()));
    }

    /** Lines that are not blank, with their places. */
    List<Found<String>> lines() {
        List<Found<String>> lines = new ArrayList<>();
        int start = 0;
        while (start <= flat.length()) {
            int end = flat.indexOf('\n', start);
            int stop = end < 0 ? flat.length() : end;
            Found<String> line = words(start, stop);
            if (line != null) {
                lines.add(line);
            }
            start = stop + 1;
        }
        return lines;
    }

    /** The first lines: title, number, date line. */
    List<Found<String>> head() {
        return lines().stream()
                .limit(HEAD_LINES)
                .filter(line -> line.start() < HEAD_LENGTH)
                .toList();
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || ":,;。、".indexOf(c) >= 0;
    }
}
