package org.qingjian.complaint;

import java.util.List;

/**
 * A page of a work list, by due date.
 *
 * @param total how many cases there are on all pages
 * @param page from 1
 */
public record CaseList(List<CaseLine> lines, long total, int page) {
    static final int SIZE = 50;

    public CaseList {
        lines = List.copyOf(lines);
    }

    /** At least 1. */
    public int pages() {
        return (int) Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
