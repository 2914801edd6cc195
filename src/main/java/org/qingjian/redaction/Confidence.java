package org.qingjian.redaction;

/** How sure a finding is. Publication is blocked while a {@code HIGH} one is neither masked nor refused with a reason. */
public enum Confidence {
    /** A label or a shape that hardly anything else has. */
    HIGH,
    /** Probable; an officer looks at it. */
    MEDIUM
}
