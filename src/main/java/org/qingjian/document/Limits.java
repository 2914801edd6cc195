package org.qingjian.document;

import java.util.Set;

/**
 * What one caller takes.
 *
 * @param maxBytes of one file
 * @param maxPages of one PDF; sheets of one workbook
 * @param accepted kinds that are taken; others are refused as WRONG_TYPE
 */
public record Limits(long maxBytes, int maxPages, Set<DocumentType> accepted) {
    public Limits {
        accepted = Set.copyOf(accepted);
    }

    /** The same, for these kinds only. */
    public Limits only(DocumentType... types) {
        return new Limits(maxBytes, maxPages, Set.of(types));
    }

    /** The same, for smaller files. */
    public Limits atMost(long bytes) {
        return new Limits(Math.min(bytes, maxBytes), maxPages, accepted);
    }
}
