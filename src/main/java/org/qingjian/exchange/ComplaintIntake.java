package org.qingjian.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where delivered complaints go. The implementation belongs in this feature, as the adapter to the complaint feature's front door: the
 * arrow points from exchange to complaint. While there is none, profiles for complaints are refused.
 */
public interface ComplaintIntake {

    /**
     * A complaint as another channel delivers it. The name of the complainant is not in it.
     *
     * @param kind code of the complaint kind, such as {@code REPORT}
     * @param channel as the source calls it
     * @param anonymous whether the source says that no name was given
     * @param place free text
     * @param reply what was replied already; empty when nothing was
     */
    record DeliveredComplaint(
            String sourceId,
            String kind,
            String channel,
            @Nullable LocalDate receivedOn,
            boolean anonymous,
            String title,
            String text,
            String place,
            String reply) {}

    /** What became of one of them. */
    enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /** Takes a batch in, in the caller's transaction; one outcome per complaint, in order. */
    List<Outcome> take(String source, String branch, List<DeliveredComplaint> complaints);
}
