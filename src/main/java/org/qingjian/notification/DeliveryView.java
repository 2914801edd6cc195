package org.qingjian.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as an administrator sees it: everything but its recipient and its text.
 *
 * @param event what it was about, as the sending feature names it
 * @param lastError code of the last failure; empty when there was none
 */
public record DeliveryView(
        UUID id,
        Medium medium,
        String event,
        DeliveryState state,
        int attempts,
        String lastError,
        Instant createdAt,
        @Nullable Instant nextAttemptAt) {}
