package org.qingjian.disclosure;

/** In which form a file of an edition becomes public. */
public enum FileForm {
    /** A kind that is given out as it is, or not at all. */
    AS_IT_IS,
    /** A photo drawn anew: its pixels, nothing of its camera, place and time. */
    PIXELS,
    /** A PDF made anew of what its pages draw. */
    PAGES,
    /** A PDF set from the redacted text; pictures and layout are not in it. */
    TEXT,
    /** Not public. */
    NOTHING
}
