package org.qingjian.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * What a run of checks looks at: an EIA project, a decision, or a number that is missing.
 *
 * @param recordId where a finding is mended; null for a missing number
 * @param kind {@code EIA} or the record's kind
 */
record CheckedSubject(String id, @Nullable String recordId, String kind, String branch, String title) {}
