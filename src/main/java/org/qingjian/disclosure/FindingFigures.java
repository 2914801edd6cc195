package org.qingjian.disclosure;

import java.util.List;

/**
 * "n checked, m irregular, k fixed", live, with the same for each branch.
 *
 * @param checked projects and decisions the checks have looked at
 * @param irregular those of them with a finding of severity {@code BLOCK} or {@code ERROR} that was not answered as untrue
 * @param fixed those of the irregular ones in which nothing waits any more
 * @param open findings to verify, of any severity
 * @param notFully projects and decisions of which some check could not be made, for want of an answer
 */
public record FindingFigures(
        long checked, long irregular, long fixed, long open, long notFully, List<OfBranch> branches) {
    /** The figures of one branch. */
    public record OfBranch(
            String branch, String name, String nameEn, long checked, long irregular, long fixed, long notFully) {}
}
