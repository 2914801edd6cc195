package org.qingjian.disclosure.check;

/** What a hit means for the publication. */
public enum Severity {
    /** B: must not be released. */
    BLOCK,
    /** E: opens a finding. */
    ERROR,
    /** W: opens a finding to look at; may be right as it is. */
    WARNING
}
