package org.qingjian.disclosure;

import java.time.Instant;

/**
 * 当事人回应: what the enterprise that a record is about says of it. Its own words, not the bureau's, without anybody's personal data.
 *
 * @param party who says it
 * @param creditCode of the party, as in the record
 * @param version grows with each new text of the enterprise
 * @param publishedAt when an officer released it
 */
public record RejoinderView(
        String recordId, String party, String creditCode, int version, String text, Instant publishedAt) {
    public String url() {
        return RecordView.urlOf(recordId);
    }
}
