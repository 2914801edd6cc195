package org.qingjian.complaint;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How and when a case came.
 *
 * @param source the platform or office that sent it on; empty when it came straight
 * @param sourceId its number there
 * @param sourceReply what that platform has replied
 * @param receivedAt when it was written down here
 * @param receivedOn the day from which its clocks run
 * @param letterDue the day that whoever assigned it has set
 */
@Embeddable
record Provenance(
        @Enumerated(EnumType.STRING) Channel channel,
        String source,
        String sourceId,
        String sourceReply,
        Instant receivedAt,
        LocalDate receivedOn,
        @Nullable LocalDate letterDue) {

    /** With what its source has replied since. */
    Provenance replying(String reply) {
        return new Provenance(channel, source, sourceId, reply, receivedAt, receivedOn, letterDue);
    }

    /** Of a part: it came the same way on the same day; the order of the platform stays with the first. */
    Provenance ofPart() {
        return new Provenance(channel, "", "", "", receivedAt, receivedOn, letterDue);
    }

    Provenance on(LocalDate day) {
        return new Provenance(channel, source, sourceId, sourceReply, receivedAt, day, letterDue);
    }

    Provenance from(String platform) {
        return new Provenance(channel, platform, sourceId, sourceReply, receivedAt, receivedOn, letterDue);
    }
}
