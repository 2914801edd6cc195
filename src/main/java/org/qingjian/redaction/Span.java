package org.qingjian.redaction;

/** A stretch of the original text, in UTF-16 units. */
record Span(int start, int end) {
    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    int length() {
        return end - start;
    }
}
