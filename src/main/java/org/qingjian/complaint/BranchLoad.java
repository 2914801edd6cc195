package org.qingjian.complaint;

import org.qingjian.identity.Branch;

/**
 * What lies with a unit now.
 *
 * @param open cases that are not over
 * @param overdue of these, past their date
 * @param soon of these, due within the next seven days, today included
 */
public record BranchLoad(Branch branch, long open, long overdue, long soon) {}
