package org.qingjian.exchange;

/**
 * What to do with a file.
 *
 * @param profile name of the profile
 * @param dryRun report everything, change nothing
 * @param publish publish at once instead of leaving drafts
 * @param fileName as its owner calls it; only for showing
 */
public record ImportRequest(String profile, boolean dryRun, boolean publish, String fileName) {}
