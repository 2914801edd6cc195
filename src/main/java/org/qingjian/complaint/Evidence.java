package org.qingjian.complaint;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What proves the result of a case: a file that an officer attached, or a published record.
 *
 * @param title what it shows, in the officer's words; of a record its title
 * @param unit post and unit that added it
 * @param mediaType of a file, else null
 * @param size of a file in bytes, else 0
 * @param record the published record, else null
 */
public record Evidence(
        UUID id,
        Instant at,
        String title,
        String unit,
        @Nullable String mediaType,
        long size,
        @Nullable PublishedRecord record) {

    /** Whether it is a file. */
    public boolean isFile() {
        return mediaType != null;
    }
}
