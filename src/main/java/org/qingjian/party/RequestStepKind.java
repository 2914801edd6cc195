package org.qingjian.party;

/** What happened to a request. */
public enum RequestStepKind {
    FILED,
    DECIDED,
    TAKEN_BACK,
    /** The corrected edition was released. */
    CORRECTED,
    /** The record was withdrawn. */
    WITHDRAWN,
    /** Its publicity ended. */
    ENDED,
    /** The missing record was published. */
    PUBLISHED
}
