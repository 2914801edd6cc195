package org.qingjian.complaint.web;

import java.util.EnumSet;
import java.util.Set;
import org.qingjian.complaint.ComplaintState;

/** The colour of a state's tag: going on, done, needs somebody, refused, over. The word says the same. */
final class StateColours {
    private static final Set<ComplaintState> DONE =
            EnumSet.of(ComplaintState.ANSWERED, ComplaintState.CLOSED, ComplaintState.REVIEW_DECIDED);
    private static final Set<ComplaintState> NEEDS =
            EnumSet.of(ComplaintState.CORRECTING, ComplaintState.OBJECTED, ComplaintState.REOPENED);
    private static final Set<ComplaintState> OVER = EnumSet.of(
            ComplaintState.FORWARDED, ComplaintState.ROUTED, ComplaintState.TRANSFERRED, ComplaintState.FINAL);

    private StateColours() {}

    static String of(ComplaintState state) {
        if (state == ComplaintState.REJECTED) {
            return "red";
        }
        if (DONE.contains(state)) {
            return "green";
        }
        if (NEEDS.contains(state)) {
            return "orange";
        }
        return OVER.contains(state) ? "grey" : "blue";
    }
}
