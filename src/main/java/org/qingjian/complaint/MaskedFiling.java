package org.qingjian.complaint;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A submission after masking: all of it that may be written beside the vault.
 *
 * @param coSigners how many signed along
 */
record MaskedFiling(IdentityLevel identity, Matter matter, Origin origin, int coSigners) {

    /**
     * How and to whom it came.
     *
     * @param branch the unit that has it first
     * @param source the platform it was imported from; empty for a submission made here
     * @param sourceId its id there
     * @param reply what that platform had replied already
     * @param letterDue the day that whoever assigned it has set
     */
    record Origin(
            Channel channel,
            String branch,
            String source,
            String sourceId,
            LocalDate receivedOn,
            String reply,
            @Nullable LocalDate letterDue) {
        Origin(Channel channel, String branch, String source, String sourceId, LocalDate receivedOn, String reply) {
            this(channel, branch, source, sourceId, receivedOn, reply, null);
        }

        Provenance provenance(Instant now) {
            return new Provenance(channel, source, sourceId, reply, now, receivedOn, letterDue);
        }
    }
}
