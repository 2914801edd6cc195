package org.qingjian.alert.mail;

import java.util.List;

/**
 * Records that are no longer public: where the reason stands, and nothing of what they said, nor of the search that found
 * them, since its words may name what must no longer be named.
 *
 * @param more how many there are beyond the lines
 */
public record GoneLetter(List<Line> lines, int more, String manage, String unsubscribe) {

    /**
     * One record.
     *
     * @param news WITHDRAWN or EXPIRED
     * @param url absolute address of the page that says why
     */
    public record Line(String news, String url) {}

    /** How many records it tells of. */
    public int total() {
        return lines.size() + more;
    }
}
