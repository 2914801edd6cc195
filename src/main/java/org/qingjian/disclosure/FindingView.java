package org.qingjian.disclosure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A finding of the publication check register, for staff; the JSON of {@code GET /api/v1/findings}.
 *
 * @param check id such as C04 or P01
 * @param severity {@code BLOCK}, {@code ERROR} or {@code WARNING}
 * @param citation the rule's source
 * @param subject id of the project or record; the number itself for one that is missing in a series
 * @param recordId the record that it is mended in; null when there is none
 * @param kind {@code EIA}, or the record's kind
 * @param branch GB/T 2260 code of the unit that owns it
 * @param evidence what was seen, in Chinese, without personal data
 * @param answer what the unit said about it
 * @param answeredBy post of who did
 */
public record FindingView(
        long id,
        String check,
        String severity,
        String citation,
        String subject,
        @Nullable String recordId,
        String kind,
        String branch,
        String title,
        String evidence,
        FindingState state,
        Instant foundAt,
        @Nullable Instant fixedAt,
        String answer,
        String answeredBy,
        long version) {}
