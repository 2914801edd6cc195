package org.qingjian.party;

/** What an enterprise is told by mail. The name of a record that is or was public may be told; of all else only that there is news. */
public enum WatchNews {
    PUBLISHED,
    CORRECTED,
    WITHDRAWN,
    EXPIRED,
    CONTESTED,
    ANSWERED,
    /** What it asked for was decided or is done. */
    REQUEST,
    /** A notice was served, with days that run. */
    NOTICE
}
