package org.qingjian.disclosure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the public saw happen to a record, as mirrors and credit sites follow it. Says that it happened and nothing of what
 * the record says.
 *
 * @param sequence number in the feed, from 1, without gaps
 * @param time when it happened
 * @param revision of the record afterwards; of one record it only grows. A change overtaken by a later one may be left out, so a
 *     correction or a withdrawal can be the first that is heard of a record
 * @param edition number of the edition that went public, or of the last one when it is gone
 * @param url the record's page, relative to the portal; it stays for ever
 * @param contentHash SHA-256 that {@link RecordView#contentHash} of the same edition has; absent when it is gone
 */
public record PublicChange(
        long sequence,
        Instant time,
        String recordId,
        long revision,
        int edition,
        String kind,
        Change change,
        String url,
        @Nullable String contentHash) {
    /** What can happen. */
    public enum Change {
        PUBLISHED,
        CORRECTED,
        /** 撤下: a copy must go (Administrative Penalty Law, Article 48). */
        WITHDRAWN,
        /** 公示期满: the period of publicity is over, a copy must go. */
        ENDED,
        /** A reconsideration or lawsuit was registered or has ended; the edition is the same. */
        CONTESTED,
        /** What the party says beside the record has changed; the edition is the same. */
        ANSWERED;

        static Change of(RecordChanged.Change change) {
            return switch (change) {
                case PUBLISHED -> PUBLISHED;
                case CORRECTED -> CORRECTED;
                case WITHDRAWN -> WITHDRAWN;
                case EXPIRED -> ENDED;
                case CONTESTED -> CONTESTED;
                case ANSWERED -> ANSWERED;
            };
        }

        boolean isGone() {
            return this == WITHDRAWN || this == ENDED;
        }
    }
}
