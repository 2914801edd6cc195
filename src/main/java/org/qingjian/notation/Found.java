package org.qingjian.notation;

/**
 * A value found in a text.
 *
 * @param start offset of the first {@code char} in the text that was searched
 * @param end offset behind the last {@code char}
 * @param quote the characters as they are printed there
 */
public record Found<T>(T value, int start, int end, String quote) {
    static <T> Found<T> in(String text, int start, int end, T value) {
        return new Found<>(value, start, end, text.substring(start, end));
    }
}
