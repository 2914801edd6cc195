package org.qingjian.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A submission after masking: all of it that may be written beside the vault. */
record MaskedFiling(
        ComplaintKind kind,
        IdentityLevel identity,
        Medium medium,
        String text,
        String occurred,
        String place,
        String region,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String creditCode,
        String accused,
        Answers answers,
        Origin origin) {

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
    }
}
