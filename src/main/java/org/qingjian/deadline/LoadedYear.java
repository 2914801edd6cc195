package org.qingjian.deadline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year whose holidays are known.
 *
 * @param year the year
 * @param workingDays how many working days it has
 * @param notices the notices it rests on
 * @param loadedAt when an administrator loaded it; null when it came with the portal
 */
public record LoadedYear(
        int year,
        int workingDays,
        List<Notice> notices,
        @Nullable Instant loadedAt) {}
