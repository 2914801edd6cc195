package org.qingjian.notation;

/**
 * A changed text that remembers where each of its characters came from, so that what is found in it can be shown in the original.
 */
public final class MappedText {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    MappedText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    public String text() {
        return text;
    }

    /** Offset in the original of the first character of the changed text's range that begins at {@code index}. */
    public int originalStart(int index) {
        return starts[index];
    }

    /** Offset in the original behind the last character of the changed text's range that ends before {@code index}. */
    public int originalEnd(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }
}
