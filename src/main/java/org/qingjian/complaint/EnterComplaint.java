package org.qingjian.complaint;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A submission that reached the bureau by another way, as a clerk enters it.
 *
 * @param channel one of {@link #CHANNELS}
 * @param receivedOn the day it reached the bureau, or was dispatched by the hotline: its clocks run from that day
 * @param letterDue the day set by a superior or by the sender of a briefing; needed for these two
 * @param sourceNumber its number there; needed for the hotlines
 * @param complaint what it says
 * @param key makes pressing twice one entry
 */
public record EnterComplaint(
        @Nullable Channel channel,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate letterDue,
        String sourceNumber,
        FileComplaint complaint,
        List<OfferedFile> files,
        String key) {
    /** The ways that clerks enter. */
    public static final List<Channel> CHANNELS = List.of(
            Channel.H12345,
            Channel.N12369,
            Channel.VISIT,
            Channel.LETTER,
            Channel.MAIL,
            Channel.DEPT,
            Channel.SUPERIOR,
            Channel.OPINION);

    public EnterComplaint {
        files = List.copyOf(files);
    }

    @Override
    public String toString() {
        return "EnterComplaint by " + channel;
    }
}
