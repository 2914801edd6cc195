package org.qingjian.alert.mail;

import java.util.List;
import org.qingjian.alert.SavedQuestion;
import org.qingjian.search.SearchDocument;

/**
 * News of records that a search finds.
 *
 * @param more how many there are beyond the lines
 * @param origin the site, without final slash
 * @param manage absolute address of the alert's page
 * @param unsubscribe absolute address of the page that ends it
 */
public record NoticeLetter(
        SavedQuestion question, List<Line> lines, int more, String origin, String manage, String unsubscribe) {

    /**
     * One record.
     *
     * @param news NEW, CORRECTED or NO_LONGER
     * @param document as it is public at this moment
     */
    public record Line(String news, SearchDocument document) {}

    /** How many records it tells of. */
    public int total() {
        return lines.size() + more;
    }
}
