package org.qingjian.complaint;

import java.time.Instant;

/**
 * The complainant's verdict on an answer: in time, polite, solved, satisfied. May be changed for seven days.
 *
 * @param satisfaction 1 (not at all) to 5
 */
public record Evaluation(boolean inTime, boolean polite, Solved solved, int satisfaction, Instant at) {
    /** Whether the trouble is gone. */
    public enum Solved {
        SOLVED,
        PARTLY,
        UNSOLVED
    }
}
