package org.qingjian.document;

/** Whether a file's text could be read; what the check of full texts (C12) asks. */
public enum TextState {
    TEXT,
    /** Pages are pictures: people can read them, programs and screen readers cannot. */
    SCAN_WITHOUT_TEXT,
    /** Opens with a password only. */
    ENCRYPTED,
    CORRUPT,
    /** The kind has no text to read (a photo, an OFD original), or the file has none. */
    NONE
}
