package org.qingjian.disclosure.check;

import java.util.List;

/**
 * What the checks say about one subject.
 *
 * @param hits what it trips, in the order of the checks
 * @param notChecked what could not be checked, and why
 */
public record CheckReview(List<CheckHit> hits, List<NotChecked> notChecked) {
    /** Of what there are no checks for. */
    public static final CheckReview NOTHING = new CheckReview(List.of(), List.of());

    public CheckReview {
        hits = List.copyOf(hits);
        notChecked = List.copyOf(notChecked);
    }
}
